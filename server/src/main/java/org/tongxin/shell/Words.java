package org.tongxin.shell;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/// The sentences of one language. `{0}` stands for the first argument; where that is the number 1
/// and the language has a key ending in `.one`, that sentence is taken.
public final class Words {

    private final Locale locale;
    private final Map<String, String> sentences;

    Words(Locale locale, Map<String, String> sentences) {
        this.locale = locale;
        this.sentences = Map.copyOf(sentences);
    }

    /// The sentence under a key; the key itself if nobody wrote one, so that a page still shows.
    public String say(String key, Object... args) {
        var one = args.length > 0 && args[0] instanceof Number n && n.longValue() == 1;
        var sentence = one ? sentences.get(key + ".one") : null;
        var words = sentence != null ? sentence : sentences.getOrDefault(key, key);
        for (int i = 0; i < args.length; i++) {
            words = words.replace("{" + i + "}", said(args[i]));
        }
        return words;
    }

    /// An argument as this language says it: a map holds the words by language, `zh` and `en`.
    private String said(Object argument) {
        return argument instanceof Map<?, ?> both
                ? String.valueOf(both.get(chinese() ? "zh" : "en"))
                : String.valueOf(argument);
    }

    /// Whether a sentence was written for this key.
    public boolean knows(String key) {
        return sentences.containsKey(key);
    }

    public Locale locale() {
        return locale;
    }

    /// `zh-CN` or `en`.
    public String lang() {
        return locale.toLanguageTag();
    }

    public boolean chinese() {
        return locale.getLanguage().equals("zh");
    }

    /// A day in a sentence: 2026年11月23日, 23 November 2026.
    public String day(LocalDate day) {
        return day.format(pattern("yyyy年M月d日", "d MMMM yyyy"));
    }

    /// A day in a sentence, seen from another: 11月26日, 26 November; of another year with its year.
    public String dayFrom(LocalDate today, LocalDate day) {
        return day.getYear() == today.getYear() ? day.format(pattern("M月d日", "d MMMM")) : day(day);
    }

    /// A day in a table, in every language: 2026-11-23.
    public String cell(LocalDate day) {
        return day.toString();
    }

    /// An instant in the reader's zone: 2026年11月23日 09:05.
    public String moment(ZonedDateTime at) {
        return at.format(pattern("yyyy年M月d日 HH:mm", "d MMMM yyyy, HH:mm"));
    }

    /// A number with thousands set apart.
    public String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private DateTimeFormatter pattern(String zh, String en) {
        return DateTimeFormatter.ofPattern(chinese() ? zh : en, locale);
    }
}
