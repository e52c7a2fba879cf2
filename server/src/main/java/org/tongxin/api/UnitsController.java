package org.tongxin.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongxin.people.Units;

/// Units as JSON: the whole tree by code, a page at a time, closed ones with the day they ended.
@RestController
@RequestMapping(path = "/api/v1/units", produces = MediaType.APPLICATION_JSON_VALUE)
class UnitsController {

    private static final int LIMIT_MAX = 500;
    private static final String PATH = "units";

    private final Units units;
    private final Answers answers;

    UnitsController(Units units, Answers answers) {
        this.units = units;
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<?> list(HttpServletRequest request) {
        var query = Query.of(request, "limit", "cursor");
        var after = query.cursor(PATH).orElse("");
        var limit = query.limit(LIMIT_MAX, LIMIT_MAX);
        if (!query.errors().isEmpty()) {
            return answers.unreadable(request, query.errors());
        }
        var found = units.after(after, limit + 1);
        var shown = found.stream().limit(limit).toList();
        var json = new LinkedHashMap<String, Object>();
        json.put("items", shown);
        if (found.size() > limit) {
            json.put("next", query.next(PATH, shown.getLast().code()));
        }
        json.put("count", units.count());
        return ResponseEntity.ok(json);
    }
}
