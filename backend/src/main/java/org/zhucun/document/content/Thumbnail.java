package org.zhucun.document.content;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jboss.logging.Logger;

/** A small JPEG of a picture, turned upright. Of the large one only every n-th pixel is kept, so that it is never whole in memory. */
final class Thumbnail {

    private static final Logger LOG = Logger.getLogger(Thumbnail.class);
    private static final int LONGER_SIDE = 320;

    /** One at a time: a decoder may take several bytes a pixel for itself. */
    private static final Semaphore ONE = new Semaphore(1);

    private Thumbnail() {}

    /**
     * Null when the picture cannot be shown small, as one for printing in four colours.
     *
     * @param turn how it is turned, as Exif counts it
     */
    static byte[] of(Path path, FileType type, int turn) {
        ONE.acquireUninterruptibly();
        try {
            return jpeg(turned(scaled(read(path, type)), turn));
        } catch (IOException | RuntimeException unreadable) {
            LOG.debugf(unreadable, "no small picture");
            return null;
        } finally {
            ONE.release();
        }
    }

    private static BufferedImage read(Path path, FileType type) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(type.name()).next();
        try (ImageInputStream in = ImageIO.createImageInputStream(path.toFile())) {
            reader.setInput(in, true, true);
            int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * LONGER_SIDE));
            ImageReadParam every = reader.getDefaultReadParam();
            every.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, every);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage scaled(BufferedImage picture) {
        double scale = Math.min(1, (double) LONGER_SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return small;
    }

    private static BufferedImage turned(BufferedImage picture, int turn) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        AffineTransform upright = switch (turn) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> null;
        };
        if (upright == null) {
            return picture;
        }
        boolean aside = turn >= 5;
        BufferedImage turned =
                new BufferedImage(aside ? height : width, aside ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = turned.createGraphics();
        pen.drawImage(picture, upright, null);
        pen.dispose();
        return turned;
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "jpeg", out);
        }
        return bytes.toByteArray();
    }
}
