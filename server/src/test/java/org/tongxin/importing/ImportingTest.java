package org.tongxin.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Invariants 1 to 4 of importing, by the command people use, beside a database that runs.
class ImportingTest {

    static final String HEAD = "pkid,案由,类别,提案人,提案日期,正文\n";
    static final String BODY = "\"调研情况：乡村道路失修。问题分析：养护资金\n不足。具体建议：一、设立养护资金。二、明确养护责任。\"";

    @TempDir static Path dir;
    static Desk desk;

    @BeforeAll
    static void open() throws IOException, SQLException {
        desk = new Desk(dir.resolve("data"));
    }

    @AfterAll
    static void close() throws IOException {
        desk.close();
    }

    @Test
    void anOldProposalComesInWithItsDayItsNamesAndItsPoints() throws Exception {
        var file = csv("whole", HEAD + "w1,关于乡村道路的建议,农林水利,张三、李四,2019-01-12," + BODY + "\n");
        var ran = desk.bring(file);
        assertThat(ran.exit()).isZero();
        assertThat(ran.last()).isEqualTo("1 rows: 1 imported, 0 already there, 0 refused");
        assertThat(
                        desk.rows(
                                """
                                select title, raised_on, stage, facets
                                  from matter join matter_facet using (ordinal) where source = 'w1'
                                """))
                .containsExactly(
                        "关于乡村道路的建议|2019-01-12|pre-review|{category:farming,origin:import,"
                                + "proposer:joint,season:plenary,year:2019}");
        var leaf = leaf("w1", "matter.Raised.v1");
        assertThat(leaf).contains("\"origin\":\"import\"", "\"raisedOn\":\"2019-01-12\"");
        assertThat(leaf.split("\"relation\":\"proposer\"", -1)).hasSize(3);
        assertThat(leaf.split("\"no\":", -1)).hasSize(3);
        assertThat(leaf).doesNotContain("张三", "道路");
    }

    @Test
    void whatIsImportedIsNotImportedAgain() throws Exception {
        var rows = HEAD + "again,甲,教育,王五,2020-03-01," + BODY + "\n";
        assertThat(desk.bring(csv("once", rows)).last()).contains("1 imported");
        var before = desk.count("select size from journal_head");
        var other = desk.bring(csv("other", rows.replace("甲", "乙")));
        assertThat(other.exit()).isEqualTo(1);
        assertThat(other.err())
                .contains(
                        "line 2: again was imported before with other content; what was imported stays");
        assertThat(desk.bring(csv("third", rows)).last())
                .isEqualTo("1 rows: 0 imported, 1 already there, 0 refused");
        assertThat(desk.count("select count(*) from matter where source = 'again'")).isOne();
        assertThat(desk.count("select size from journal_head")).isEqualTo(before);
    }

