package org.zhucun.report.paper.face;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** The fonts in some directories. */
final class FontShelf {

    static final String COLLECTION = ".ttc";

    private static final Logger LOG = Logger.getLogger(FontShelf.class);

    /** Links are followed, and may lead round in a circle. */
    private static final int DEPTH = 4;

    private final List<FontFile> fonts = new ArrayList<>();

    FontShelf(List<Path> directories) {
        directories.forEach(this::add);
    }

    List<FontFile> fonts() {
        return fonts;
    }

    /** The font of a family whose weight is next to the one wanted; of the first directory that has one. */
    Optional<FontFile> find(String family, int weight) {
        return fonts.stream()
                .filter(font -> font.isOf(family))
                .min(Comparator.comparingInt(font -> Math.abs(font.weight() - weight)));
    }

    private void add(Path directory) {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory, DEPTH, FileVisitOption.FOLLOW_LINKS)) {
            files.filter(FontShelf::isFont).sorted().forEach(this::read);
        } catch (IOException | UncheckedIOException unreadable) {
            LOG.warnf("the fonts in %s cannot be read: %s", directory, unreadable.getMessage());
        }
    }

    private static boolean isFont(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".ttf") || name.endsWith(COLLECTION);
    }

    private void read(Path file) {
        try (FileChannel channel = FileChannel.open(file)) {
            fonts.addAll(new FontTables(channel, file).fonts());
        } catch (IOException | RuntimeException broken) {
            LOG.warnf("%s is no font that can be read: %s", file, broken.getMessage());
        }
    }
}
