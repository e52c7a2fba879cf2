package org.tongxin.drafts;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongxin.matter.seal.Sealing;

/// Says whose form it is (写作凭条), also when his session has ended: sealed by this house, so that
/// nobody can write one, and good for nothing but keeping a text for its writer.
@Component
public class Tickets {

    private static final Duration LASTS = Duration.ofDays(2);
    private static final int SALT_BYTES = 16;
    private static final int LENGTH_MAX = 4_000;
    private static final String MARK = "draft-ticket";

    private final Sealing sealing;
    private final InstantSource instants;

    Tickets(Sealing sealing, InstantSource instants) {
        this.sealing = sealing;
        this.instants = instants;
    }

    /// @param place address of the form
    /// @param heading what the draft is called while it has no title of its own
    public record Ticket(String person, String place, String heading) {}

    String issue(Ticket ticket) {
        var until = String.valueOf(instants.instant().plus(LASTS).getEpochSecond());
        var text =
                String.join("\n", MARK, until, ticket.person(), ticket.place(), ticket.heading());
        var fresh = Objects.requireNonNull(sealing.seal("", text).fresh());
        var sealed = fresh.ciphertext();
        var all = Arrays.copyOf(fresh.salt(), SALT_BYTES + sealed.length);
        System.arraycopy(sealed, 0, all, SALT_BYTES, sealed.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /// Empty when this house did not write it, or too long ago.
    public Optional<Ticket> read(String given) {
        if (!given.matches("[A-Za-z0-9_-]{40," + LENGTH_MAX + "}")) {
            return Optional.empty();
        }
        try {
            var all = Base64.getUrlDecoder().decode(given.getBytes(ISO_8859_1));
            var salt = Arrays.copyOf(all, SALT_BYTES);
            var text = sealing.open(salt, Arrays.copyOfRange(all, SALT_BYTES, all.length));
            return Optional.ofNullable(text).flatMap(this::opened);
        } catch (IllegalArgumentException | IllegalStateException notOurs) {
            return Optional.empty();
        }
    }

    private Optional<Ticket> opened(String text) {
        var parts = text.split("\n", 5);
        return parts.length == 5
                        && parts[0].equals(MARK)
                        && Long.parseLong(parts[1]) > instants.instant().getEpochSecond()
                ? Optional.of(new Ticket(parts[2], parts[3], parts[4]))
                : Optional.empty();
    }
}
