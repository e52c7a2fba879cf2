package org.tongxin.proposal.web.letter;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tongxin.access.House;
import org.tongxin.proposal.web.Clerk;

/// Papers, workbooks and bundles from the pages: for whoever sees the proposal and nobody else.
/// Invariant 14 of proposal.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LetterPagesTest {

    private final House house = House.open(Map.of());
    private final Clerk member = Clerk.of(house, "p-m01");
    private final Clerk other = Clerk.of(house, "p-m02");
    private final Clerk office = Clerk.of(house, "p-o01");

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void thePageOffersThePapersAndGivesThemToWhoeverSeesIt() throws IOException {
        var id = member.handsIn(Map.of("title", "关于增设社区食堂的建议"));
        var links = member.sees("/proposals/" + id).select("#letters a");
        assertThat(links.eachAttr("href"))
                .containsExactly(
                        "/proposals/%s/papers/proposal.docx".formatted(id),
                        "/proposals/%s/papers/proposal.pdf".formatted(id),
                        "/proposals/%s/papers/proposal.ofd".formatted(id));
        var pdf = member.fetches(links.get(1).attr("href"));
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(pdf.headers().firstValue("Cache-Control")).contains("no-store");
        try (var document = Loader.loadPDF(pdf.body())) {
            assertThat(new PDFTextStripper().getText(document)).contains("关于增设社区食堂的建议");
        }
        assertThat(other.status(links.get(1).attr("href"))).isEqualTo(404);
    }

    @Test
    void aBundleHoldsWhatItsReaderMayReadWithAnIndex() throws IOException {
        member.handsIn(Map.of("title", "关于整治=背街小巷的建议"));
        var files = unzipped(office.fetches("/proposals.zip?q=%E8%83%8C%E8%A1%97").body());
        assertThat(files).hasSize(2);
        var name = files.keySet().iterator().next();
        assertThat(name).startsWith("p-").contains(" 关于整治=背街小巷的建议/proposal ").endsWith(".pdf");
        assertThat(new String(files.values().iterator().next(), 0, 5, US_ASCII)).isEqualTo("%PDF-");
        var index = files.lastEntry();
        assertThat(index.getKey()).isEqualTo("目录.xlsx");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(index.getValue()))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(cell(sheet, 0, 1)).isEqualTo("案由");
            assertThat(cell(sheet, 1, 1)).isEqualTo("关于整治=背街小巷的建议");
            assertThat(cell(sheet, 1, 4)).isEqualTo(name);
        }
        var mine = unzipped(other.fetches("/proposals.zip?q=%E8%83%8C%E8%A1%97&format=ofd").body());
        assertThat(mine).containsOnlyKeys("目录.xlsx");
    }

    @Test
    void theListComesAsAWorkbook() throws IOException {
        member.handsIn(Map.of("title", "关于=开通夜间公交的建议"));
        var answer = office.fetches("/proposals.xlsx?q=%E5%A4%9C%E9%97%B4");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("proposals.xlsx");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(1);
            assertThat(cell(sheet, 1, 1)).isEqualTo("关于=开通夜间公交的建议");
        }
        var promises = office.fetches("/promises.xlsx").body();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(promises))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isZero();
        }
    }

    private static String cell(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    private static SequencedMap<String, byte[]> unzipped(byte[] bytes) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
