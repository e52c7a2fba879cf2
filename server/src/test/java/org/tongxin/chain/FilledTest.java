package org.tongxin.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongxin.matter.MatterFact;
import org.tongxin.matter.seal.Sealing;

/// Reading what somebody filled in: all of it, or a reason beside each field.
class FilledTest {

    private static final Sealing SEALING = new Sealing(new byte[32]);
    private static final List<Field> FORM =
            List.of(
                    Field.text("title", 5),
                    Field.date("on").optional(),
                    Field.choice("means", List.of(new Field.Option("phone", "电话", "phone")))
                            .optional(),
                    Field.unit("unit").optional(),
                    Field.units("units", 2).optional(),
                    Field.matter("into").optional(),
                    Field.files("files", 2).optional());

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    title, 六个字太长了, too-long
                    title, '   ', required
                    on, 2026-02-30, not-a-date
                    on, 1948-12-31, not-a-date
                    on, 明天, not-a-date
                    means, fax, not-an-option
                    unit, nowhere, no-such-unit
                    surprise, x, unknown-field
                    files, x, no-such-file
                    into, 提案42, no-such-matter
                    """)
    void whatCannotBeReadIsSaidBesideItsField(String field, String raw, String code) {
        var filled = read(Map.of(field, raw));
        assertThat(filled.errors())
                .anyMatch(error -> error.field().equals(field) && error.code().equals(code));
    }

    @Test
    void whateverIsNotTheUsualIsGivenAReasonFor() {
        var options =
                List.of(
                        new Field.Option("full", "全文", "in full"),
                        new Field.Option("none", "不公开", "not at all"));
        var form =
                List.of(
                        Field.choice("consent", options).optional(),
                        Field.text("why", 9).reasonUnless("consent", "full"));
        assertThat(owed(form, Map.of("consent", "none"))).containsExactly("why");
        assertThat(owed(form, Map.of("consent", "none", "why", " "))).containsExactly("why");
        assertThat(owed(form, Map.of("consent", "none", "why", "涉密"))).isEmpty();
        assertThat(owed(form, Map.of("consent", "full"))).isEmpty();
        assertThat(owed(form, Map.of())).isEmpty();
    }

    @Test
    void whatGoesTogetherIsFilledTogether() {
        var form =
                List.of(
                        Field.text("promise", 9).optional(),
                        Field.date("due").optional().with("promise"));
        assertThat(lonely(form, Map.of("due", "2026-12-31"))).containsExactly("promise");
        assertThat(lonely(form, Map.of("promise", "年内建成"))).containsExactly("due");
        assertThat(lonely(form, Map.of("promise", "年内", "due", "2026-12-31"))).isEmpty();
        assertThat(lonely(form, Map.of("promise", " "))).isEmpty();
    }

    private static List<String> lonely(List<Field> form, Map<String, String> raw) {
        return refused(form, raw, "goes-with");
    }

    private static List<String> owed(List<Field> form, Map<String, String> raw) {
        return refused(form, raw, "reason-needed");
    }

    private static List<String> refused(List<Field> form, Map<String, String> raw, String code) {
        var around =
                new Filled.Around(
                        text -> SEALING.seal("", text),
                        _ -> true,
                        (_, _) -> Optional.empty(),
                        _ -> Optional.empty(),
                        _ -> Optional.empty());
        return Filled.read(form, raw, around).errors().stream()
                .filter(error -> error.code().equals(code))
                .map(FieldError::field)
                .toList();
    }

    @Test
    void whatIsMissingIsRequired() {
        assertThat(read(new HashMap<>()).errors()).hasSize(6 - 5);
        assertThat(filled(Map.of()).errors()).singleElement().hasToString(required().toString());
    }

    @Test
    void filesAreNamedOnceAndNotTooMany() {
        for (var code : Map.of("too-many", "f-1 f-2 f-3", "file-twice", "f-1 f-1").entrySet()) {
            assertThat(
                            filled(
                                            Map.of(
                                                    "title",
                                                    "题",
                                                    "files",
                                                    List.of(code.getValue().split(" ", -1))))
                                    .errors())
                    .singleElement()
                    .satisfies(error -> assertThat(error.code()).isEqualTo(code.getKey()));
        }
    }

    @Test
    void aTextMayNotHideControlCharacters() {
        for (var hidden : List.of("a\0b", "a\u0007b", "a\ud800b")) {
            assertThat(filled(Map.of("title", hidden)).errors())
                    .singleElement()
                    .satisfies(error -> assertThat(error.code()).isEqualTo("unprintable"));
        }
    }

    @Test
    void charactersAreCountedAsPeopleCountThem() {
        assertThat(filled(Map.of("title", "𠀀𠀁𠀂𠀃𠀄")).errors()).isEmpty();
    }

    @Test
    void aListOfUnitsIsBoundedAndEachMustExist() {
        var title = Map.<String, Object>of("title", "站点", "units", List.of("a", "b", "c"));
        assertThat(filled(title).errors()).extracting(FieldError::code).containsExactly("too-many");
        var unknown = Map.<String, Object>of("title", "站点", "units", List.of("a", "nowhere"));
        assertThat(filled(unknown).errors())
                .extracting(FieldError::code)
                .containsExactly("no-such-unit");
    }

    @Test
    void whatCanBeReadIsReadByItsType() {
        var filled =
                filled(
                        Map.of(
                                "title", " 站点 ",
                                "on", "2026-03-12",
                                "means", "phone",
                                "units", List.of("a", "b")));
        assertThat(filled.errors()).isEmpty();
        assertThat(filled.inputs().date("on")).isEqualTo(LocalDate.of(2026, 3, 12));
        assertThat(filled.inputs().codes("units")).containsExactly("a", "b");
        var fresh = java.util.Objects.requireNonNull(filled.inputs().text("title").fresh());
        assertThat(fresh.text()).isEqualTo("站点");
    }

    private static FieldError required() {
        return new FieldError("title", "required", "");
    }

    private static Filled read(Map<String, ?> one) {
        var raw = new HashMap<String, Object>(Map.of("title", "站点"));
        if (one.isEmpty()) {
            raw.clear();
        }
        raw.putAll(one);
        return filled(raw);
    }

    private static Filled filled(Map<String, ?> raw) {
        return Filled.read(
                FORM,
                raw,
                new Filled.Around(
                        text -> SEALING.seal("", text),
                        unit -> unit.length() == 1,
                        (_, name) -> Optional.of(name).filter(one -> one.startsWith("p-")),
                        typed -> Optional.of("p-" + typed).filter(one -> one.length() == 11),
                        FilledTest::file));
    }

    private static Optional<MatterFact.Attached> file(String id) {
        return Optional.of(id)
                .filter(one -> one.startsWith("f-"))
                .map(
                        one ->
                                new MatterFact.Attached(
                                        one,
                                        "00",
                                        1,
                                        "text/plain",
                                        SEALING.seal("", "a.txt"),
                                        0,
                                        0));
    }
}
