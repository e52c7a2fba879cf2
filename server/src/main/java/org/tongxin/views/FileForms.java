package org.tongxin.views;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;
import org.tongxin.chain.Field;
import org.tongxin.chain.FieldError;
import org.tongxin.files.Attachments;
import org.tongxin.files.FileType;
import org.tongxin.files.Receipt;
import org.tongxin.files.Sent;
import org.tongxin.shell.Words;
import org.tongxin.shell.kit.FieldView;

/// Files in forms (附件): what a form carries is kept before anything else is done with it, and
/// stands in the form by its id from then on.
@Component
public class FileForms {

    /// Of the step that takes one out of the form again, before its id.
    public static final String REMOVAL = "remove:";

    /// The step that sends files in and does nothing else.
    public static final String UPLOAD = "upload";

    private static final String CHOSEN = "chosen-";

    private final Attachments attachments;

    FileForms(Attachments attachments) {
        this.attachments = attachments;
    }

    /// A form whose files have been kept.
    ///
    /// @param errors those that were not, and why
    public record Taken(Posted posted, List<FieldError> errors) {}

    /// One field being filled with files.
    ///
    /// @param form the form's key
    /// @param ids what stands in it, to which more is added
    private record Basket(Field field, String form, String person, List<String> ids) {
        FieldError error(String code, MultipartFile file) {
            return new FieldError(field.name(), code, FieldError.shortened(name(file)));
        }
    }

    /// Whether a form was sent only to send files in or to take one out.
    public static boolean isOnlyFiles(Posted posted) {
        return posted.step().equals(UPLOAD) || posted.step().startsWith(REMOVAL);
    }

    public Taken take(
            List<Field> fields, Posted posted, HttpServletRequest request, String person) {
        var errors = new ArrayList<FieldError>();
        var all = new LinkedHashMap<>(posted.fields());
        for (var field : fields) {
            if (field.type() == Field.Type.FILE) {
                var ids = new ArrayList<>(all.getOrDefault(field.name(), List.of()));
                ids.removeIf(id -> posted.step().equals(REMOVAL + id));
                var basket = new Basket(field, posted.key(), person, ids);
                for (var file : chosen(field, request)) {
                    keep(basket, file).ifPresent(errors::add);
                }
                attachments.hold(ids, person);
                all.put(field.name(), ids);
                all.values().removeIf(List::isEmpty);
            }
        }
        return new Taken(posted.filled(all), errors);
    }

    /// A browser sends a part without name and bytes when nothing was chosen.
    private static List<MultipartFile> chosen(Field field, HttpServletRequest request) {
        var form = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        return form == null
                ? List.of()
                : form.getFiles(CHOSEN + field.name()).stream()
                        .filter(file -> !file.isEmpty() || !name(file).isEmpty())
                        .toList();
    }

    private static String name(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null ? "" : name;
    }

    private Optional<FieldError> keep(Basket basket, MultipartFile file) {
        var ids = basket.ids();
        if (ids.size() >= basket.field().max()) {
            return Optional.of(basket.error("upload-full", file));
        }
        var receipt = keep(basket.form(), file, basket.person());
        if (receipt instanceof Receipt.Kept(var kept, _)) {
            if (!ids.contains(kept.id())) {
                ids.add(kept.id());
            }
            return Optional.empty();
        }
        return Optional.of(basket.error(code(receipt), file));
    }

    /// A form sent twice keeps its files once.
    private Receipt keep(String form, MultipartFile file, String person) {
        var once = "%s %d %s".formatted(form, file.getSize(), name(file));
        var key = form.isEmpty() ? newKey() : UUID.nameUUIDFromBytes(once.getBytes(UTF_8)) + "";
        var receipt = keep(file, person, key);
        return receipt instanceof Receipt.KeyReused ? keep(file, person, newKey()) : receipt;
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    private Receipt keep(MultipartFile file, String person, String key) {
        try (var content = file.getInputStream()) {
            return attachments.keep(new Sent(person, key, name(file), content));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read what came in", broken);
        }
    }

    /// One file by itself, as the script of a form sends it.
    public Receipt send(MultipartFile file, String person) {
        var receipt = keep("", file, person);
        if (receipt instanceof Receipt.Kept(var kept, _)) {
            attachments.hold(List.of(kept.id()), person);
        }
        return receipt;
    }

    /// Why a file was not kept, in a sentence that names it.
    public String refusal(Receipt receipt, MultipartFile file, Words words) {
        return words.say("error." + code(receipt), FieldError.shortened(name(file)));
    }

    private static String code(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Empty _ -> "upload-empty";
            case Receipt.CutOff _, Receipt.KeyReused _ -> "upload-cut-off";
            case Receipt.TooLarge _ -> "upload-too-large";
            case Receipt.DayIsFull _ -> "upload-day-full";
            case Receipt.NotAllowed _ -> "upload-type";
            case Receipt.Misnamed _ -> "upload-misnamed";
            case Receipt.Kept _ -> throw new IllegalArgumentException("it was kept");
        };
    }

    /// What a browser should offer, as its `accept` reads.
    static String accepted() {
        return FileType.accepted();
    }

    /// What may be sent in, in a sentence.
    String hint(Field field, Words words) {
        return words.say(
                "files.hint",
                FileType.list(words.chinese() ? "、" : ", "),
                attachments.megabytesMax(),
                field.max());
    }

    /// The files that stand in a form, by name and size; those that are gone are left out, and the
    /// others are kept as long again.
    List<FieldView.Option> options(List<String> ids, String person, Words words) {
        attachments.hold(ids, person);
        return ids.stream()
                .flatMap(id -> attachments.usable(id, person).stream())
                .map(
                        file ->
                                new FieldView.Option(
                                        file.id(),
                                        words.say(
                                                "files.label",
                                                file.name(),
                                                about(file.type().media(), file.size())),
                                        true))
                .toList();
    }

    /// `PDF · 1.2 MB`.
    public static String about(String media, long bytes) {
        var type = FileType.of(media).map(Enum::name).orElse(media);
        var size =
                bytes < 1 << 20
                        ? Math.max(1, bytes >> 10) + " KB"
                        : "%.1f MB".formatted(bytes / (double) (1 << 20));
        return type + " · " + size;
    }

    /// One line of a form, as it stands there.
    public String label(Receipt.Kept kept, Words words) {
        var file = kept.file();
        return words.say("files.label", file.name(), about(file.type().media(), file.size()));
    }
}
