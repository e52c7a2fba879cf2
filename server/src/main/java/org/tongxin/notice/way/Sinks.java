package org.tongxin.notice.way;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/// The ways out that this office has set up; none, as long as it has set up none.
@Component
public class Sinks {

    private static final int PER_MINUTE = 60;

    private final List<Sink> all = new ArrayList<>();
    private final List<RobotSettings> robots;

    Sinks(ObjectProvider<JavaMailSender> mail, Environment environment, InstantSource instants) {
        mail.ifAvailable(sender -> all.add(mails(sender, environment, instants)));
        var gateway = environment.getProperty("tongxin.notice.sms.url", "");
        if (!gateway.isEmpty()) {
            all.add(
                    new ShortMessages(
                            gateway,
                            environment.getProperty("tongxin.notice.sms.secret", ""),
                            pace(environment, "sms")));
        }
        robots =
                Binder.get(environment)
                        .bind("tongxin.notice.robots", Bindable.listOf(RobotSettings.class))
                        .orElse(List.of());
        robots.forEach(robot -> all.add(new Robot(robot, instants)));
        var names = new HashSet<String>();
        for (var sink : all) {
            if (!names.add(sink.channel())) {
                throw new IllegalArgumentException("two ways out are called " + sink.channel());
            }
        }
    }

    private static Mails mails(
            JavaMailSender sender, Environment environment, InstantSource instants) {
        var from = environment.getProperty("tongxin.notice.mail.from", "");
        if (!from.matches("[^@\\s]+@[^@\\s]+")) {
            throw new IllegalArgumentException(
                    "tongxin.notice.mail.from must be the e-mail address of the sender");
        }
        return new Mails(sender, from, pace(environment, "mail"), instants);
    }

    private static int pace(Environment environment, String way) {
        var name = "tongxin.notice." + way + ".per-minute";
        return Math.clamp(environment.getProperty(name, Integer.class, PER_MINUTE), 1, 6_000);
    }

    public List<Sink> all() {
        return List.copyOf(all);
    }

    public boolean has(String channel) {
        return all.stream().anyMatch(sink -> sink.channel().equals(channel));
    }

    public List<RobotSettings> robots() {
        return robots;
    }
}
