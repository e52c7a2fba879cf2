package org.tongxin.api;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Content that cannot be read gets the documented problem, and leaves nothing behind. Invariant 5
/// of api. Invariant 2 of acts.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {

    private final Besieged siege = new Besieged();

    @AfterAll
    void close() {
        siege.close();
    }

    @Test
    void whatIsNoJsonIsSaidToBeNone() {
        var cases = new TreeMap<String, String>();
        cases.put("empty text", " ");
        cases.put("cut off", siege.form.substring(0, siege.form.length() / 2));
        cases.put("no quotes", "{kind: proposal}");
        cases.put("NaN", siege.form.replace("\"urban\"", "NaN"));
        cases.put("comment", siege.form.replaceFirst("\\{", "{/* here */"));
        cases.put("twice the same name", siege.form.replaceFirst("\\{", "{\"kind\":\"proposal\","));
        cases.put("something after it", siege.form + "{}");
        cases.put("raw control character", siege.form.replace("口袋", "口\u0001袋"));
        cases.put("raw NUL", siege.form.replace("口袋", "口\u0000袋"));
        cases.put("half a character", siege.form.replace("口袋", "\\ud83d"));
        cases.put("half a character in a name", siege.form.replace("title", "\\udc00"));
        cases.put("byte order mark", "\ufeff" + siege.form);
        cases.put("ten thousand levels", "[".repeat(10_000) + "]".repeat(10_000));
        cases.put("ten thousand objects", "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000));
        cases.put("a number without end", "{\"kind\":" + "9".repeat(5_000) + "}");
        cases.put("a name without end", "{\"" + "k".repeat(70_000) + "\":1}");
        cases.forEach((what, body) -> siege.expect(400, "not-json", what, siege.raise(body)));
        siege.expect(400, "not-json", "UTF-16", siege.raise("").body(siege.form.getBytes(UTF_16)));
        siege.expect(400, "not-json", "GB18030", siege.raise("").body(gb(siege.form)));
        var cut = siege.form.getBytes(UTF_8);
        cut[new String(cut, 0, 40, UTF_8).length()] = (byte) 0xff;
        siege.expect(400, "not-json", "broken UTF-8", siege.raise("").body(cut));
        var overlong = "{\"kind\":\"\u0001\u0002\"}".getBytes(UTF_8);
        overlong[9] = (byte) 0xc0;
        overlong[10] = (byte) 0x80;
        siege.expect(400, "not-json", "overlong UTF-8", siege.raise("").body(overlong));
        siege.expect(400, "not-json", "no body", siege.raise("").header("Content-Length", "0"));
        siege.nothingWasStored();
    }

    private static byte[] gb(String text) {
        return text.getBytes(java.nio.charset.Charset.forName("GB18030"));
    }

    @Test
    void fieldsThatCannotBeReadAreNamed() {
        var cases = new TreeMap<String, String>();
        cases.put("an array", "[]");
        cases.put("a text", "\"proposal\"");
        cases.put("null", "null");
        cases.put("nothing in it", "{}");
        cases.put("an unknown field", siege.form.replaceFirst("\\{", "{\"extra\":1,"));
        cases.put("an unknown kind", siege.form.replace("\"proposal\"", "\"petition\""));
        cases.put("kind is a number", siege.form.replace("\"proposal\"", "7"));
        cases.put("title is an array", siege.form.replace("\"关于在老城区增设口袋公园的建议\"", "[\"a\"]"));
        cases.put("title is a number", siege.form.replace("\"关于在老城区增设口袋公园的建议\"", "1e400"));
        cases.put("title is too long", siege.form.replace("口袋", "长".repeat(60)));
        cases.put("title is blank", siege.form.replace("关于在老城区增设口袋公园的建议", "  "));
        cases.put("NUL in the title", siege.form.replace("口袋", "口\\u0000袋"));
        cases.put("escape in the title", siege.form.replace("口袋", "口\\u001b[2J袋"));
        cases.put("an option nobody offers", siege.form.replace("urban", "rubbish"));
        cases.put("an option with NUL", siege.form.replace("urban", "ur\\u0000ban"));
        cases.put("points is a text", siege.form.replaceFirst("\\[[^]]*]", "\"一条\""));
        cases.put("points holds a number", siege.form.replaceFirst("\\[[^]]*]", "[1,2]"));
        cases.put("points is empty", siege.form.replaceFirst("\\[[^]]*]", "[]"));
        cases.put("a hundred thousand points", siege.form.replaceFirst("\\[[^]]*]", many()));
        cases.put(
                "forty points",
                siege.form.replaceFirst("\\[[^]]*]", "[" + "\"一\",".repeat(39) + "\"一\"]"));
        cases.put(
                "sections is an array",
                siege.form.replaceFirst("\"sections\":\\{[^}]*}", "\"sections\":[1]"));
        cases.put("a section too long", siege.form.replace("老城区人均绿地不足。", "绿".repeat(20_001)));
        cases.put(
                "a place where none is asked for",
                siege.form.replaceFirst("\\{", "{\"location\":{\"lon\":114.6},"));
        cases.put(
                "the same field twice",
                siege.form.replaceFirst("\"attributes\":\\{", "\"attributes\":{\"title\":\"x\","));
        cases.forEach((what, body) -> siege.expect(422, "unreadable", what, siege.raise(body)));
        siege.nothingWasStored();
    }

    private static String many() {
        return "[" + "\"一\",".repeat(99_999) + "\"一\"]";
    }

    @Test
    void actionsThatCannotBeReadAreNamed() {
        var cases = new TreeMap<String, String>();
        cases.put("no action", "{\"version\":3,\"fields\":{}}");
        cases.put("no version", "{\"action\":\"docket\",\"fields\":{}}");
        cases.put("nobody declares it", "{\"action\":\"explode\",\"version\":3}");
        cases.put("an action of NUL", "{\"action\":\"\\u0000\",\"version\":3}");
        cases.put("action is an object", "{\"action\":{},\"version\":3}");
        cases.put("target is a text", "{\"action\":\"docket\",\"version\":3,\"target\":\"1\"}");
        cases.put("target is a fraction", "{\"action\":\"docket\",\"version\":3,\"target\":1.5}");
        cases.put("target is below one", "{\"action\":\"docket\",\"version\":3,\"target\":-1}");
        cases.put(
                "target is huge",
                "{\"action\":\"send\",\"version\":3,\"target\":99999999999999999999}");
        cases.put("there is no such task", "{\"action\":\"send\",\"version\":3,\"target\":7}");
        cases.put("no task is meant", "{\"action\":\"docket\",\"version\":3,\"target\":7}");
        cases.put("version is a text", "{\"action\":\"docket\",\"version\":\"3\"}");
        cases.put("version is a fraction", "{\"action\":\"docket\",\"version\":3.0}");
        cases.put("version is huge", "{\"action\":\"docket\",\"version\":1e99}");
        cases.put("fields is an array", "{\"action\":\"docket\",\"version\":3,\"fields\":[]}");
        cases.put(
                "a field nobody asks for",
                "{\"action\":\"docket\",\"version\":3,\"fields\":{\"x\":1}}");
        cases.put("something beside it", "{\"action\":\"docket\",\"version\":3,\"force\":true}");
        cases.put(
                "a required field missing",
                "{\"action\":\"decline\",\"version\":3,\"fields\":{\"note\":\"x\"}}");
        cases.forEach((what, body) -> siege.expect(422, "unreadable", what, siege.act(body)));
        siege.nothingWasStored();
    }
}
