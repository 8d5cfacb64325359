package org.zhucun.report.paper.face;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhucun.report.paper.FaceInUse;
import org.zhucun.report.paper.layout.Typeface;

class FacesTest {

    private static final int TABLES = 3;

    @TempDir
    Path own;

    @TempDir
    Path brought;

    @Test
    void anOfficesOwnFontIsPreferredByItsChineseName() throws IOException {
        font(own.resolve("fs.ttf"), "仿宋_GB2312", 400);
        font(brought.resolve("light.ttf"), "Noto Serif SC", 300);
        font(brought.resolve("bold.ttf"), "Noto Serif SC", 700);
        List<FaceInUse> faces = new Faces(own, brought).inUse();
        assertEquals(new FaceInUse("仿宋", "仿宋_GB2312", false), faces.get(Typeface.FANGSONG.ordinal()));
    }

    @Test
    void theWeightNextToThatOfTheTypefaceStandsForIt() throws IOException {
        font(brought.resolve("light.ttf"), "Noto Serif SC", 300);
        font(brought.resolve("bold.ttf"), "Noto Serif SC", 700);
        FontShelf shelf = new FontShelf(List.of(own, brought));
        assertEquals(
                300, FaceChoice.of(Typeface.FANGSONG).from(shelf).orElseThrow().weight());
        assertEquals(
                700, FaceChoice.of(Typeface.TITLE).from(shelf).orElseThrow().weight());
        assertTrue(new Faces(own, brought).inUse().stream().allMatch(FaceInUse::replaced));
    }

    @Test
    void withoutAnyFontItIsSaidWhereOneIsMissing() throws IOException {
        Files.writeString(own.resolve("broken.ttf"), "not a font");
        IllegalStateException none = assertThrows(IllegalStateException.class, () -> new Faces(own, brought).inUse());
        assertTrue(none.getMessage().contains(brought.toString()));
    }

    /** A file with a name and a weight, and shapes that nobody reads here. */
    private static void font(Path file, String family, int weight) throws IOException {
        byte[] text = family.getBytes(StandardCharsets.UTF_16BE);
        ByteBuffer bytes = ByteBuffer.allocate(12 + 16 * TABLES + 6 + 24 + text.length + 8);
        int names = 12 + 16 * TABLES;
        int os2 = names + 6 + 24 + text.length;
        bytes.putInt(0x00010000).putShort((short) TABLES).position(12);
        table(bytes, "name", names, 6 + 24 + text.length);
        table(bytes, "OS/2", os2, 6);
        table(bytes, "glyf", os2, 0);
        bytes.putShort((short) 0).putShort((short) 2).putShort((short) 30);
        for (int kind : new int[] {1, 4}) {
            for (int value : new int[] {3, 1, 0x804, kind, text.length, 0}) {
                bytes.putShort((short) value);
            }
        }
        bytes.put(text).putShort((short) 0).putShort((short) 0).putShort((short) weight);
        Files.write(file, bytes.array());
    }

    private static void table(ByteBuffer bytes, String tag, int offset, int length) {
        bytes.put(tag.getBytes(StandardCharsets.US_ASCII))
                .putInt(0)
                .putInt(offset)
                .putInt(length);
    }
}
