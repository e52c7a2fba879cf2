package org.tongxin.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongxin.acts.Acts;

/// The declared life of each kind, as JSON.
@RestController
@RequestMapping(path = "/api/v1/chains", produces = MediaType.APPLICATION_JSON_VALUE)
class ChainsController {

    private final Acts acts;
    private final Answers answers;

    ChainsController(Acts acts, Answers answers) {
        this.acts = acts;
        this.answers = answers;
    }

    @GetMapping("/{kind}")
    ResponseEntity<?> one(@PathVariable String kind, HttpServletRequest request) {
        return acts.chained(kind)
                .<ResponseEntity<?>>map(
                        found -> ResponseEntity.ok(ChainJson.chain(found, answers.words(request))))
                .orElseGet(() -> answers.notThere(request));
    }
}
