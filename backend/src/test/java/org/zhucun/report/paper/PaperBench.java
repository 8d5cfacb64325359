package org.zhucun.report.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.zhucun.report.paper.face.Faces;
import org.zhucun.report.paper.layout.Typeface;

/**
 * Forty pages as DOCX and as PDF, and as many lines by the two libraries alone. Started by {@code make bench} with the heap of
 * the product; prints the milliseconds of both, a line a round.
 */
final class PaperBench {

    private static final int PAGES = 40;
    private static final int ROWS = 22;
    private static final String SENTENCE = "各级党委、政府高度重视驻村工作，成立了由主要领导任组长的领导小组；全年召开会议";

    private PaperBench() {}

    /** @param arguments the directory of the fonts, and how many rounds after one that warms up */
    public static void main(String[] arguments) throws IOException {
        Faces faces = new Faces(Path.of("none"), Path.of(arguments[0]));
        PaperForms forms = new PaperForms(faces);
        Paper paper = paper();
        for (int round = 0; round <= Integer.parseInt(arguments[1]); round++) {
            long begin = System.nanoTime();
            forms.write(paper, PaperFormat.DOCX, OutputStream.nullOutputStream());
            forms.write(paper, PaperFormat.PDF, OutputStream.nullOutputStream());
            long middle = System.nanoTime();
            plainDocx();
            plainPdf(faces);
            long end = System.nanoTime();
            if (round > 0) {
                System.out.println((middle - begin) / 1_000_000 + " " + (end - middle) / 1_000_000);
            }
        }
    }

    /** Thirty pages of text, and a table of about ten on its long side. */
    private static Paper paper() {
        List<Block> blocks = new ArrayList<>();
        for (int section = 1; section <= 120; section++) {
            blocks.add(new Heading(1 + section % 4, section + "．加强领导，健全机构"));
            blocks.add(new Paragraph(IntStream.range(0, 8)
                    .boxed()
                    .flatMap(part -> List.of(
                            Run.plain(SENTENCE.substring(part)),
                            new Run(Integer.toString(part * 7919), "figure." + part))
                            .stream())
                    .toList()));
        }
        return Papers.paper(Papers.masthead(), blocks, List.of(Papers.table(150, true)), null, Papers.distribution());
    }

    private static void plainDocx() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            for (int line = 0; line < PAGES * ROWS; line++) {
                document.createParagraph().createRun().setText(SENTENCE.substring(0, 28));
            }
            document.write(OutputStream.nullOutputStream());
        }
    }

    private static void plainPdf(Faces faces) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDType0Font font = PDType0Font.load(document, faces.open(faces.fontOf(Typeface.FANGSONG, '国')), true);
            for (int page = 0; page < PAGES; page++) {
                PDPage sheet = new PDPage(PDRectangle.A4);
                document.addPage(sheet);
                try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                    content.setFont(font, 16);
                    content.setLeading(29.6f);
                    content.beginText();
                    content.newLineAtOffset(79, 720);
                    for (int row = 0; row < ROWS; row++) {
                        content.showText(SENTENCE.substring(0, 28));
                        content.newLine();
                    }
                    content.endText();
                }
            }
            document.save(OutputStream.nullOutputStream());
        }
    }
}
