package org.tongxin.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tongxin.acts.Acts;
import org.tongxin.acts.Acts.Attempt;
import org.tongxin.acts.Acts.Outcome;
import org.tongxin.demo.plot.Paper;
import org.tongxin.demo.plot.Plot;
import org.tongxin.demo.plot.Scene;
import org.tongxin.demo.plot.Topic;
import org.tongxin.demo.plot.Troupe;
import org.tongxin.matter.Moment;
import org.tongxin.matter.door.Answer;
import org.tongxin.matter.door.EarlierAnswers;

/// Plays the invented matters of a place through the door, in the order of their days, once.
@Component
@Order(2)
@ConditionalOnProperty("tongxin.demo")
class Playing implements ApplicationRunner {

    private static final long TELL_EVERY_NANOS = 2_000_000_000;

    private final Acts acts;
    private final EarlierAnswers earlier;
    private final DemoClock clock;
    private final StoryDays days;
    private final InventedPapers papers;
    private final Path place;
    private final Path data;
    private final int matters;
    private final String today;

    /// The next act of a matter.
    private record Next(Instant at, int matter, int step) {
        static final Comparator<Next> IN_TIME =
                Comparator.comparing(Next::at).thenComparingInt(Next::matter);
    }

    Playing(
            Acts acts,
            EarlierAnswers earlier,
            DemoClock clock,
            StoryDays days,
            InventedPapers papers,
            @Value("${tongxin.places:places}") String places,
            @Value("${tongxin.place:zhoukou}") String place,
            @Value("${tongxin.data}") String data,
            @Value("${tongxin.demo.matters:0}") int matters,
            @Value("${tongxin.demo.today:}") String today) {
        this.acts = acts;
        this.earlier = earlier;
        this.clock = clock;
        this.days = days;
        this.papers = papers;
        this.place = Path.of(places, place);
        this.data = Path.of(data);
        this.matters = matters;
        this.today = today;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var day = today.isEmpty() ? LocalDate.now(Moment.ZONE) : LocalDate.parse(today);
        var begun = Begun.read(data);
        if (begun.isEmpty() || !begun.get().done()) {
            var story = begun.orElseGet(() -> new Begun(day, matters, false));
            story.write(data);
            days.hold();
            play(story, begun.isPresent());
            days.pass(story.day().atStartOfDay(Moment.ZONE).toInstant());
            days.release();
            new Begun(story.day(), story.matters(), true).write(data);
        } else if (matters > begun.get().matters()) {
            System.err.printf(
                    "This demo has its %d matters; more of them need another --data%n",
                    begun.get().matters());
        }
        clock.goOn(day);
    }

    /// @param again whether some of it may have been played before
    private void play(Begun story, boolean again) {
        var topics = Topic.read(place);
        if (topics.isEmpty() || story.matters() == 0) {
            return;
        }
        var troupe = Troupe.read(place);
        var queue = new PriorityQueue<>(Next.IN_TIME);
        var left = 0;
        for (var no = 0; no < story.matters(); no++) {
            var scenes = Plot.of(troupe, topics, no, story.day());
            left += scenes.size();
            queue.add(new Next(scenes.getFirst().at(), no, 0));
        }
        var ids = new HashMap<Integer, String>();
        var told = new Telling(left);
        while (!queue.isEmpty()) {
            var next = queue.remove();
            var scenes = Plot.of(troupe, topics, next.matter(), story.day());
            var played = play(scenes.get(next.step()), ids, again);
            told.one();
            if (played && next.step() + 1 < scenes.size()) {
                var at = scenes.get(next.step() + 1).at();
                queue.add(new Next(at, next.matter(), next.step() + 1));
            }
        }
    }

    /// Whether it is so now; otherwise the matter's story ends here, which is told.
    private boolean play(Scene scene, Map<Integer, String> ids, boolean again) {
        if (again && wasPlayed(scene, ids)) {
            return true;
        }
        days.pass(scene.at());
        clock.tell(scene.at());
        var content = scene.key().getBytes(UTF_8);
        var attempt =
                new Attempt(
                        scene.action(),
                        scene.target(),
                        papers(raw(scene, ids), scene),
                        null,
                        scene.key(),
                        content);
        var id = ids.get(scene.on());
        var outcome =
                scene.step() == 0
                        ? acts.raise("proposal", attempt, scene.actor())
                        : acts.see(String.valueOf(id), scene.actor())
                                .map(seen -> acts.act(seen, attempt, scene.actor()))
                                .orElse(Outcome.NOT_THERE);
        if (outcome instanceof Outcome.Done(var done)) {
            ids.put(scene.on(), done.matter());
            return true;
        }
        System.err.printf("%s of %s could not be played: %s%n", scene.key(), id, outcome);
        return false;
    }

    /// What is filled in, the number of this matter where it stands for itself.
    private static Map<String, Object> raw(Scene scene, Map<Integer, String> ids) {
        var raw = new HashMap<>(scene.raw());
        raw.replaceAll(
                (_, value) ->
                        value.equals(Scene.THIS) ? String.valueOf(ids.get(scene.matter())) : value);
        return raw;
    }

    /// Files where a paper stands in the form.
    private Map<String, Object> papers(Map<String, Object> raw, Scene scene) {
        raw.replaceAll((_, value) -> value instanceof List<?> list ? papers(list, scene) : value);
        return raw;
    }

    private List<Object> papers(List<?> list, Scene scene) {
        var all = new ArrayList<Object>();
        for (var one : list) {
            if (one instanceof Paper paper) {
                papers.id(paper, scene.actor().person(), scene.key()).ifPresent(all::add);
            } else {
                all.add(one);
            }
        }
        return all;
    }

    private boolean wasPlayed(Scene scene, Map<Integer, String> ids) {
        var content = scene.key().getBytes(UTF_8);
        var found = earlier.find(scene.actor().person(), scene.key(), content);
        if (!(found.orElse(null) instanceof Answer.Done done)) {
            return false;
        }
        ids.put(scene.on(), done.matter());
        return true;
    }

    /// A line on stderr every other second.
    private static final class Telling {

        private final int all;
        private int done;
        private long told = System.nanoTime();

        Telling(int all) {
            this.all = all;
        }

        void one() {
            done++;
            if (System.nanoTime() - told > TELL_EVERY_NANOS) {
                told = System.nanoTime();
                System.err.printf("Telling the demo's story: %d of %d acts%n", done, all);
            }
        }
    }
}
