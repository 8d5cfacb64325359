package org.zhucun.report.paper.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.zhucun.report.paper.face.Faces;
import org.zhucun.report.paper.face.FontFile;

/** The fonts in one PDF, as far as it uses them. */
final class EmbeddedFonts {

    private final PDDocument document;
    private final Faces faces;
    private final Map<FontFile, PDType0Font> fonts = new HashMap<>();

    EmbeddedFonts(PDDocument document, Faces faces) {
        this.document = document;
        this.faces = faces;
    }

    PDType0Font of(FontFile file) throws IOException {
        PDType0Font font = fonts.get(file);
        if (font == null) {
            font = PDType0Font.load(document, faces.open(file), true);
            fonts.put(file, font);
        }
        return font;
    }
}
