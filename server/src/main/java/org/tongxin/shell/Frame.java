package org.tongxin.shell;

import java.util.List;
import java.util.Optional;

/// What every page has around its content; made by [Frames] from the request.
///
/// @param title words for the browser's title, `""` for the name of the site alone
/// @param path address shown, with its query but without choices
/// @param note what every page of this installation says below, `""` when nothing
public record Frame(
        String title,
        Words words,
        List<NavItem> nav,
        Optional<Who> who,
        Csrf csrf,
        boolean largeType,
        Theme theme,
        String path,
        String note) {

    /// The same frame under a title of its own.
    public Frame titled(String words) {
        return new Frame(words, words(), nav, who, csrf, largeType, theme, path, note);
    }

    /// BCP 47 tag for `html lang`.
    public String lang() {
        return words.lang();
    }

    /// Address of this page with one choice changed, such as `lang=en`.
    public String choosing(String choice) {
        return path + (path.indexOf('?') < 0 ? "?" : "&") + choice;
    }

    /// Title as the browser shows it.
    public String fullTitle() {
        var site = words.say("shell.name");
        return title.isEmpty() ? site : title + " · " + site;
    }

    /// Token against forged forms; all `""` where there is no session.
    public record Csrf(String parameter, String header, String token) {
        public static final Csrf NONE = new Csrf("", "", "");

        public boolean present() {
            return !token.isEmpty();
        }
    }

    /// Colours: as the system says, or as chosen.
    public enum Theme {
        AUTO,
        LIGHT,
        DARK;

        /// Value of `theme=` and of `data-theme`.
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /// What the switch offers next.
        public Theme next() {
            return this == DARK ? LIGHT : DARK;
        }
    }
}
