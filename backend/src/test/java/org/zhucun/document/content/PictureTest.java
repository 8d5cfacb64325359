package org.zhucun.document.content;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture is stored as it looks, without what the camera wrote beside it. */
class PictureTest {

    private static final String SECRET = PhonePhoto.PLACE;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void placeAndCameraAreLeftOutWhereverTheyStand(boolean progressive) throws Exception {
        byte[] plain = jpeg(WIDTH, HEIGHT, progressive);
        byte[] photo = PhonePhoto.of(plain, jpeg(16, 16, false), 1);
        assertTrue(metadata(photo).containsDirectoryOfType(GpsDirectory.class));
        assertTrue(metadata(photo).containsDirectoryOfType(XmpDirectory.class));

        byte[] stored = stored("a.jpg", photo);
        assertFalse(holds(stored, SECRET));
        Metadata left = metadata(stored);
        assertFalse(left.containsDirectoryOfType(GpsDirectory.class));
        assertFalse(left.containsDirectoryOfType(XmpDirectory.class));
        assertFalse(left.containsDirectoryOfType(ExifIFD0Directory.class));
        assertSame(plain, stored);
        assertTrue(stored.length <= plain.length);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
    void aPictureKeepsItsTurnAndItsThumbnailIsUpright(int turn) throws Exception {
        try (CheckedFile file = CheckedFile.of(CheckedFileTest.spooled(
                "a.jpg", PhonePhoto.of(jpeg(WIDTH, HEIGHT, false), jpeg(16, 16, false), turn)))) {
            byte[] stored = Files.readAllBytes(file.file().path());
            assertFalse(holds(stored, SECRET));
            ExifIFD0Directory exif = metadata(stored).getFirstDirectoryOfType(ExifIFD0Directory.class);
            assertEquals(turn, exif.getInt(ExifIFD0Directory.TAG_ORIENTATION));
            assertEquals(1, exif.getTagCount());
            BufferedImage small = ImageIO.read(new ByteArrayInputStream(file.thumbnail()));
            boolean aside = turn >= 5;
            assertEquals(aside ? 200 : 320, small.getWidth());
            assertEquals(aside ? 320 : 200, small.getHeight());
            // the red corner of the sensor's picture, where each turn brings it
            boolean right = turn == 2 || turn == 3 || turn == 6 || turn == 7;
            boolean low = turn == 3 || turn == 4 || turn == 7 || turn == 8;
            Color corner = new Color(small.getRGB(right ? small.getWidth() - 8 : 8, low ? small.getHeight() - 8 : 8));
            assertTrue(corner.getRed() > 200 && corner.getBlue() < 90, turn + " " + corner);
        }
    }

    @Test
    void aPictureOfABadLineIsKeptAsFarAsItCame() throws IOException {
        byte[] plain = jpeg(WIDTH, HEIGHT, false);
        byte[] stored = stored("a.jpg", Arrays.copyOf(plain, plain.length / 2));
        assertEquals((byte) 0xD9, stored[stored.length - 1]);
        refused("FILE_DAMAGED", "a.jpg", Arrays.copyOf(plain, 100));
    }

    @Test
    void ofAPngTheTextsAndTheTimeAreLeftOut() throws Exception {
        byte[] plain = png(WIDTH, HEIGHT);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(plain, 0, 33);
        byte[] secret = ("x\0" + SECRET).getBytes(ISO_8859_1);
        for (String type : new String[] {"tEXt", "iTXt", "zTXt", "eXIf", "tIME", "caBX"}) {
            HostileFiles.chunk(out, type, secret);
        }
        out.write(plain, 33, plain.length - 33);
        out.write(secret);
        byte[] stored = stored("a.png", bytes.toByteArray());
        assertFalse(holds(stored, SECRET));
        assertSame(plain, stored);
    }

    @Test
    void oneOfTooManyPixelsIsRefusedBeforeAnybodyUnpacksIt() throws IOException {
        refused("PICTURE_TOO_LARGE", "a.png", HostileFiles.png(50_000, 50_000));
        refused("FILE_DAMAGED", "a.png", HostileFiles.png(0, 10));
        refused("FILE_DAMAGED", "a.png", HostileFiles.png(-1, -1));
        byte[] jpeg = jpeg(16, 16, false);
        for (int i = 0; i < jpeg.length; i++) {
            if (jpeg[i] == (byte) 0xFF && jpeg[i + 1] == (byte) 0xC0) {
                Arrays.fill(jpeg, i + 5, i + 9, (byte) 0xF0);
                break;
            }
        }
        refused("PICTURE_TOO_LARGE", "a.jpg", jpeg);
    }

    @Test
    void aPictureThatCannotBeShownSmallHasNoThumbnail() throws IOException {
        try (CheckedFile file = CheckedFile.of(CheckedFileTest.spooled("a.png", HostileFiles.png(10, 10)))) {
            assertNull(file.thumbnail());
        }
        try (CheckedFile file = CheckedFile.of(CheckedFileTest.spooled("a.png", png(30, 20)))) {
            assertNotNull(file.thumbnail());
        }
    }

    private static byte[] stored(String name, byte[] picture) throws IOException {
        try (CheckedFile file = CheckedFile.of(CheckedFileTest.spooled(name, picture))) {
            return Files.readAllBytes(file.file().path());
        }
    }

    private static void refused(String code, String name, byte[] picture) throws IOException {
        var file = CheckedFileTest.spooled(name, picture);
        assertEquals(
                code,
                assertThrows(FileRefusal.class, () -> CheckedFile.of(file)).code());
        assertFalse(Files.exists(file.path()));
    }

    private static Metadata metadata(byte[] picture) throws IOException, ImageProcessingException {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture));
    }

    private static boolean holds(byte[] file, String text) {
        return new String(file, ISO_8859_1).contains(text);
    }

    private static void assertSame(byte[] one, byte[] other) throws IOException {
        BufferedImage first = ImageIO.read(new ByteArrayInputStream(one));
        BufferedImage second = ImageIO.read(new ByteArrayInputStream(other));
        assertEquals(first.getWidth(), second.getWidth());
        for (int y = 0; y < first.getHeight(); y += 7) {
            for (int x = 0; x < first.getWidth(); x += 7) {
                assertEquals(first.getRGB(x, y), second.getRGB(x, y));
            }
        }
    }

    private static BufferedImage drawn(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 4, height / 4);
        pen.dispose();
        return picture;
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(drawn(width, height), "png", bytes);
        return bytes.toByteArray();
    }

    private static byte[] jpeg(int width, int height, boolean progressive) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(drawn(width, height), null, null), how);
        }
        writer.dispose();
        return bytes.toByteArray();
    }
}
