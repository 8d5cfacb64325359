package org.zhucun.report.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhucun.report.paper.Picture.Span;
import org.zhucun.report.paper.face.Faces;

/** Measures printed pages, and reads the files back. */
class PaperFormsTest {

    private static final Span ACROSS = new Span(0, 210);

    /** The type area, which ends 35 mm above the edge, and what is below. */
    private static final Span TEXT = new Span(0, 266);

    private static final Span BELOW = new Span(266, 280);

    private static final PaperForms FORMS = new PaperForms(new Faces(Path.of("none"), Path.of("../.build/fonts")));

    @TempDir
    Path directory;

    @Test
    void aPrintedPageHasTheMeasuresOfTheStandard() throws IOException {
        try (PDDocument document = Loader.loadPDF(write(Papers.plain(List.of(Papers.lines(50))), PaperFormat.PDF))) {
            assertStandard(document);
        }
    }

    @Test
    void aDocxThatIsOpenedAndPrintedHasThemToo() throws Exception {
        Path office = Path.of("/usr/bin/soffice");
        Assumptions.assumeTrue(Files.isExecutable(office), "LibreOffice is not there");
        Path docx = Files.write(
                directory.resolve("paper.docx"), write(Papers.plain(List.of(Papers.lines(50))), PaperFormat.DOCX));
        Process process = new ProcessBuilder(
                        office.toString(),
                        "-env:UserInstallation=" + directory.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        directory.toString(),
                        docx.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile())
                .start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "LibreOffice does not come to an end");
        try (PDDocument document = Loader.loadPDF(directory.resolve("paper.pdf").toFile())) {
            assertStandard(document);
        }
    }

    private static void assertStandard(PDDocument document) throws IOException {
        Picture even = Picture.of(document, 2);
        List<Span> rows = even.rows(TEXT);
        assertEquals(22, rows.size());
        assertEquals(37, rows.get(0).begin(), 1);
        assertEquals(262, rows.get(21).end(), 1);
        List<Span> characters = even.columns(rows.get(10), ACROSS);
        assertEquals(28, characters.size());
        assertEquals(28, characters.get(0).begin(), 1);
        assertEquals(184, characters.get(27).end(), 1);
        List<Span> left = even.columns(even.rows(BELOW).get(0), ACROSS);
        assertEquals(28 + 4.94, left.get(0).begin(), 1);
        Picture odd = Picture.of(document, 1);
        Span number = odd.rows(BELOW).get(0);
        assertEquals(262 + 7, number.middle(), 1);
        List<Span> right = odd.columns(number, ACROSS);
        assertEquals(184 - 4.94, right.get(right.size() - 1).end(), 1);
    }

    /** Turned back to be read, the page is as wide as it was high. */
    @Test
    void aTableOnALandscapePageKeepsThePageNumberWherePortraitPagesHaveIt() throws IOException {
        Paper paper = Papers.paper(null, List.of(Papers.lines(1)), List.of(Papers.table(9, true)), null, null);
        try (PDDocument document = Loader.loadPDF(write(paper, PaperFormat.PDF))) {
            assertEquals(90, document.getPage(1).getRotation());
            document.getPage(1).setRotation(0);
            Picture bound = Picture.of(document, 2);
            Span number = bound.rows(BELOW).get(0);
            assertEquals(262 + 7, number.middle(), 1);
            List<Span> left = bound.columns(number, ACROSS);
            assertEquals(28 + 4.94, left.get(0).begin(), 1);
            List<Span> table = bound.columns(TEXT, ACROSS);
            assertEquals(28, table.get(0).begin(), 1);
            assertEquals(1, bound.rows(new Span(0, 38)).size(), "the table ends where the type area begins");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameDocumentIsTheSameBytes(PaperFormat format) throws IOException {
        assertArrayEquals(write(Papers.everything(), format), write(Papers.everything(), format));
    }

    @Test
    void aPdfSaysWhichFaceStandsForWhichAndWhereItsFiguresAre() throws IOException {
        try (PDDocument document = Loader.loadPDF(write(Papers.everything(), PaperFormat.PDF))) {
            assertEquals("zh-CN", document.getDocumentCatalog().getLanguage());
            assertEquals(
                    "Noto Serif SC Light", document.getDocumentInformation().getCustomMetadataValue("仿宋"));
            assertEquals(
                    List.of("cadres.more", "cadres.posted", "cadres.posted.2"),
                    List.copyOf(document.getDocumentCatalog()
                            .getNames()
                            .getDests()
                            .getNames()
                            .keySet()));
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("全市共有驻村干部5108名"), text);
            assertTrue(text.contains("龘"), "a rare character is there");
        }
    }

    @Test
    void aDocxNamesTheTypefacesOfTheStandardAndMarksItsFigures() throws IOException {
        byte[] bytes = write(Papers.everything(), PaperFormat.DOCX);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            String body = document.getDocument().xmlText();
            for (String name : List.of("figure_cadres_posted", "figure_cadres_more", "figure_cadres_posted__2")) {
                assertTrue(body.contains("w:name=\"" + name + "\""), name);
            }
            assertTrue(document.getEvenAndOddHeadings());
            assertNotNull(document.getStyles().getStyle("Heading1"));
            assertEquals(
                    "2005-03-10T01:00:00Z",
                    document.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .getCreatedPropertyString());
        }
    }

    @Test
    void htmlHasItsPagesItsFiguresAndNoScript() throws IOException {
        Paper paper = Papers.plain(List.of(Papers.text("<script>"), Papers.lines(30)));
        String plain = new String(write(paper, PaperFormat.HTML), StandardCharsets.UTF_8);
        assertEquals(2, plain.split("<section class=\"page\"", -1).length - 1);
        assertTrue(plain.contains("&lt;script&gt;") && !plain.contains("<script"));
        String figures = new String(write(Papers.everything(), PaperFormat.HTML), StandardCharsets.UTF_8);
        assertEquals(3, figures.split(" data-figure=\"cadres", -1).length - 1);
    }

    private static byte[] write(Paper paper, PaperFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FORMS.write(paper, format, out);
        return out.toByteArray();
    }
}
