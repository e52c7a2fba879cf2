package org.tongxin.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.function.BiFunction;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongxin.acts.Acts;
import org.tongxin.chain.Chain;
import org.tongxin.chain.ChainedKind;
import org.tongxin.drawing.ChainSvg;
import org.tongxin.drawing.bpmn.ChainBpmn;
import org.tongxin.matter.Moment;
import org.tongxin.shell.Words;

/// The declared life of each kind: as JSON, as a picture, for modelling tools.
@RestController
@RequestMapping("/api/v1/chains")
class ChainsController {

    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);
    private static final MediaType XML =
            new MediaType("application", "xml", StandardCharsets.UTF_8);

    private final Acts acts;
    private final Answers answers;

    private final InstantSource instants;

    ChainsController(Acts acts, Answers answers, InstantSource instants) {
        this.instants = instants;
        this.acts = acts;
        this.answers = answers;
    }

    @GetMapping(path = "/{kind}", produces = MediaType.APPLICATION_JSON_VALUE)
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

    @GetMapping(path = "/{kind}.svg", produces = "image/svg+xml")
    ResponseEntity<?> picture(@PathVariable String kind, HttpServletRequest request) {
        return drawn(kind, request, SVG, ChainSvg::of);
    }

    @GetMapping(path = "/{kind}.bpmn", produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<?> model(@PathVariable String kind, HttpServletRequest request) {
        return drawn(kind, request, XML, ChainBpmn::of);
    }

    private ResponseEntity<?> drawn(
            String kind,
            HttpServletRequest request,
            MediaType type,
            BiFunction<Chain<?>, Words, String> drawing) {
        return acts.chained(kind)
                .map(ChainedKind::chain)
                .<ResponseEntity<?>>map(
                        chain -> {
                            var text = drawing.apply(chain, answers.words(request));
                            return ResponseEntity.ok().contentType(type).body(text);
                        })
                .orElseGet(() -> answers.notThere(request));
    }
}
