package org.zhucun.report.paper.face;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * A font on this machine.
 *
 * @param index in a collection; 0 in a file of one font
 * @param families what it is called, in all languages
 * @param name of the family and its style, to be told
 * @param weight 400 is regular
 */
public record FontFile(Path path, int index, List<String> families, String name, int weight) {

    TrueTypeFont open() throws IOException {
        TrueTypeFont font = isCollection() ? inCollection() : new TTFParser(true).parse(read());
        // a shape for each character, as wide as it was counted: no ligatures
        font.setEnableGsub(false);
        return font;
    }

    private boolean isCollection() {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(FontShelf.COLLECTION);
    }

    private RandomAccessRead read() throws IOException {
        return new RandomAccessReadBufferedFile(path.toFile());
    }

    private TrueTypeFont inCollection() throws IOException {
        TrueTypeFont[] found = new TrueTypeFont[1];
        int[] at = {0};
        new TrueTypeCollection(path.toFile()).processAllFonts(font -> found[0] = at[0]++ == index ? font : found[0]);
        return found[0];
    }

    boolean isOf(String family) {
        return families.stream().anyMatch(family::equalsIgnoreCase);
    }
}
