package org.tongxin.demo.plot;

import java.util.List;
import java.util.Random;
import org.tongxin.demo.plot.Sheet.Deed;

/// What raising, examining and handling one matter share: its topic and fate, who may play in it,
/// and the sheet it is written on.
public record Part(Troupe troupe, Topic topic, Fate fate, int no, Random random, Sheet sheet) {

    /// By whoever has that role in a unit.
    public Deed of(String unit, String role, String action, int target) {
        return new Deed(troupe.of(unit, role), action, target);
    }

    /// By somebody in that role.
    public Deed by(String role, String action) {
        return by(role, action, 0);
    }

    public Deed by(String role, String action, int target) {
        return new Deed(one(troupe.inRoles(role)), action, target);
    }

    int days(int min, int max) {
        return min + random.nextInt(max - min + 1);
    }

    <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