    @Test
    void aDryRunSaysWhatWouldHappenAndStoresNothing() throws Exception {
        var rows = HEAD + "dry1,甲,天文,王五,2020-03-01," + BODY + "\ndry2,,教育,王五,2020-03-01,x\n";
        var before = desk.count("select size from journal_head");
        var ran = desk.bring(csv("dry", rows), "--dry-run");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out())
                .contains(
                        "line 2: new: 2020-03-01, other, member, 2 points: 甲",
                        "line 4: refused: the title is empty",
                        "2 rows: 1 would be imported, 0 already there, 1 refused",
                        "1 of category 天文, unknown here: taken as other",
                        "Nothing was stored: this was a dry run");
        assertThat(desk.count("select size from journal_head")).isEqualTo(before);
    }

    @Test
    void everyBadRowIsToldByLineAndReason() throws Exception {
        var rows =
                HEAD
                        + "b1,,教育,王五,2020-03-01,正文\n"
                        + "b2,甲,教育,王五,2020-02-30,正文\n"
                        + "b3,甲,教育,王五,2199-01-01,正文\n"
                        + "b4,甲,教育,王五,2020-03-01,\n"
                        + "b5,甲\n"
                        + "b6,"
                        + "长".repeat(201)
                        + ",教育,王五,2020-03-01,正文\n"
                        + "b7,好的一行,教育,王五,2020年3月1日,正文\n";
        var report = dir.resolve("bad.csv");
        var ran = desk.bring(csv("bad", rows), "--report", report.toString());
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err())
                .containsSubsequence(
                        "line 2: the title is empty",
                        "line 3: the day cannot be read: 2020-02-30",
                        "line 4: the day 2199-01-01 lies in the future or before 1949",
                        "line 5: the body is empty",
                        "line 6: the body is empty",
                        "line 7: the title has more than 200 characters");
        assertThat(ran.last()).isEqualTo("7 rows: 1 imported, 0 already there, 6 refused");
        assertThat(Files.readAllLines(report)).hasSize(7).contains("2,b1,the title is empty");
    }

    @Test
    void aTitleLongerThanNewOnesMayBeIsKept() throws Exception {
        var title = "关于".repeat(40);
        var ran = desk.bring(csv("long", HEAD + "long1," + title + ",教育,王五,2020-03-01,正文\n"));
        assertThat(ran.out()).anyMatch(line -> line.startsWith("1 have a longer title"));
        assertThat(desk.rows("select title from matter where source = 'long1'"))
                .containsExactly(title);
    }

    @Test
    void filesOfSpreadsheetsAreReadInTheirEncoding() throws Exception {
        var rows = "id\t标题\t日期\t内容\ngb1\t关于𠮷祥路的建议\t2020/3/1\t正文\n";
        var gb = Files.write(dir.resolve("gb.csv"), rows.getBytes(Charset.forName("GB18030")));
        assertThat(desk.bring(gb).exit()).isZero();
        var bom = csv("bom", "\uFEFF" + rows.replace("gb1", "bom1"));
        assertThat(desk.bring(bom).exit()).isZero();
        assertThat(desk.rows("select title from matter where source in ('gb1', 'bom1')"))
                .containsExactly("关于𠮷祥路的建议", "关于𠮷祥路的建议");
        var broken = Files.write(dir.resolve("x.csv"), new byte[] {'P', 'K', 3, 4});
        assertThat(desk.bring(broken).err().getFirst()).contains("cannot be read as a workbook");
    }

    @Test
    void aWorkbookIsReadAsItsCellsStandAndEveryBadRowIsNamed() throws Exception {
        var file = dir.resolve("old.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            var sheet = book.createSheet();
            row(sheet, 0, "pkid", "案由", "类别", "提案人", "提案日期", "正文");
            var good = row(sheet, 1, "x1", "关于乡村道路的建议", "农林水利", "张三", "", BODY);
            good.getCell(4).setCellValue(LocalDate.of(2019, 1, 12));
            good.getCell(4).setCellStyle(day);
            row(sheet, 2, "", " ", "", "", "", "");
            var bad = row(sheet, 3, "x2", "甲", "教育", "王五", "2020-03-01", "正文");
            bad.createCell(1).setCellFormula("CONCATENATE(\"关\",\"于\")");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            row(sheet, 4, "x3", "", "教育", "王五", "2020-03-01", "正文");
            book.write(out);
        }
        var dry = desk.bring(file, "--dry-run");
        assertThat(dry.out())
                .contains(
                        "line 2: new: 2019-01-12, farming, member, 2 points: 关于乡村道路的建议",
                        "line 4: refused: cell B4 holds a formula or an error: put in the value itself",
                        "line 5: refused: the title is empty");
        var ran = desk.bring(file);
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.last()).isEqualTo("3 rows: 1 imported, 0 already there, 2 refused");
        assertThat(desk.bring(file).last()).contains("1 already there");
    }

    private static Row row(Sheet sheet, int at, String... cells) {
        var row = sheet.createRow(at);
        for (var i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
        return row;
    }

    @Test
    void missingColumnsAreNamedAndCanBeMapped() throws Exception {
        var rows = "主键,事项,落款,文本\nm1,甲,2020-03-01,正文\n";
        var ran = desk.bring(csv("map", rows));
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err().getFirst())
                .contains("columns are missing: title", "body", "date", "事项, 落款, 文本");
        assertThat(desk.bring(csv("map", rows), "--map", "title=事项,date=落款,body=文本").exit())
                .isZero();
        assertThat(desk.bring(csv("map", rows), "--map", "title=无,date=落款").exit()).isEqualTo(2);
        assertThat(desk.bring(dir.resolve("absent.csv")).exit()).isEqualTo(2);
    }

    @Test
    void whatWasAnsweredElsewhereIsNobodysWork() throws Exception {
        var ran =
                desk.bring(csv("old", HEAD + "arch1,甲,教育,民盟市委,2009-03-01,正文\n"), "--as", "archive");
        assertThat(ran.exit()).isZero();
        assertThat(desk.rows("select stage, closed, due_at from matter where source = 'arch1'"))
                .containsExactly("closed|t|null");
        assertThat(
                        desk.count(
                                """
                                select count(*) from matter_waiting w
                                  join matter m on m.id = w.matter where m.source = 'arch1'
                                """))
                .isZero();
        assertThat(leaf("arch1", "proposal.Submitted.v2")).contains("\"collective\"");
        assertThat(desk.wrong()).isEmpty();
    }

    private static String leaf(String source, String fact) throws SQLException {
        return desk.rows(
                        """
                        select convert_from(e.leaf, 'UTF8')
                          from journal_entry e join matter m on m.id = e.matter
                         where m.source = '%s'
                           and position('%s' in convert_from(e.leaf, 'UTF8')) > 0
                        """
                                .formatted(source, fact))
                .getFirst();
    }

    private static Path csv(String name, String text) throws IOException {
        return Files.write(dir.resolve(name + ".csv"), text.getBytes(UTF_8));
    }
}
