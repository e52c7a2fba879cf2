package org.tongxin.api.promise;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongxin.acts.Commitments;
import org.tongxin.api.Answers;
import org.tongxin.api.Query;
import org.tongxin.matter.rows.CommitmentLists.Listed;
import org.tongxin.matter.rows.CommitmentLists.Row;
import org.tongxin.matter.rows.CommitmentLists.Standing;
import org.tongxin.matter.rows.Place;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.matter.seal.Texts;
import org.tongxin.people.Caller;
import org.tongxin.people.People;

/// Promises of all proposals as JSON (承诺台账), the soonest due first.
@RestController
@RequestMapping(path = "/api/v1/commitments", produces = MediaType.APPLICATION_JSON_VALUE)
class CommitmentsController {

    private static final int LIMIT_MAX = 100;
    private static final String PATH = "commitments";

    private final Commitments commitments;
    private final People people;
    private final Texts texts;
    private final Answers answers;

    CommitmentsController(Commitments commitments, People people, Texts texts, Answers answers) {
        this.commitments = commitments;
        this.people = people;
        this.texts = texts;
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<?> list(@AuthenticationPrincipal Caller caller, HttpServletRequest request) {
        var query = Query.of(request, "standing", "unit", "q", "due", "limit", "cursor");
        var standing = query.code("standing", code -> standing(code) != null);
        var listing =
                new Commitments.Listing(
                        "proposal",
                        standing == null ? Standing.ANY : known(standing),
                        query.code("unit", unit -> people.unit(unit).isPresent()),
                        query.text("q"),
                        query.day("due"));
        var from = query.cursor(PATH).flatMap(Place::read).orElse(Place.FIRST);
        var limit = query.limit(50, LIMIT_MAX);
        if (!query.errors().isEmpty()) {
            return answers.unreadable(request, query.errors());
        }
        var page = new Commitments.Page(from, true, limit);
        return ResponseEntity.ok(json(commitments.list(listing, page, caller.actor()), query));
    }

    private static Standing known(String code) {
        var standing = standing(code);
        return standing == null ? Standing.ANY : standing;
    }

    private static @Nullable Standing standing(String code) {
        for (var one : Standing.values()) {
            if (one != Standing.ANY && one.name().toLowerCase(Locale.ROOT).equals(code)) {
                return one;
            }
        }
        return null;
    }

    private Map<String, Object> json(Listed listed, Query query) {
        var open = texts.open(listed.items().stream().map(Row::said).toList());
        var json = new LinkedHashMap<String, Object>();
        json.put("items", listed.items().stream().map(row -> row(row, open)).toList());
        var next = listed.next();
        if (next != null) {
            json.put("next", query.next(PATH, next.write()));
        }
        json.put(listed.atLeast() ? "countAtLeast" : "count", listed.count());
        return json;
    }

    private static Map<String, @Nullable Object> row(Row row, Map<Sealed, String> open) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("matter", row.matter());
        json.put("title", row.title());
        json.put("no", row.commitment());
        json.put("task", row.task());
        json.put("unit", row.unit());
        json.put("text", open.get(row.said()));
        json.put("standing", row.standing().toLowerCase(Locale.ROOT));
        json.put("due", row.due());
        json.put("firstDue", row.promised());
        return json;
    }
}
