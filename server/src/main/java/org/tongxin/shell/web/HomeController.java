package org.tongxin.shell.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.tongxin.shell.Frame;
import org.tongxin.shell.HomePage;
import org.tongxin.shell.HomePage.Face;
import org.tongxin.shell.HomeSource;

/// The public home page 首页.
@Controller
class HomeController {

    private final ObjectProvider<HomeSource> source;

    HomeController(ObjectProvider<HomeSource> source) {
        this.source = source;
    }

    @GetMapping("/")
    HomePage home(Frame frame) {
        HomeSource home = source.getIfAvailable(() -> words -> List.of());
        return new HomePage(
                frame,
                home.counts(frame.words()),
                List.of(
                        new Face("raise", home.raiseHref()),
                        new Face("handle", home.handleHref()),
                        new Face("oversee", home.overseeHref())));
    }
}
