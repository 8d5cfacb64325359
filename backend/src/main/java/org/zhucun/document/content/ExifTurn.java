package org.zhucun.document.content;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** How the camera was held, as the Exif part of a JPEG says it. */
final class ExifTurn {

    private static final int UPRIGHT = 1;
    private static final int LAST = 8;

    private ExifTurn() {}

    /** From 1, upright, to 8; 1 when nothing is said. */
    static int of(Path path) throws IOException {
        try {
            ExifIFD0Directory first = JpegMetadataReader.readMetadata(path.toFile(), List.of(new ExifReader()))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer turn = first == null ? null : first.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return turn == null || turn < UPRIGHT || turn > LAST ? UPRIGHT : turn;
        } catch (ImageProcessingException | EOFException damaged) {
            return UPRIGHT;
        }
    }
}
