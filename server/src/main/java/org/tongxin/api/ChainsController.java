package org.tongxin.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongxin.acts.Acts;
import org.tongxin.matter.Moment;

/// The declared life of each kind, as JSON.
@RestController
@RequestMapping(path = "/api/v1/chains", produces = MediaType.APPLICATION_JSON_VALUE)
class ChainsController {

    private final Acts acts;
    private final Answers answers;

    private final InstantSource instants;

    ChainsController(Acts acts, Answers answers, InstantSource instants) {
        this.instants = instants;
        this.acts = acts;
        this.answers = answers;
    }

    @GetMapping("/{kind}")
    ResponseEntity<?> one(@PathVariable String kind, HttpServletRequest request) {
        return acts.chained(kind)
                .<ResponseEntity<?>>map(
                        found ->
                                ResponseEntity.ok(
                                        ChainJson.chain(
                                                found,
                                                Moment.today(instants),
                                                answers.words(request))))
                .orElseGet(() -> answers.notThere(request));
    }
}
