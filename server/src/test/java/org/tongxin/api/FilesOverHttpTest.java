package org.tongxin.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongxin.files.Samples;

/// Files go in and come out over HTTP.
///
/// Invariants 1, 2, 3, 5 and 7 of files: what comes out is what went in, the bytes decide, the same
/// content is stored once, neither a file nor a day exceeds its bound, no plain name lies in a
/// table.
class FilesOverHttpTest {

    private static final int FILE_MAX = 20 << 20;

    private static ApiHouse house;

    @BeforeAll
    static void open() {
        house = ApiHouse.open();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void whatComesOutIsWhatWentIn() {
        var pdf = Samples.pdf("口袋公园选址图");
        var sent = as("m01").send("选址图.pdf", pdf);
        assertThat(sent.status()).as(sent.http().body()).isEqualTo(201);
        assertThat(sent.json().path("type").asString()).isEqualTo("application/pdf");
        assertThat(sent.json().path("size").asLong()).isEqualTo(pdf.length);
        var fetched = as("m01").fetch(sent.json().path("id").asString());
        assertThat(fetched.body()).isEqualTo(pdf);
    }

    @Test
    void aBrowserDownloadsItAndRunsNothing() {
        var id = as("m01").sent("选址图.pdf", Samples.pdf("a"));
        var headers = as("m01").fetch(id).headers();
        assertThat(headers.firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E9%80%89%E5%9D%80%E5%9B%BE.pdf");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Content-Security-Policy").orElse("")).startsWith("sandbox");
        assertThat(headers.firstValue("Content-Type")).contains("application/pdf");
    }

    @Test
    void aFormMayCarryTheFile() {
        var sent = as("m01").post("现状.png", Samples.png());
        assertThat(sent.status()).as(sent.http().body()).isEqualTo(201);
        assertThat(sent.json().path("name").asString()).isEqualTo("现状.png");
    }

    @Test
    void exactlyTwentyMegabytesGoInAndOneByteMoreDoesNot() {
        var most = Samples.pdfOf(FILE_MAX);
        assertThat(as("m02").fetch(as("m02").sent("图.pdf", most)).body()).isEqualTo(most);
        var larger = as("m02").send("图.pdf", Samples.pdfOf(FILE_MAX + 1));
        assertThat(larger.status()).isEqualTo(413);
        assertThat(larger.code()).isEqualTo("file-too-large");
        var form = as("m02").post("图.pdf", Samples.pdfOf(FILE_MAX + 1));
        assertThat(form.status()).isEqualTo(413);
    }

