package org.zhucun.report.paper.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.zhucun.report.paper.face.Faces;
import org.zhucun.report.paper.face.FontFile;
import org.zhucun.report.paper.layout.Frame;
import org.zhucun.report.paper.layout.Line;
import org.zhucun.report.paper.layout.Page;
import org.zhucun.report.paper.layout.Piece;
import org.zhucun.report.paper.layout.Rule;
import org.zhucun.report.paper.layout.Style;

/**
 * Draws pages. All lie as they are bound, on their short side; what is read on the long side is turned to the left, and the
 * viewer is told to turn the page back.
 */
final class PdfPages {

    private static final PDRectangle A4 =
            new PDRectangle((float) Frame.PORTRAIT.width(), (float) Frame.PORTRAIT.height());

    private final PDDocument document;
    private final Faces faces;
    private final EmbeddedFonts fonts;
    private final PdfFigures figures;

    PdfPages(PDDocument document, Faces faces, EmbeddedFonts fonts, PdfFigures figures) {
        this.document = document;
        this.faces = faces;
        this.fonts = fonts;
        this.figures = figures;
    }

    void draw(Page page) throws IOException {
        PDPage sheet = new PDPage(A4);
        document.addPage(sheet);
        try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
            text(content, sheet, page.number(), Frame.PORTRAIT);
            if (page.frame() == Frame.LANDSCAPE) {
                sheet.setRotation(90);
                content.transform(new Matrix(0, 1, -1, 0, A4.getWidth(), 0));
            }
            for (Rule rule : page.rules()) {
                rule(content, rule, page.frame());
            }
            for (Line line : page.lines()) {
                text(content, sheet, line, page.frame());
            }
        }
    }

    private void rule(PDPageContentStream content, Rule rule, Frame frame) throws IOException {
        content.setStrokingColor(rule.red() ? 1f : 0f, 0f, 0f);
        content.setLineWidth((float) rule.width());
        content.moveTo((float) rule.x1(), (float) (frame.height() - rule.y1()));
        content.lineTo((float) rule.x2(), (float) (frame.height() - rule.y2()));
        content.stroke();
    }

    private void text(PDPageContentStream content, PDPage sheet, Line line, Frame frame) throws IOException {
        double y = frame.height() - line.baseline();
        for (Piece piece : line.pieces()) {
            if (piece.mark() != null && frame == Frame.PORTRAIT) {
                figures.add(piece.mark(), sheet, line.left() + piece.x(), frame.height() - line.top());
            }
            piece(content, piece, line.left() + piece.x() + piece.inset(), y);
        }
    }

    /** What the typeface lacks is drawn from another, character by character. */
    private void piece(PDPageContentStream content, Piece piece, double left, double y) throws IOException {
        Style style = piece.style();
        int[] codes = piece.text().codePoints().toArray();
        double x = left;
        int from = 0;
        while (from < codes.length) {
            FontFile file = faces.fontOf(style.face(), codes[from]);
            StringBuilder text = new StringBuilder();
            double width = 0;
            int to = from;
            while (to < codes.length && faces.fontOf(style.face(), codes[to]).equals(file)) {
                text.appendCodePoint(faces.shown(file, codes[to]));
                width += faces.of(style.face(), codes[to]) * style.size() + piece.spacing();
                to++;
            }
            show(content, fonts.of(file, text.toString()), text.toString(), piece, x, y);
            x += width;
            from = to;
        }
    }

    private static void show(
            PDPageContentStream content, PDType0Font font, String text, Piece piece, double x, double y)
            throws IOException {
        content.beginText();
        content.setFont(font, (float) piece.style().size());
        content.setCharacterSpacing((float) piece.spacing());
        content.setNonStrokingColor(piece.style().red() ? 1f : 0f, 0f, 0f);
        content.newLineAtOffset((float) x, (float) y);
        content.showText(text);
        content.endText();
    }
}
