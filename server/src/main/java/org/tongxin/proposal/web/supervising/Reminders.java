package org.tongxin.proposal.web.supervising;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongxin.acts.Acts;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Refusal;
import org.tongxin.shell.Words;
import org.tongxin.story.Sentences;

/// Reminds many units at once (批量催办): the act of the chain on each, under a key of its own, so that
/// sending the form again reminds nobody twice.
@Component
class Reminders {

    /// At a time.
    static final int MOST = 50;

    private static final Pattern CODE =
            Pattern.compile("([a-z]-\\d{4}-\\d{1,9})~(remind|remind-instruction)~(\\d{1,4})");

    private final Acts acts;

    Reminders(Acts acts) {
        this.acts = acts;
    }

    /// What was chosen.
    record Chosen(String matter, String action, int target) {

        static Optional<Chosen> read(String code) {
            var read = CODE.matcher(code);
            return read.matches()
                    ? Optional.of(
                            new Chosen(
                                    read.group(1), read.group(2), Integer.parseInt(read.group(3))))
                    : Optional.empty();
        }

        /// Code of the letter that says it on paper.
        String letter() {
            return (action.equals("remind") ? "reminder-" : "reminder-instruction-") + target;
        }

        String code() {
            return "%s~%s~%d".formatted(matter, action, target);
        }
    }

    /// @param said a sentence each
    /// @param lettersHref the letters for those reminded, or `""`
    record Result(List<String> said, String lettersHref) {
        static final Result NONE = new Result(List.of(), "");
    }

    static List<Chosen> chosen(List<String> codes) {
        return new LinkedHashSet<>(codes)
                .stream().flatMap(code -> Chosen.read(code).stream()).limit(MOST).toList();
    }

    Result remind(List<String> codes, String key, Actor actor, Words words) {
        var chosen = chosen(codes);
        if (chosen.isEmpty()) {
            return new Result(List.of(words.say("running.none.chosen")), "");
        }
        var done = new ArrayList<Chosen>();
        var said = new ArrayList<String>();
        for (var one : chosen) {
            var why = remind(one, key, actor);
            if (why.isEmpty()) {
                done.add(one);
            } else {
                said.add(
                        words.say(
                                "running.not", Sentences.spoken(one.matter()), title(why, words)));
            }
        }
        said.addFirst(words.say("running.done", done.size()));
        return new Result(said, done.isEmpty() ? "" : letters(done));
    }

    private static String title(String code, Words words) {
        return words.say("problem.%s.title".formatted(code));
    }

    /// Code of the refusal, or `""` when it was done.
    private String remind(Chosen one, String key, Actor actor) {
        var seen = acts.see(one.matter(), actor);
        if (seen.isEmpty()) {
            return "not-found";
        }
        var code = key + "~" + one.code();
        var attempt =
                new Acts.Attempt(
                        one.action(), one.target(), Map.of(), null, code, code.getBytes(UTF_8));
        return switch (acts.act(seen.get(), attempt, actor)) {
            case Acts.Outcome.Done _ -> "";
            case Acts.Outcome.Refused(Refusal why) -> why.code();
            case Acts.Outcome.Unreadable _ -> "not-at-this-stage";
        };
    }

    private static String letters(List<Chosen> done) {
        return RunningFilter.PATH
                + "/letters.zip?"
                + done.stream()
                        .map(one -> "of=" + URLEncoder.encode(one.code(), UTF_8))
                        .collect(Collectors.joining("&"));
    }
}
