package org.tongxin.shell;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Both languages, read once: `messages_<lang>.properties` of the shell and those a module puts
/// beside it as `messages/<module>_<lang>.properties`. A key said twice is refused.
@Component
public class WordBook {

    private final Words chinese = new Words(Locale.SIMPLIFIED_CHINESE, read("zh_CN"));
    private final Words english = new Words(Locale.ENGLISH, read("en"));

    /// English for English readers, Chinese for everyone else.
    public Words in(Locale locale) {
        return locale.getLanguage().equals("en") ? english : chinese;
    }

    /// All sentences of one file suffix, `zh_CN` or `en`.
    static Map<String, String> read(String suffix) {
        var files = new PathMatchingResourcePatternResolver();
        var sentences = new HashMap<String, String>();
        try {
            add(sentences, files.getResource("classpath:messages_" + suffix + ".properties"));
            for (var file : files.getResources("classpath*:messages/*_" + suffix + ".properties")) {
                add(sentences, file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("messages_" + suffix, unreadable);
        }
        return sentences;
    }

    private static void add(Map<String, String> sentences, Resource file) throws IOException {
        var read = new Properties();
        try (var text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            read.load(text);
        }
        for (var key : read.stringPropertyNames()) {
            if (sentences.put(key, read.getProperty(key)) != null) {
                throw new IllegalArgumentException("said twice: " + key + ", again in " + file);
            }
        }
    }
}
