package org.zhucun.report.paper.face;

import java.io.Closeable;
import java.io.IOException;
import java.util.Locale;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** A font that has been opened: all of its file is in memory until it is closed. */
public final class OpenFont implements Closeable {

    private final TrueTypeFont font;
    private final Closeable source;

    private OpenFont(TrueTypeFont font, Closeable source) {
        this.font = font;
        this.source = source;
    }

    public static OpenFont of(FontFile file) throws IOException {
        if (file.path().toString().toLowerCase(Locale.ROOT).endsWith(".ttc")) {
            TrueTypeCollection collection = new TrueTypeCollection(file.path().toFile());
            TrueTypeFont[] found = new TrueTypeFont[1];
            int[] index = {0};
            collection.processAllFonts(font -> {
                if (index[0]++ == file.index()) {
                    found[0] = font;
                }
            });
            return new OpenFont(found[0], collection);
        }
        TrueTypeFont font = new TTFParser(true)
                .parse(new RandomAccessReadBufferedFile(file.path().toFile()));
        return new OpenFont(font, font);
    }

    public TrueTypeFont font() {
        return font;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
