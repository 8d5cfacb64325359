package org.zhucun.platform.imports.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.zhucun.platform.imports.source.SourceFixture.ROWS;
import static org.zhucun.platform.imports.source.SourceFixture.read;
import static org.zhucun.platform.imports.source.SourceFixture.spool;
import static org.zhucun.platform.imports.source.SourceFixture.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.zhucun.platform.imports.IssueCode;

/** Workbooks: which sheet is read, and what hostile or broken ones come to. */
class WorkbookTest {

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
}
