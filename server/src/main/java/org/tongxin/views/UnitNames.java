package org.tongxin.views;

import static java.util.Comparator.comparingInt;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongxin.matter.Moment;
import org.tongxin.people.People;
import org.tongxin.people.Unit;
import org.tongxin.shell.Words;

/// Names of units (单位), to be shown, offered while one types, and read back. Units change a few
/// times a year; a list at most a minute old is offered, and the door checks again.
@Component
public class UnitNames {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final People people;
    private final LoadingCache<Boolean, Book> books;

    private final InstantSource instants;

    UnitNames(People people, InstantSource instants) {
        this.instants = instants;
        this.people = people;
        this.books = Caffeine.newBuilder().expireAfterWrite(KEPT).build(this::read);
    }

    private record Book(Map<String, String> names, Map<String, String> codes) {}

    private Book read(boolean chinese) {
        var units = people.units(Moment.today(instants));
        var byCode = new HashMap<String, Unit>();
        units.forEach(unit -> byCode.put(unit.code(), unit));
        var names = new java.util.LinkedHashMap<String, String>();
        var codes = new HashMap<String, String>();
        for (var unit : units.stream().sorted(comparingInt(UnitNames::rank)).toList()) {
            var name = name(unit, byCode, chinese);
            names.put(unit.code(), name);
            codes.putIfAbsent(key(name), unit.code());
        }
        return new Book(names, codes);
    }

    /// Departments are what is looked for most, townships least.
    private static int rank(Unit unit) {
        return switch (unit.kind()) {
            case "department" -> 0;
            case "township" -> 3;
            case "county" -> 2;
            default -> 1;
        };
    }

    /// Townships of one name are many: they are called by their county too.
    private static String name(Unit unit, Map<String, Unit> units, boolean chinese) {
        var parent = unit.parent() == null ? null : units.get(unit.parent());
        var own = chinese ? unit.zh() : unit.en();
        return parent != null && unit.kind().equals("township")
                ? (chinese ? parent.zh() : parent.en()) + " " + own
                : own;
    }

    private static String key(String name) {
        return name.replaceAll("\\s+", "").toLowerCase(java.util.Locale.ROOT);
    }

    /// The name of a unit; of one that is no more too.
    public String name(String code, Words words) {
        var name = books.get(words.chinese()).names().get(code);
        if (name != null) {
            return name;
        }
        return people.unit(code).map(unit -> words.chinese() ? unit.zh() : unit.en()).orElse(code);
    }

    /// The names to offer.
    public List<String> all(Words words) {
        return List.copyOf(books.get(words.chinese()).names().values());
    }

    /// The code of what somebody typed: a name in either language, the code itself, or a short name
    /// (住建局) that fits one unit only.
    public Optional<String> code(String typed) {
        for (var chinese : List.of(true, false)) {
            var book = books.get(chinese);
            var code = typed.strip();
            if (book.names().containsKey(code)) {
                return Optional.of(code);
            }
            var found = book.codes().get(key(typed));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return shortened(key(typed));
    }

    /// The only unit whose Chinese name has all these characters in this order.
    private Optional<String> shortened(String typed) {
        var fitting =
                books.get(true).codes().entrySet().stream()
                        .filter(one -> typed.length() > 1 && fits(typed, one.getKey()))
                        .limit(2)
                        .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst().getValue()) : Optional.empty();
    }

    private static boolean fits(String typed, String name) {
        var at = -1;
        for (var i = 0; i < typed.length(); i++) {
            at = name.indexOf(typed.charAt(i), at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }
}
