package org.tongxin.drawing;

import java.util.ArrayDeque;
import java.util.Deque;

/// Writes XML, one element a line; texts and attributes are escaped.
public final class Xml {

    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /// @param attributes names and values by turns; one whose value is empty is left out
    public Xml open(String element, String... attributes) {
        start(element, attributes).append(">\n");
        open.push(element);
        return this;
    }

    public Xml close() {
        var element = open.pop();
        indent().append("</").append(element).append(">\n");
        return this;
    }

    public Xml empty(String element, String... attributes) {
        start(element, attributes).append("/>\n");
        return this;
    }

    public Xml text(String element, String content, String... attributes) {
        start(element, attributes)
                .append('>')
                .append(escaped(content))
                .append("</")
                .append(element)
                .append(">\n");
        return this;
    }

    private StringBuilder start(String element, String... attributes) {
        indent().append('<').append(element);
        for (var i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                text.append(' ').append(attributes[i]).append("=\"");
                text.append(escaped(attributes[i + 1])).append('"');
            }
        }
        return text;
    }

    private StringBuilder indent() {
        return text.append("  ".repeat(open.size()));
    }

    private static String escaped(String raw) {
        return raw.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
