package org.zhucun.report.paper.face;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhucun.report.paper.FaceInUse;
import org.zhucun.report.paper.layout.Typeface;
import org.zhucun.report.paper.layout.Widths;

/**
 * The typefaces of the standard on this machine. They are looked for when the first document is set; what the office puts
 * into its directory later is found at the next start.
 */
@ApplicationScoped
public class Faces implements Widths {

    /** Printed where no font has a character (〓), as printers do. */
    private static final int MISSING = 0x3013;

    private final List<Path> directories;
    private final Map<FontFile, FontWidths> widths = new ConcurrentHashMap<>();
    private final Map<FontFile, SoftReference<TrueTypeFont>> open = new ConcurrentHashMap<>();
    private volatile Map<Typeface, FontFile> chosen;

    /**
     * @param own where an office puts the fonts that it has
     * @param brought those that come along
     */
    public Faces(
            @ConfigProperty(name = "zhucun.fonts.own-dir") Path own,
            @ConfigProperty(name = "zhucun.fonts.dir") Path brought) {
        directories = List.of(own, brought);
    }

    /** What each typeface is set in. */
    public List<FaceInUse> inUse() {
        return Arrays.stream(Typeface.values())
                .map(face -> {
                    FontFile font = chosen().get(face);
                    return new FaceInUse(
                            face.standardName(),
                            font.name(),
                            !FaceChoice.of(face).isOwn(font));
                })
                .toList();
    }

    @Override
    public double of(Typeface face, int codePoint) {
        FontFile font = fontOf(face, codePoint);
        return widths(font).of(shown(font, codePoint));
    }

    /** The font that has a character: the typeface's own, else any; the typeface's own when none has it. */
    public FontFile fontOf(Typeface face, int codePoint) {
        FontFile own = chosen().get(face);
        if (widths(own).has(codePoint)) {
            return own;
        }
        return others(own).stream()
                .filter(other -> widths(other).has(codePoint))
                .findFirst()
                .orElse(own);
    }

    /** The character, or what is printed instead where the font does not have it. */
    public int shown(FontFile font, int codePoint) {
        FontWidths known = widths(font);
        return known.has(codePoint) ? codePoint : known.has(MISSING) ? MISSING : '?';
    }

    /** All of its file is in memory, as long as there is room; to be used by one caller at a time. */
    public TrueTypeFont open(FontFile file) throws IOException {
        SoftReference<TrueTypeFont> known = open.get(file);
        TrueTypeFont font = known == null ? null : known.get();
        if (font == null) {
            font = file.open();
            open.put(file, new SoftReference<>(font));
        }
        return font;
    }

    private Set<FontFile> others(FontFile own) {
        Set<FontFile> others = new LinkedHashSet<>(chosen().values());
        others.remove(own);
        return others;
    }

    private FontWidths widths(FontFile file) {
        return widths.computeIfAbsent(file, missing -> {
            try {
                return new FontWidths(open(missing));
            } catch (IOException unreadable) {
                throw new UncheckedIOException("cannot read " + missing.path(), unreadable);
            }
        });
    }

    private Map<Typeface, FontFile> chosen() {
        if (chosen == null) {
            FontShelf shelf = new FontShelf(directories);
            Map<Typeface, FontFile> found = new EnumMap<>(Typeface.class);
            for (Typeface face : Typeface.values()) {
                found.put(
                        face,
                        FaceChoice.of(face)
                                .from(shelf)
                                .orElseThrow(() -> new IllegalStateException(
                                        "no TrueType font in " + directories + ": a document cannot be set")));
            }
            chosen = found;
        }
        return chosen;
    }
}
