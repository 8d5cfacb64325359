package org.zhucun.platform.imports.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhucun.platform.imports.IssueCode;

class SourceTableTest {

    private static final String CSV = "姓名,村,到村日期\r\n蓝华明,官仁村,2005-01-10\r\n\r\n𠮷䶮,\"蓝排,村\",2005-01-11\r\n";
    private static final List<List<String>> ROWS = List.of(
            List.of("0", "1", "姓名", "村", "到村日期"),
            List.of("1", "2", "蓝华明", "官仁村", "2005-01-10"),
            List.of("2", "4", "𠮷䶮", "蓝排,村", "2005-01-11"));

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void everyEncodingGivesTheSameRows(String charset) throws IOException {
        SourceTable table = table(CSV.getBytes(Charset.forName(charset)));
        assertEquals(Optional.of(charset), table.encodingLabel());
        assertEquals(ROWS, read(table));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsNotPartOfTheFirstHeader(String charset) throws IOException {
        assertEquals(ROWS, read(table(("\ufeff" + CSV).getBytes(Charset.forName(charset)))));
    }

    @Test
    void aWorkbookGivesTheSameRows() throws IOException {
        byte[] workbook = workbook(sheet -> {
            sheet.value(0, 0, "姓名");
            sheet.value(0, 1, "村");
            sheet.value(0, 2, "到村日期");
            sheet.value(1, 0, "蓝华明");
            sheet.value(1, 1, "官仁村");
            sheet.value(1, 2, LocalDate.of(2005, 1, 10));
            sheet.style(1, 2).format("yyyy\"年\"m\"月\"d\"日\"").set();
            sheet.value(3, 0, "𠮷䶮");
            sheet.value(3, 1, "蓝排,村");
            sheet.value(3, 2, "2005-01-11");
        });
        SourceTable table = table(workbook);
        assertEquals(SourceFormat.XLSX, table.format());
        assertEquals(ROWS, read(table));
    }

    @Test
    void numbersOfAWorkbookAreWrittenPlainly() throws IOException {
        byte[] workbook = workbook(sheet -> {
            sheet.value(0, 0, "a");
            sheet.value(0, 1, "b");
            sheet.value(1, 0, 1.0);
            sheet.value(1, 1, 441400000000.0);
            sheet.value(2, 0, 25000.5);
            sheet.value(2, 1, 0);
        });
        List<List<String>> rows = read(table(workbook));
        assertEquals(List.of("1", "2", "1", "441400000000"), rows.get(1));
        assertEquals(List.of("2", "3", "25000.5", "0"), rows.get(2));
    }

    @Test
    void linesOfJsonMayLeaveKeysOut() throws IOException {
        String lines = "{\"name\":\"蓝华明\",\"teams\":3}\n\n{\"teams\":null,\"村\":\"a\"}\n";
        List<List<String>> rows = read(table(lines.getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of("0", "1", "name", "teams", "村"), rows.get(0));
        assertEquals(List.of("1", "1", "蓝华明", "3", ""), rows.get(1));
        assertEquals(List.of("2", "3", "", "", "a"), rows.get(2));
    }

    @Test
    void anArrayOfObjectsIsReadLikeLines() throws IOException {
        List<List<String>> rows =
                read(table("[\n{\"a\":1,\"b\":2},\n{\"a\":3,\"b\":4}]".getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of("2", "3", "3", "4"), rows.get(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":1}\n{\"a\":", "{\"a\":{\"b\":1}}", "[1,2]", "{\"a\":1,\"a\":2}"})
    void brokenJsonIsRefusedWithItsLine(String text) {
        FileRefusedException refused =
                assertThrows(FileRefusedException.class, () -> read(table(text.getBytes(StandardCharsets.UTF_8))));
        assertEquals(IssueCode.MALFORMED, refused.code());
        assertTrue(refused.line() > 0);
    }

    @Test
    void bytesThatFitNoEncodingAreRefusedWithTheirLine() {
        byte[] bytes = "姓名,村\n蓝华明,官仁村\nX,Y\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 4] = (byte) 0xFF;
        FileRefusedException refused = assertThrows(FileRefusedException.class, () -> table(bytes));
        assertEquals(IssueCode.UNDECODABLE, refused.code());
        assertEquals(3, refused.line());
    }

    @Test
    void aDeclaredEncodingIsCheckedStrictly() throws IOException {
        byte[] bytes = CSV.getBytes(Charset.forName("GB18030"));
        try (SpooledFile file = spool(bytes)) {
            assertThrows(
                    FileRefusedException.class,
                    () -> SourceTable.of(file, Optional.empty(), Optional.of(SourceEncoding.UTF_8), Optional.empty()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theDelimiterIsFoundInTheHeader(String delimiter) throws IOException {
        List<List<String>> rows =
                read(table(CSV.replace("\"蓝排,村\"", "x").replace(",", delimiter).getBytes()));
        assertEquals(List.of("2", "4", "𠮷䶮", "x", "2005-01-11"), rows.get(2));
    }

    @Test
    void titlesAboveTheHeaderAreSkipped() throws IOException {
        List<List<String>> rows = read(table(("兴宁市驻村干部花名册,,\n\n" + CSV).getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of("0", "3", "姓名", "村", "到村日期"), rows.get(0));
        assertEquals(List.of("1", "4", "蓝华明", "官仁村", "2005-01-10"), rows.get(1));
    }

    @Test
    void aQuoteThatNeverClosesIsRefused() {
        FileRefusedException refused = assertThrows(
                FileRefusedException.class,
                () -> read(table("a,b\n1,2\n\"3,4\n5,6\n".getBytes(StandardCharsets.UTF_8))));
        assertEquals(IssueCode.MALFORMED, refused.code());
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThrows(FileRefusedException.class, () -> table(new byte[0]));
        assertThrows(FileRefusedException.class, () -> read(table("\n \n".getBytes())));
    }

    @Test
    void anOldWorkbookAndABrokenOneAreRefused() throws IOException {
        byte[] old = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 600);
        assertEquals(
                IssueCode.MALFORMED,
                assertThrows(FileRefusedException.class, () -> table(old)).code());
        byte[] whole = workbook(sheet -> sheet.value(0, 0, "a"));
        byte[] broken = Arrays.copyOf(whole, whole.length / 2);
        assertEquals(
                IssueCode.MALFORMED,
                assertThrows(FileRefusedException.class, () -> read(table(broken)))
                        .code());
    }

    @Test
    void anEntityOfAWorkbookIsNeverResolved() throws IOException {
        byte[] whole = workbook(sheet -> {
            sheet.value(0, 0, "a");
            sheet.value(0, 1, "b");
        });
        byte[] attack = withEntry(
                whole,
                "xl/sharedStrings.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE sst [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                        + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                        + "<si><t>&e;</t></si><si><t>b</t></si></sst>");
        try {
            String secret = Files.readString(Path.of("/etc/hostname")).strip();
            assertFalse(read(table(attack)).toString().contains(secret));
        } catch (FileRefusedException refused) {
            assertEquals(IssueCode.MALFORMED, refused.code());
        }
    }

    @Test
    void aWorkbookThatUnpacksToTooMuchIsRefused() throws IOException {
        byte[] whole = workbook(sheet -> sheet.value(0, 0, "a"));
        byte[] bomb = withEntry(whole, "xl/sharedStrings.xml", " ".repeat(100 << 20));
        FileRefusedException refused = assertThrows(FileRefusedException.class, () -> read(table(bomb)));
        assertEquals(List.of("XLSX_TOO_LARGE"), refused.issues().get(0).parameters());
    }

    @Test
    void aSheetIsChosenByNameOrNumber() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "zhucun", "1.0")) {
            book.newWorksheet("说明").value(0, 0, "note");
            Worksheet roster = book.newWorksheet("花名册");
            roster.value(0, 0, "姓名");
            roster.value(0, 1, "村");
        }
        for (String sheet : List.of("花名册", "2")) {
            try (SpooledFile file = spool(out.toByteArray());
                    DataRows rows = SourceTable.of(file, Optional.empty(), Optional.empty(), Optional.of(sheet))
                            .open()) {
                assertArrayEquals(new String[] {"姓名", "村"}, rows.header().cells());
            }
        }
        try (SpooledFile file = spool(out.toByteArray())) {
            SourceTable table = SourceTable.of(file, Optional.empty(), Optional.empty(), Optional.of("无"));
            assertEquals(
                    IssueCode.UNKNOWN_SHEET,
                    assertThrows(FileRefusedException.class, table::open).code());
        }
    }

    @Test
    void spoolingStopsAtTheLimitAndLeavesNothing() throws IOException {
        assertThrows(
                SpooledFile.TooLargeException.class,
                () -> SpooledFile.spool(new ByteArrayInputStream(new byte[11]), 10, null));
        SpooledFile file = spool(new byte[3]);
        assertTrue(Files.exists(file.path()));
        file.close();
        assertFalse(Files.exists(file.path()));
    }

    @Test
    void onlyFilesOfEndedProcessesAreLeftBehind() throws IOException {
        try (SpooledFile file = spool(new byte[3])) {
            assertFalse(SpooledFile.isLeftBehind(file.path().getFileName().toString()));
        }
        assertTrue(SpooledFile.isLeftBehind("zhucun-import-999999999-1.tmp"));
        assertFalse(SpooledFile.isLeftBehind("other.tmp"));
    }

    private interface Fill {
        void into(Worksheet sheet);
    }

    private static byte[] workbook(Fill fill) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "zhucun", "1.0")) {
            fill.into(book.newWorksheet("Sheet1"));
        }
        return out.toByteArray();
    }

    private static byte[] withEntry(byte[] zip, String name, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SpooledFile file = spool(zip);
                ZipFile whole = new ZipFile(file.path().toFile());
                ZipOutputStream copy = new ZipOutputStream(out)) {
            for (ZipEntry entry : whole.stream().toList()) {
                copy.putNextEntry(new ZipEntry(entry.getName()));
                byte[] bytes = whole.getInputStream(entry).readAllBytes();
                copy.write(entry.getName().equals(name) ? content.getBytes(StandardCharsets.UTF_8) : bytes);
            }
        }
        return out.toByteArray();
    }

    private static SpooledFile spool(byte[] bytes) throws IOException {
        return SpooledFile.spool(new ByteArrayInputStream(bytes), Long.MAX_VALUE, null);
    }

    private static SourceTable table(byte[] bytes) throws IOException {
        SpooledFile file = spool(bytes);
        file.path().toFile().deleteOnExit();
        return SourceTable.of(file, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static List<List<String>> read(SourceTable table) throws IOException {
        List<List<String>> all = new ArrayList<>();
        try (DataRows rows = table.open()) {
            for (SourceRow row = rows.header(); row != null; row = rows.next()) {
                List<String> cells = new ArrayList<>(List.of(String.valueOf(row.number()), String.valueOf(row.line())));
                for (String cell : row.cells()) {
                    cells.add(cell == null ? "" : cell);
                }
                all.add(cells);
            }
        }
        return all;
    }
}
