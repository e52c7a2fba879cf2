package org.tongxin.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongxin.access.House;
import org.tongxin.proposal.web.Clerk;

/// Sessions whose statistics offices have published, brought in by the command beside a running
/// server, stand on its page with the same numbers. The sums are facts; the proposals are made up.
/// Invariant 5 of importing.
class PublishedStatisticsTest {

    static final String HEAD = "pkid,案由,提案日期,正文,提案者类型,五位一体,审查结果,不予立案理由,答复类别\n";

    @TempDir static Path dir;
    static House house;
    static Clerk office;
    static int next;

    @BeforeAll
    static void open() throws Exception {
        house = House.open(Map.of());
        office = Clerk.of(house, "p-o01");
        var rows = new StringBuilder(HEAD);
        zhoukou(rows);
        henan(rows);
        national(rows);
        shenzhen(rows);
        units(rows);
        var ran = bring("all", rows.toString(), "--as", "archive");
        assertThat(ran.exit()).as(String.join("\n", ran.err())).isZero();
        settled();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    /// 621 = 590 + 10 + 21 by proposer, and = 240 + 252 + 129 by field; what became of them is not
    /// told.
    private static void zhoukou(StringBuilder to) {
        var day = "2023-02-01";
        rows(to, 240, day, "member,economic,,,");
        rows(to, 252, day, "委员个人,social,,,");
        rows(to, 98, day, "member,cultural,,,");
        rows(to, 10, day, "民主党派、工商联和人民团体,cultural,,,");
        rows(to, 21, day, "committee,cultural,,,");
    }

    /// 1187 = 979 + 89 + 119; 979 = 756 + 223.
    private static void henan(StringBuilder to) {
        var day = "2022-01-06";
        rows(to, 756, day, "member,,立案,,");
        rows(to, 223, day, "party,,docketed,,");
        rows(to, 89, day, "member,,并案,,");
        rows(to, 119, day, "member,,不予立案,empty,");
    }

    /// 5890 = 5002 + 262 + 626; 5002 = 4531 + 471.
    private static void national(StringBuilder to) {
        var day = "2025-03-05";
        rows(to, 4531, day, "member,,立案,,");
        rows(to, 471, day, "party,,立案,,");
        rows(to, 262, day, "member,,并案,,");
        rows(to, 626, day, "member,,转来信,,");
    }

    /// 572 proposals whose classes add up to 665: 93 were answered by two units.
    private static void shenzhen(StringBuilder to) {
        var day = "2016-02-01";
        rows(to, 479, day, "member,,立案,,A");
        rows(to, 93, day, "member,,立案,,A;C");
    }

    private static void units(StringBuilder to) {
        var day = "2018-02-01";
        rows(to, 1, day, "member,,立案,,市住房和城乡建设局=A；zhoukou-transport=planned");
        rows(to, 1, day, "member,,立案,,Transport Bureau=B");
    }

    private static void rows(StringBuilder to, int many, String day, String told) {
        IntStream.range(0, many).forEach(_ -> to.append(row(day, told)));
    }

    private static String row(String day, String told) {
        return "r%d,关于第%d件的建议,%s,建议一件。,%s%n".formatted(++next, next, day, told);
    }

    private static Desk.Ran bring(String name, String rows, String... options) throws IOException {
        var file = Files.writeString(dir.resolve(name + ".csv"), rows, UTF_8);
        var url = house.application.getEnvironment().getProperty("spring.flyway.url");
        var all = new ArrayList<>(List.of("--db", url + "&password=none"));
        all.addAll(List.of(options));
        return Desk.bring(house.data, file, all.toArray(String[]::new));
    }

    private static void settled() {
        var until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (behind() > 0 && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        assertThat(behind()).isZero();
    }

    private static long behind() {
        return house.db
                .sql(
                        """
                        select size - coalesce(
                                   (select next from consumer where name = 'statistics'), 0)
                          from journal_head
                        """)
                .query(Long.class)
                .single();
    }

    /// A line of a table as the page shows it, without what is only said aloud.
    private static List<String> line(int session, String table, String label) {
        var rows =
                office.sees("/statistics?session=" + session)
                        .select("section[aria-labelledby=t-" + table + "] tbody tr");
        rows.select(".visually-hidden").remove();
        return rows.stream()
                .map(row -> row.select("td").eachText())
                .filter(cells -> cells.getFirst().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rows.text()));
    }

    @Test
    void zhoukouOf2023() {
        assertThat(line(2023, "intake", "合计")).contains("621", "621/621（100.0%）");
        assertThat(line(2023, "side", "委员提案")).contains("590");
        assertThat(line(2023, "proposer", "民主党派、工商联和人民团体")).contains("10");
        assertThat(line(2023, "proposer", "专门委员会")).contains("21");
        assertThat(line(2023, "sphere", "经济建设")).contains("240");
        assertThat(line(2023, "sphere", "社会建设")).contains("252");
        assertThat(line(2023, "sphere", "文化建设")).contains("129");
    }

    @Test
    void henanOf2022() {
        assertThat(line(2022, "intake", "合计"))
                .startsWith(
                        "合计", "1,187", "979/1,187（82.5%）", "89/1,187（7.5%）", "119/1,187（10.0%）");
        assertThat(line(2022, "side", "委员提案")).contains("756/964（78.4%）");
        assertThat(line(2022, "side", "集体提案")).contains("223/223（100.0%）");
        assertThat(line(2022, "reason", "内容空泛、没有具体建议")).contains("119/119（100.0%）");
    }

    @Test
    void thePlenaryOf2025() {
        assertThat(line(2025, "intake", "合计"))
                .contains("5,890", "5,002/5,890（84.9%）", "262/5,890（4.4%）", "626/5,890（10.6%）");
        assertThat(line(2025, "side", "委员提案").get(2)).startsWith("4,531/");
        assertThat(line(2025, "side", "集体提案").get(2)).startsWith("471/");
    }

    @Test
    void theClassesOfShenzhenOf2016AreThoseOfReplies() {
        assertThat(line(2016, "intake", "合计")).contains("572");
        assertThat(line(2016, "classes", "A 已解决")).contains("572/665（86.0%）");
        assertThat(line(2016, "classes", "C类（原系统未细分）")).contains("93/665（14.0%）");
        assertThat(line(2016, "handling", "合计")).contains("572", "572/572（100.0%）");
    }

    @Test
    void unitsAreKnownByTheirNamesAndCodes() {
        assertThat(line(2018, "units", "市住房和城乡建设局")).contains("1", "1/1（100.0%）");
        assertThat(line(2018, "units", "市交通运输局")).contains("2", "2/2（100.0%）");
        assertThat(line(2018, "unit-classes", "市交通运输局")).contains("1/2（50.0%）", "0/2（0.0%）");
    }

    @Test
    void theJournalTellsItAsHandledElsewhere() {
        var id =
                house.db
                        .sql("select id from matter where raised_on = '2018-02-01' order by id")
                        .query(String.class)
                        .list()
                        .getFirst();
        var page = office.sees("/proposals/" + id).text();
        assertThat(page)
                .contains("原系统中的办理结果（导入时记下，并非在本系统办理）")
                .contains("市住房和城乡建设局答复：A 已解决", "市交通运输局答复：B 列入计划");
        assertThat(
                        house.db
                                .sql("select count(*) from matter_waiting where matter = :id")
                                .param("id", id)
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void whatIsNotKnownHereRefusesTheRowByName() throws Exception {
        var day = "2020-01-01";
        var rows =
                HEAD
                        + row(day, "member,,不明,,")
                        + row(day, "member,,立案,,市无此局=A;Z")
                        + row(day, "member,,立案,empty,")
                        + row(day, "member,,,,A");
        assertThat(bring("bad", rows, "--as", "archive").err())
                .containsSubsequence(
                        "line 2: not known here: 不明",
                        "line 3: not known here: 市无此局, Z",
                        "line 4: not known here: empty",
                        "line 5: replies are told, but not that it was put on file (立案)");
    }

    @Test
    void whatBecameOfItBelongsToTheArchive() throws Exception {
        var ran = bring("review", HEAD + row("2020-01-01", "member,,立案,,"));
        assertThat(ran.err())
                .contains("line 2: what became of it is told: bring it in with --as archive");
    }
}
