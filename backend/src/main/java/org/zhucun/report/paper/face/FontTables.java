package org.zhucun.report.paper.face;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads from a font file what its fonts are called, in all languages, and how heavy they are, without reading its shapes. */
final class FontTables {

    private static final int COLLECTION = tag("ttcf");
    private static final int WINDOWS = 3;
    private static final int UNICODE = 0;
    private static final int FAMILY = 1;
    private static final int FULL_NAME = 4;
    private static final int TYPOGRAPHIC_FAMILY = 16;
    private static final int ENGLISH = 0x409;
    private static final int REGULAR = 400;

    private final FileChannel channel;
    private final Path path;

    FontTables(FileChannel channel, Path path) {
        this.channel = channel;
        this.path = path;
    }

    /** The fonts with TrueType shapes, which a PDF can hold in part. */
    List<FontFile> fonts() throws IOException {
        List<FontFile> fonts = new ArrayList<>();
        ByteBuffer start = read(0, 12);
        int count = start.getInt(0) == COLLECTION ? start.getInt(8) : 1;
        ByteBuffer offsets = count == 1 && start.getInt(0) != COLLECTION ? null : read(12, 4 * count);
        for (int index = 0; index < count; index++) {
            Map<Integer, long[]> tables = tables(offsets == null ? 0 : offsets.getInt(4 * index) & 0xFFFFFFFFL);
            if (tables.containsKey(tag("glyf")) && tables.containsKey(tag("name"))) {
                fonts.add(font(index, tables));
            }
        }
        return fonts;
    }

    private Map<Integer, long[]> tables(long offset) throws IOException {
        int count = read(offset, 12).getShort(4) & 0xFFFF;
        ByteBuffer directory = read(offset + 12, 16 * count);
        Map<Integer, long[]> tables = new HashMap<>();
        for (int i = 0; i < count; i++) {
            tables.put(directory.getInt(16 * i), new long[] {
                directory.getInt(16 * i + 8) & 0xFFFFFFFFL, directory.getInt(16 * i + 12)
            });
        }
        return tables;
    }

    private FontFile font(int index, Map<Integer, long[]> tables) throws IOException {
        long[] place = tables.get(tag("name"));
        ByteBuffer names = read(place[0], (int) place[1]);
        int strings = names.getShort(4) & 0xFFFF;
        Set<String> families = new LinkedHashSet<>();
        String name = null;
        for (int i = 0; i < names.getShort(2); i++) {
            int record = 6 + 12 * i;
            int platform = names.getShort(record);
            int kind = names.getShort(record + 6);
            if (platform != WINDOWS && platform != UNICODE) {
                continue;
            }
            byte[] text = new byte[names.getShort(record + 8) & 0xFFFF];
            names.get(strings + (names.getShort(record + 10) & 0xFFFF), text);
            String decoded = new String(text, StandardCharsets.UTF_16BE);
            if (kind == FAMILY || kind == TYPOGRAPHIC_FAMILY) {
                families.add(decoded);
            }
            if (kind == FULL_NAME && (name == null || names.getShort(record + 4) == ENGLISH)) {
                name = decoded;
            }
        }
        long[] os2 = tables.get(tag("OS/2"));
        int weight = os2 == null ? REGULAR : read(os2[0], 6).getShort(4);
        return new FontFile(
                path,
                index,
                List.copyOf(families),
                name == null ? path.getFileName().toString() : name,
                weight);
    }

    private ByteBuffer read(long at, int length) throws IOException {
        if (length < 0 || at + length > channel.size()) {
            throw new IOException("a table reaches beyond the file");
        }
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining() && channel.read(buffer, at + buffer.position()) > 0) {
            // a read may bring less than was asked for
        }
        return buffer;
    }

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    }
}
