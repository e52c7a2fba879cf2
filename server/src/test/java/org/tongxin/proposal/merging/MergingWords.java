package org.tongxin.proposal.merging;

import static org.tongxin.proposal.ProposalStory.told;

import java.util.List;
import java.util.Random;
import org.tongxin.matter.Actor;
import org.tongxin.proposal.Office;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalStory.Told;

/// The words tests are written in about merging. See [ProposalStory].
public final class MergingWords {

    static final Actor SECOND = new Actor("p-m02", "post-m02", "zhoukou-cppcc", "member");

    public static Told merged(String into, String practice) {
        return told(
                new Merging.Merge(into, practice, Office.text("已电话征求两位委员意见，均表示同意")), Office.OFFICE);
    }

    public static Told together(String into) {
        return merged(into, Merging.TOGETHER);
    }

    public static Told oneCase(String into) {
        return merged(into, Merging.ONE_CASE);
    }

    public static Told unmerged() {
        return told(new Merging.Unmerge(Office.text("两件建议的办理单位不同")), Office.OFFICE);
    }

    /// What a foolish clerk tries with two proposals: also the one with itself, or with none.
    public static Told any(Random random, Proposal now) {
        var ids = List.of("p-2026-0001", "p-2026-0002", now.matter().id(), "p-2026-0099");
        return switch (random.nextInt(3)) {
            case 0 -> together(ids.get(random.nextInt(random.nextInt(6) == 0 ? 4 : 2)));
            case 1 -> oneCase(ids.get(random.nextInt(2)));
            default -> unmerged();
        };
    }

    private MergingWords() {}
}
