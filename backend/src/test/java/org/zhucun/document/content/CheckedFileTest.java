package org.zhucun.document.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.zhucun.document.content.HostileFiles.docxWith;
import static org.zhucun.document.content.HostileFiles.relation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhucun.platform.imports.source.SpooledFile;

/** A file is what it holds, not what it is called. */
class CheckedFileTest {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF".getBytes(UTF_8);

    @Test
    void eachKindIsKnownByItsContent() throws IOException {
        assertEquals("application/pdf", mediaType("a.PDF", PDF));
        assertEquals(FileType.DOCX.mediaType(), mediaType("a.docx", HostileFiles.docx()));
        assertEquals(FileType.XLSX.mediaType(), mediaType("a.xlsx", HostileFiles.xlsx()));
        assertEquals("text/plain;charset=UTF-8", mediaType("a.txt", "住村\r\n\t走访".getBytes(UTF_8)));
        assertEquals("text/plain;charset=GB18030", mediaType("a.txt", "驻村干部住在村里".getBytes(Charset.forName("GB18030"))));
    }

    @Test
    void aNameThatSaysOtherwiseIsRefused() throws IOException {
        refused("FILE_TYPE_MISMATCH", "a.pdf", HostileFiles.docx());
        refused("FILE_TYPE_MISMATCH", "a.docx", HostileFiles.xlsx());
        refused("FILE_TYPE_MISMATCH", "a.png", PDF);
        refused("FILE_TYPE_MISMATCH", "a.jpg", HostileFiles.png(1, 1));
        refused("FILE_TYPE_MISMATCH", "a.pdf", "<html>".getBytes(UTF_8));
    }

    @Test
    void whatIsNoneOfThemIsRefused() throws IOException {
        refused("FILE_TYPE_UNKNOWN", "a.txt", new byte[] {'a', 0, 'b'});
        refused("FILE_TYPE_UNKNOWN", "a.txt", new byte[] {'a', 7, 'b'});
        refused("FILE_TYPE_UNKNOWN", "a.txt", new byte[] {'a', (byte) 0xFF, (byte) 0xFF, 'b'});
        refused("FILE_TYPE_UNKNOWN", "a.docx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3, 4});
        refused("FILE_TYPE_UNKNOWN", "a.docx", HostileFiles.zip(Map.of("a.txt", "x")));
        refused("FILE_DAMAGED", "a.docx", new byte[] {'P', 'K', 3, 4, 5, 6, 7, 8});
    }

    @Test
    void macrosAreFoundWhereverTheyAreSaid() throws IOException {
        refused("FILE_HAS_MACROS", "a.xlsx", HostileFiles.xlsm());
        refused("FILE_HAS_MACROS", "a.docx", docxWith("word/VBAPROJECT.BIN", "Sub"));
        refused("FILE_HAS_MACROS", "a.docx", docxWith("xl/macrosheets/sheet1.xml", "<x/>"));
        refused(
                "FILE_HAS_MACROS",
                "a.docx",
                docxWith("word/_rels/a.rels", relation("vbaProject", "m.bin", "Internal")));
        Map<String, String> disguised = HostileFiles.word();
        disguised.put(
                "[Content_Types].xml",
                HostileFiles.types("/word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml"));
        refused("FILE_HAS_MACROS", "a.docx", HostileFiles.zip(disguised));
    }

    @Test
    void whatActsOrIsFetchedFromElsewhereIsRefused() throws IOException {
        refused("FILE_HAS_OBJECTS", "a.docx", docxWith("word/embeddings/oleObject1.bin", "x"));
        refused("FILE_HAS_OBJECTS", "a.docx", docxWith("word/activeX/activeX1.xml", "<x/>"));
        refused("FILE_HAS_OBJECTS", "a.docx", docxWith("word/_rels/a.rels", relation("oleObject", "o.x", "Internal")));
        String template = relation("attachedTemplate", "http://example.org/t.dotm", "External");
        refused("FILE_HAS_LINKS", "a.docx", docxWith("word/_rels/settings.xml.rels", template));
        String hyperlink = relation("hyperlink", "http://example.org", "External");
        assertEquals(
                FileType.DOCX.mediaType(), mediaType("a.docx", docxWith("word/_rels/document.xml.rels", hyperlink)));
    }

    @Test
    void aFileThatUnpacksWithoutEndIsRefused() throws IOException {
        refused("FILE_UNPACKS_TOO_LARGE", "a.docx", docxWith("word/big.xml", " ".repeat(257 << 20)));
        refused("FILE_UNPACKS_TOO_LARGE", "a.docx", docxWith("word/_rels/big.rels", " ".repeat(9 << 20)));
    }

    @Test
    void aFileThatNamesEntitiesIsRefused() throws IOException {
        String entities = "<!DOCTYPE t [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><t>&x;</t>";
        refused("FILE_DAMAGED", "a.docx", docxWith("word/_rels/a.rels", entities));
    }

    private static String mediaType(String name, byte[] bytes) throws IOException {
        try (CheckedFile file = CheckedFile.of(spooled(name, bytes))) {
            return file.mediaType();
        }
    }

    private static void refused(String code, String name, byte[] bytes) throws IOException {
        SpooledFile file = spooled(name, bytes);
        assertEquals(
                code,
                assertThrows(FileRefusal.class, () -> CheckedFile.of(file)).code());
        assertFalse(Files.exists(file.path()));
    }

    static SpooledFile spooled(String name, byte[] bytes) throws IOException {
        return SpooledFile.spool(new ByteArrayInputStream(bytes), Long.MAX_VALUE, name);
    }
}
