package org.tongxin.demo.tour;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.tongxin.shell.Frames;
import org.tongxin.shell.Words;

/// Says below every page of a demo that nobody in it is real.
@Component
@ConditionalOnProperty("tongxin.demo")
final class Invented implements Frames.Note {

    @Override
    public String sentence(Words words) {
        return words.say("demo.invented");
    }
}
