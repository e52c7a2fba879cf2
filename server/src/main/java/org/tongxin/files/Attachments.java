package org.tongxin.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/// The door of this module: files are sent in, found, read and claimed for a matter.
@Component
public class Attachments {

    private static final Pattern ID = Pattern.compile("f-[0-9a-f]{32}");

    private final FileRows rows;
    private final Keeping keeping;
    private final Contents contents;
    private final Removing removing;
    private final FileLimits limits;
    private final Path folder;
    private final int draftDays;

    Attachments(
            FileRows rows,
            Keeping keeping,
            Contents contents,
            Removing removing,
            FileLimits limits,
            @Value("${tongxin.data}") String data,
            @Value("${tongxin.drafts.days:90}") int draftDays) {
        this.rows = rows;
        this.keeping = keeping;
        this.contents = contents;
        this.removing = removing;
        this.limits = limits;
        this.folder = Path.of(data, "incoming");
        this.draftDays = draftDays;
    }

    /// Takes a file in. When this returns [Receipt.Kept], it is durable.
    ///
    /// @throws UncheckedIOException when this machine's disk fails
    public Receipt keep(Sent sent) {
        var most = limits.file().toBytes();
        try (var spool = Spool.of(sent.content(), most, folder)) {
            if (spool.size() > most) {
                return new Receipt.TooLarge(limits.file().toMegabytes());
            }
            return spool.size() == 0 ? new Receipt.Empty() : recognise(sent, spool);
        } catch (Spool.CutOff hungUp) {
            return new Receipt.CutOff();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot take a file in", broken);
        }
    }

    private Receipt recognise(Sent sent, Spool spool) throws IOException {
        var name = FileName.of(sent.name());
        var type = Recognising.type(spool, name.ending());
        if (type.isEmpty()) {
            return new Receipt.NotAllowed();
        }
        if (!name.fits(type.get())) {
            return new Receipt.Misnamed(type.get());
        }
        var file = new Keeping.Incoming(sent, name.as(type.get()), type.get(), spool);
        try {
            return keeping.keep(file);
        } catch (DuplicateKeyException sentTwiceAtOnce) {
            return keeping.earlier(file).orElseThrow(() -> sentTwiceAtOnce);
        }
    }

    /// Empty when there is none, or its type is no longer allowed. Who may read it is the caller's
    /// to know.
    public Optional<StoredFile> find(String id) {
        return Optional.of(id).filter(one -> ID.matcher(one).matches()).flatMap(rows::find);
    }

    /// A file that this person sent in and that hangs on nothing yet.
    public Optional<StoredFile> usable(String id, String person) {
        return find(id).filter(file -> file.uploader().equals(person))
                .filter(file -> file.matter().isEmpty());
    }

    /// Megabytes one file may have.
    public long megabytesMax() {
        return limits.file().toMegabytes();
    }

    /// Keeps what this person sent in and wrote into a draft as long as drafts are kept.
    public void hold(Collection<String> ids, String person) {
        if (!ids.isEmpty()) {
            rows.hold(ids, person, draftDays);
        }
    }

    /// Its bytes, read piece by piece and checked against its hash before the last is given out.
    public InputStream read(StoredFile file) {
        return contents.read(file);
    }

    /// Removes what was sent in more than seven days ago and hangs on nothing; the server does so
    /// by itself.
    ///
    /// @return how many files were removed
    public int removeUnused() {
        return removing.all();
    }

    /// Reserves files for the command that is about to attach them, for two minutes: longer than
    /// the door waits for anything.
    ///
    /// @param key of the command; the same key may claim again
    /// @return false, and nothing is claimed, when one hangs on a matter or is claimed by another
    public boolean claim(Collection<String> ids, String person, String key) {
        return rows.claim(ids, person, key);
    }

    /// Gives claimed files free when the command was refused.
    public void release(Collection<String> ids, String person, String key) {
        rows.release(ids, person, key);
    }
}
