package org.zhucun.platform.imports.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhucun.platform.imports.source.SourceFixture.ROWS;
import static org.zhucun.platform.imports.source.SourceFixture.read;
import static org.zhucun.platform.imports.source.SourceFixture.spool;
import static org.zhucun.platform.imports.source.SourceFixture.table;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhucun.platform.imports.IssueCode;

class SourceTableTest {

    private static final String CSV = "姓名,村,到村日期\r\n蓝华明,官仁村,2005-01-10\r\n\r\n𠮷䶮,\"蓝排,村\",2005-01-11\r\n";

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
}
