package org.zhucun.document.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.zhucun.platform.imports.source.SpooledFile;

/**
 * A file as it is to be stored: judged, and of a picture the picture alone. Closing deletes it.
 *
 * @param thumbnail null of what is no picture
 */
public record CheckedFile(SpooledFile file, String mediaType, byte[] thumbnail) implements AutoCloseable {

    /** @throws FileRefusal when no document may be this file; it is deleted then */
    public static CheckedFile of(SpooledFile file) throws IOException {
        try {
            FileType type = FileJudge.typeOf(file);
            if (type.isPicture()) {
                return picture(file, type);
            }
            String charset = type == FileType.TEXT
                    ? ";charset=" + PlainText.charsetOf(file).label()
                    : "";
            return new CheckedFile(file, type.mediaType() + charset, null);
        } catch (IOException | RuntimeException refused) {
            file.close();
            throw refused;
        }
    }

    private static CheckedFile picture(SpooledFile file, FileType type) throws IOException {
        int turn = type == FileType.JPEG ? ExifTurn.of(file.path()) : 1;
        SpooledFile copy = SpooledFile.written(
                out -> {
                    try (InputStream in = Files.newInputStream(file.path())) {
                        if (type == FileType.JPEG) {
                            JpegCopy.write(in, out, turn);
                        } else {
                            PngCopy.write(in, out);
                        }
                    }
                },
                file.fileName());
        file.close();
        return new CheckedFile(copy, type.mediaType(), Thumbnail.of(copy.path(), type, turn));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
