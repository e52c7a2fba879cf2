package org.tongxin.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// Invariant 5 of paper: what is exported is text, whatever it looks like: as Apache POI reads the
/// workbook.
class TableTest {

    private static final List<String> NASTY =
            List.of(
                    "=HYPERLINK(\"http://x\",\"看\")",
                    "+1+1",
                    "-2",
                    "@SUM(A1)",
                    "\t=1",
                    "＝1",
                    "普通\u0000文字𠮷");

    @Test
    void noCellOfAWorkbookIsAFormula() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var table = Xlsx.on(out)) {
            table.line(List.of("案号", "案由", "一", "二", "三", "四", "五"));
            for (var i = 0; i < 1_200; i++) {
                table.line(NASTY);
            }
        }
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(1_200);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 1);
            for (var row : List.of(1, 700, 1_200)) {
                for (var cell : sheet.getRow(row)) {
                    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                }
            }
            var row = sheet.getRow(1_200);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo(NASTY.getFirst());
            assertThat(row.getCell(0).getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(row.getCell(6).getStringCellValue()).isEqualTo("普通文字𠮷");
        }
    }

    @Test
    void noCellOfACsvFileBeginsLikeAFormula() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var table = Csv.on(out)) {
            table.line(NASTY);
        }
        try (var csv = CsvReader.builder().ofCsvRecord(out.toString(UTF_8).substring(1))) {
            var cells = csv.iterator().next().getFields();
            assertThat(cells).hasSize(7);
            assertThat(cells.subList(0, 6)).allSatisfy(cell -> assertThat(cell).startsWith("'"));
            assertThat(cells.getFirst()).isEqualTo("'" + NASTY.getFirst());
        }
    }
}
