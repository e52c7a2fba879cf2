package org.tongxin.notice.way;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;

/// A robot in a group (群机器人) of DingTalk 钉钉, Feishu 飞书 or WeCom 企业微信. Each of them takes twenty
/// lines a minute and signs in its own way:
/// - DingTalk: HMAC-SHA256 of `<milliseconds>\n<secret>` under the secret, in the address.
/// - Feishu: HMAC-SHA256 of nothing under `<seconds>\n<secret>`, in the body.
/// - WeCom: the key in the address is the secret.
final class Robot implements Sink {

    private static final int PER_MINUTE = 18;

    private final String name;
    private final RobotSettings.Maker maker;
    private final URI address;
    private final String secret;
    private final HttpPost post = new HttpPost();
    private final InstantSource instants;

    Robot(RobotSettings settings, InstantSource instants) {
        this.name = settings.name();
        this.maker = settings.maker();
        this.address = HttpPost.address("robot " + name, settings.url());
        this.secret = settings.secret();
        this.instants = instants;
    }

    @Override
    public String channel() {
        return "robot:" + name;
    }

    @Override
    public int perMinute() {
        return PER_MINUTE;
    }

    @Override
    public Outcome send(Letter letter) {
        var now = instants.instant();
        return switch (maker) {
            case DINGTALK ->
                    post.send(
                            signed(now.toEpochMilli()),
                            Map.of(),
                            line(letter.text()),
                            answer -> read(answer, "errcode"));
            case FEISHU ->
                    post.send(
                            address,
                            Map.of(),
                            feishu(letter.text(), now.getEpochSecond()),
                            answer -> read(answer, answer.has("code") ? "code" : "StatusCode"));
            case WECOM ->
                    post.send(
                            address,
                            Map.of(),
                            line(letter.text()),
                            answer -> read(answer, "errcode"));
        };
    }

    private static Map<String, ?> line(String text) {
        return Map.of("msgtype", "text", "text", Map.of("content", text));
    }

    private Map<String, ?> feishu(String text, long seconds) {
        var body = new LinkedHashMap<String, Object>();
        if (!secret.isEmpty()) {
            body.put("timestamp", String.valueOf(seconds));
            body.put("sign", hmac(seconds + "\n" + secret, ""));
        }
        body.put("msg_type", "text");
        body.put("content", Map.of("text", text));
        return body;
    }

    private URI signed(long millis) {
        if (secret.isEmpty()) {
            return address;
        }
        var sign = URLEncoder.encode(hmac(secret, millis + "\n" + secret), UTF_8);
        var joint = address.getRawQuery() == null ? "?" : "&";
        return URI.create("%s%stimestamp=%d&sign=%s".formatted(address, joint, millis, sign));
    }

    private static Outcome read(JsonNode answer, String code) {
        var said = answer.path(code);
        return said.isMissingNode() || said.asInt(-1) == 0
                ? new Outcome.Sent()
                : new Outcome.Failed("answer-" + said.asInt(-1));
    }

    private static String hmac(String key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(UTF_8), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("this JDK has no HMAC-SHA256", absent);
        }
    }
}
