package org.tongxin.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Reads the packs of this installation before anything else starts, so that a server with a wrong
/// pack says what `rules check` says, and no more.
public final class RulesFirst
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var places = Path.of(environment.getProperty("tongxin.places", "places"));
        if (Files.isDirectory(places)) {
            RulePacks.of(places, environment.getProperty("tongxin.place", "zhoukou"));
        }
    }

    /// Leaves the telling to the command line.
    public record Quietly(ConfigurableApplicationContext context)
            implements SpringBootExceptionReporter {
        @Override
        public boolean reportException(Throwable failure) {
            return failure instanceof UnreadableRules;
        }
    }
}
