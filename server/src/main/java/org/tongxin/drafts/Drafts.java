package org.tongxin.drafts;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The drafts of everybody; each call says whose.
@Component
public class Drafts {

    /// Drafts a person may have.
    public static final int DRAFTS_MAX = 50;

    /// Characters a draft may have, names of fields included: more than a form of 1 MB carries.
    public static final int LENGTH_MAX = 400_000;

    private static final Duration ENDED_KEPT = Duration.ofDays(1);

    private final DraftRows rows;
    private final TransactionTemplate transaction;
    private final Duration idleMax;

    Drafts(
            DraftRows rows,
            TransactionTemplate transaction,
            @Value("${tongxin.drafts.days:90}") int days) {
        this.rows = rows;
        this.transaction = transaction;
        this.idleMax = Duration.ofDays(days);
    }

    /// Keeps a text. When this returns [Saved.Kept], it is durable.
    public Saved save(Saving saving) {
        if (DraftRows.written(saving).length() > LENGTH_MAX) {
            return new Saved.TooLong(LENGTH_MAX);
        }
        return Objects.requireNonNull(
                transaction.execute(
                        _ -> {
                            rows.lock(saving.person());
                            return locked(saving);
                        }));
    }

    private Saved locked(Saving saving) {
        if (rows.wasHandedIn(saving.person(), saving.id())) {
            return new Saved.HandedIn();
        }
        var stored = rows.find(saving.person(), saving.id());
        if (stored.isPresent() && stored.get().version() == saving.seen()) {
            return put(saving, saving.id(), saving.seen() + 1, false);
        }
        if (stored.isPresent() && stored.get().fields().equals(saving.fields())) {
            return new Saved.Kept(stored.get(), false);
        }
        if (rows.count(saving.person()) >= DRAFTS_MAX) {
            return new Saved.TooMany(DRAFTS_MAX);
        }
        return stored.isEmpty()
                ? put(saving, saving.id(), 1, false)
                : put(saving, newId(), 1, true);
    }

    private Saved put(Saving saving, String id, long version, boolean apart) {
        rows.put(saving, id, version);
        return new Saved.Kept(rows.find(saving.person(), id).orElseThrow(), apart);
    }

    /// 128 random bits.
    public static String newId() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    public Optional<Draft> find(String person, String id) {
        return Saving.isId(id) ? rows.find(person, id) : Optional.empty();
    }

    /// All that a person has, also what he threw away within a day, newest first.
    public List<Draft> of(String person) {
        return rows.of(person, DRAFTS_MAX * 2);
    }

    /// @return whether there was such a draft
    public boolean throwAway(String person, String id) {
        return Saving.isId(id) && rows.end(person, id, "thrown");
    }

    /// Takes a draft back that was thrown away within a day.
    public boolean takeBack(String person, String id) {
        return Saving.isId(id) && rows.end(person, id, "");
    }

    /// Its text is elsewhere now: erased here, and a late save does not bring it back.
    public void handedIn(String person, String id) {
        if (Saving.isId(id)) {
            rows.handIn(person, id);
        }
    }

    /// Erases what was ended a day ago, or not touched for too long.
    ///
    /// @return how many
    int sweep() {
        var all = 0;
        for (var some = 1; some > 0; all += some) {
            some = rows.sweep(ENDED_KEPT, idleMax);
        }
        return all;
    }
}