    @Test
    void anEmptyFileIsRefused() {
        var empty = as("m01").send("空.txt", new byte[0]);
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.fields()).containsExactly("file");
        assertThat(as("m01").post("空.txt", new byte[0]).status()).isEqualTo(422);
    }

    @Test
    void aPartOfItCanBeFetched() {
        var pdf = Samples.pdfOf(3 << 20);
        var part = as("m01").fetch(as("m01").sent("图.pdf", pdf), "Range", "bytes=1048570-1048589");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(java.util.Arrays.copyOfRange(pdf, 1048570, 1048590));
    }

    @Test
    void officesSendTheseKinds() {
        var kinds = new HashMap<String, byte[]>();
        kinds.put("a.pdf", Samples.pdf("b"));
        kinds.put("a.png", Samples.png());
        kinds.put("a.jpg", Samples.jpeg());
        kinds.put("a.jpeg", Samples.jpeg());
        kinds.put("a.docx", Samples.docx());
        kinds.put("a.xlsx", Samples.zip("[Content_Types].xml", "xl/workbook.xml"));
        kinds.put("a.ofd", Samples.zip("OFD.xml", "Doc_0/Document.xml"));
        kinds.put("a.txt", "老城区".getBytes(UTF_8));
        kinds.put("b.txt", "老城区\r\n公园".getBytes(Charset.forName("GB18030")));
        kinds.put("a.csv", "地块,面积\n一,20\n".getBytes(UTF_8));
        kinds.forEach(
                (name, bytes) -> {
                    var sent = as("m03").send(name, bytes);
                    assertThat(sent.status()).as(name + sent.http().body()).isEqualTo(201);
                });
    }

    @Test
    void nothingThatRunsAndNothingWithTwoFacesGetsIn() {
        var refused = new HashMap<String, byte[]>();
        refused.put("程序.exe", Samples.exe());
        refused.put("程序.pdf", Samples.exe());
        refused.put("程序.txt", Samples.exe());
        refused.put("图.png", Samples.joined(Samples.png(), Samples.docx()));
        refused.put("图.pdf", Samples.joined(Samples.pdf("x"), Samples.zip("a.class")));
        refused.put("表.docx", Samples.joined(Samples.exe(), Samples.docx()));
        refused.put(
                "宏.docx",
                Samples.zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"));
        refused.put("包.zip", Samples.zip("a.txt"));
        refused.put("断.pdf", "%PDF-1.7\n1 0 obj".getBytes(UTF_8));
        refused.put("老.doc", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0});
        refused.forEach(
                (name, bytes) -> {
                    var sent = as("m03").send(name, bytes);
                    assertThat(sent.status()).as(name).isEqualTo(415);
                    assertThat(sent.code()).as(name).isEqualTo("file-type");
                });
    }

    @Test
    void aNameThatSaysSomethingElseIsRefused() {
        var sent = as("m01").send("照片.png", Samples.pdf("c"));
        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.fields()).containsExactly("name");
    }

    @Test
    void aNameIsMadeHarmless() {
        var evil = "..\\..\\a/C:\\x\\图\u202Efdp\u0000<1>.pdf";
        var sent = as("m01").send(evil, Samples.pdf("d"));
        assertThat(sent.json().path("name").asString()).isEqualTo("图fdp_1_.pdf");
        var bare = as("m01").send("图".repeat(300), Samples.pdf("d"));
        assertThat(bare.json().path("name").asString()).isEqualTo("图".repeat(116) + ".pdf");
    }

    @Test
    void theSameContentIsStoredOnce() {
        var pdf = Samples.pdf("两人都传的一份文件");
        var before = rows("file_content");
        var one = as("m01").sent("一.pdf", pdf);
        var other = as("m02").sent("二.pdf", pdf);
        assertThat(one).isNotEqualTo(other);
        assertThat(rows("file_content")).isEqualTo(before + 1);
        assertThat(as("m02").fetch(other).body()).isEqualTo(pdf);
    }

    @Test
    void theSameKeyGivesTheSameFile() {
        var pdf = Samples.pdf("同一个键");
        var first = as("m01").send("key-1", "图.pdf", pdf);
        var again = as("m01").send("key-1", "图.pdf", pdf);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        var other = as("m01").send("key-1", "图.pdf", Samples.pdf("别的内容"));
        assertThat(other.code()).isEqualTo("key-reused");
        assertThat(as("m02").send("key-1", "图.pdf", pdf).json().path("id").asString())
                .isNotEqualTo(first.json().path("id").asString());
    }

    @Test
    void withoutAKeyNothingIsTaken() {
        assertThat(as("m01").send("", "图.pdf", Samples.pdf("e")).code())
                .isEqualTo("idempotency-key");
    }

    @Test
    void aFileOfSomebodyElseIsNotThere() {
        var id = as("m01").sent("图.pdf", Samples.pdf("f"));
        assertThat(as("m02").fetch(id).statusCode()).isEqualTo(404);
        assertThat(as("o01").fetch(id).statusCode()).isEqualTo(404);
        assertThat(as("m01").fetch("f-" + "0".repeat(32)).statusCode()).isEqualTo(404);
        assertThat(as("m01").fetch("x").statusCode()).isEqualTo(404);
    }

    @Test
    void noPlainNameLiesInATable() {
        var id = as("m01").sent("某某的病历.pdf", Samples.pdf("g"));
        var name =
                db().sql("select name from file where id = :id")
                        .param("id", id)
                        .query(byte[].class)
                        .single();
        assertThat(new String(name, UTF_8)).doesNotContain("病历", "pdf");
    }

    @Test
    void aFormThatIsTornIsAClearNo() {
        var torn =
                house.as("m01")
                        .send(
                                "POST",
                                "/api/v1/files",
                                "--b\r\nContent-Disposition: form-da",
                                "Idempotency-Key",
                                "torn",
                                "Content-Type",
                                "multipart/form-data; boundary=b");
        assertThat(torn.status()).as(torn.http().body()).isIn(400, 422);
        var plain =
                house.as("m01")
                        .send(
                                "POST",
                                "/api/v1/files",
                                "a=b",
                                "Idempotency-Key",
                                "plain",
                                "Content-Type",
                                "application/x-www-form-urlencoded");
        assertThat(plain.status()).isEqualTo(415);
    }

    @Test
    void nobodySendsInMoreThanADayAllows() {
        var small = new HashMap<String, Object>();
        small.putAll(Map.of("tongxin.files.file-max", "1MB", "tongxin.files.day-max", "2MB"));
        try (var strict = ApiHouse.open(small)) {
            var member = new Courier(strict, "m01");
            assertThat(member.send("a.pdf", Samples.pdfOf(1 << 20)).status()).isEqualTo(201);
            assertThat(member.send("k", "b.pdf", Samples.pdfOf(1 << 20)).status()).isEqualTo(201);
            var full = member.send("c.pdf", Samples.pdf("h"));
            assertThat(full.status()).isEqualTo(429);
            assertThat(full.code()).isEqualTo("files-of-the-day");
            assertThat(member.send("k", "b.pdf", Samples.pdfOf(1 << 20)).status()).isEqualTo(201);
            assertThat(new Courier(strict, "m02").send("c.pdf", Samples.pdf("h")).status())
                    .isEqualTo(201);
        }
    }

    private static Courier as(String who) {
        return new Courier(house, who);
    }

    private static JdbcClient db() {
        return house.bean(JdbcClient.class);
    }

    private static long rows(String table) {
        return db().sql("select count(*) from " + table).query(Long.class).single();
    }
}
