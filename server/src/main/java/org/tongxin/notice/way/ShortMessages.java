package org.tongxin.notice.way;

import java.net.URI;
import java.util.Map;

/// Short messages (短信) by the office's own gateway: `POST {id, to, text}` as JSON with a bearer
/// token; any answer 2xx means taken. What comes twice under one id is one message.
final class ShortMessages implements Sink {

    private final URI address;
    private final String secret;
    private final int perMinute;
    private final HttpPost post = new HttpPost();

    ShortMessages(String url, String secret, int perMinute) {
        this.address = HttpPost.address("short messages", url);
        this.secret = secret;
        this.perMinute = perMinute;
    }

    @Override
    public String channel() {
        return SMS;
    }

    @Override
    public int perMinute() {
        return perMinute;
    }

    @Override
    public Outcome send(Letter letter) {
        return post.send(
                address,
                Map.of("Authorization", "Bearer " + secret, "Idempotency-Key", letter.id()),
                Map.of("id", letter.id(), "to", letter.to(), "text", letter.text()),
                _ -> new Outcome.Sent());
    }
}
