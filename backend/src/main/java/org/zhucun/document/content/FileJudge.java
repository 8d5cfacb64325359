package org.zhucun.document.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.zhucun.platform.imports.source.SpooledFile;

/**
 * Says what a file is by what it holds, and refuses what is none of these, is called otherwise, or could act when it is
 * opened. What a PDF does when it is opened is not judged: no reader of ours finds it in all of its hidden places.
 */
final class FileJudge {

    private static final int HEAD_BYTES = 8;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private FileJudge() {}

    /** @throws FileRefusal when it is none that a document may be, or not what its name says */
    static FileType typeOf(SpooledFile file) throws IOException {
        FileType type = byContent(file);
        Optional<FileType> named = FileType.ofName(file.fileName());
        if (named.isEmpty() || named.get() != type) {
            throw new FileRefusal("FILE_TYPE_MISMATCH", FileType.extension(file.fileName()), type.name());
        }
        return type;
    }

    private static FileType byContent(SpooledFile file) throws IOException {
        byte[] head = file.head(HEAD_BYTES);
        if (startsWith(head, PDF)) {
            return FileType.PDF;
        }
        if (startsWith(head, ZIP)) {
            return OfficeFile.typeOf(file.path());
        }
        if (startsWith(head, JPEG)) {
            return FileType.JPEG;
        }
        if (startsWith(head, PNG)) {
            return FileType.PNG;
        }
        PlainText.charsetOf(file);
        return FileType.TEXT;
    }

    private static boolean startsWith(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }
}
