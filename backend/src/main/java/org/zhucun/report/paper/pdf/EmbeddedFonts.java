package org.zhucun.report.paper.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.zhucun.report.paper.face.Faces;
import org.zhucun.report.paper.face.FontFile;

/** The fonts in one PDF, as far as it uses them. */
final class EmbeddedFonts {

    private final PDDocument document;
    private final Faces faces;
    private final Map<FontFile, Embedded> fonts = new HashMap<>();

    EmbeddedFonts(PDDocument document, Faces faces) {
        this.document = document;
        this.faces = faces;
    }

    /** The font that a text is shown in. */
    PDType0Font of(FontFile file, String text) throws IOException {
        Embedded embedded = fonts.get(file);
        if (embedded == null) {
            TrueTypeFont font = faces.open(file);
            embedded =
                    new Embedded(PDType0Font.load(document, font, true), font.getUnicodeCmapLookup(), new TreeMap<>());
            fonts.put(file, embedded);
        }
        embedded.note(text);
        return embedded.font();
    }

    /** Says in the file which characters its shapes are, once the fonts are cut to what is used. */
    void sayCharacters() throws IOException {
        for (Embedded embedded : fonts.values()) {
            ShownCharacters.write(document, embedded.font(), embedded.shown());
        }
    }

    /** @param shown the character that each shape stands for */
    private record Embedded(PDType0Font font, CmapLookup shapes, Map<Integer, Integer> shown) {

        void note(String text) {
            text.codePoints().forEach(code -> shown.putIfAbsent(shapes.getGlyphId(code), code));
        }
    }
}
