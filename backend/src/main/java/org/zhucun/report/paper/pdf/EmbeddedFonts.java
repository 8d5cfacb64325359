package org.zhucun.report.paper.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.zhucun.report.paper.face.FontFile;
import org.zhucun.report.paper.face.OpenFont;

/** The fonts of one file, each opened when it is first needed. */
final class EmbeddedFonts implements Closeable {

    private final PDDocument document;
    private final Map<FontFile, OpenFont> open = new LinkedHashMap<>();
    private final Map<FontFile, PDType0Font> fonts = new LinkedHashMap<>();

    EmbeddedFonts(PDDocument document) {
        this.document = document;
    }

    PDType0Font of(FontFile file) throws IOException {
        PDType0Font font = fonts.get(file);
        if (font == null) {
            OpenFont opened = OpenFont.of(file);
            open.put(file, opened);
            font = PDType0Font.load(document, opened.font(), true);
            fonts.put(file, font);
        }
        return font;
    }

    @Override
    public void close() throws IOException {
        for (OpenFont font : open.values()) {
            font.close();
        }
    }
}
