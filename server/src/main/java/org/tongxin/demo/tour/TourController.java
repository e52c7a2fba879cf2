package org.tongxin.demo.tour;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import org.tongxin.shell.Frame;

/// The tour of the demo; there is none elsewhere.
@Controller
class TourController {

    private final Guides guides;
    private final Path data;
    private final boolean demo;

    TourController(
            Guides guides,
            @Value("${tongxin.data:data}") String data,
            @Value("${tongxin.demo:false}") boolean demo) {
        this.guides = guides;
        this.data = Path.of(data);
        this.demo = demo;
    }

    @GetMapping("/tour")
    TourPage tour(Frame frame) {
        if (!demo) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var words = frame.words();
        return new TourPage(
                frame.titled(words.say("tour.title")),
                data.resolve("accounts.json").toString(),
                guides.all(words));
    }
}
