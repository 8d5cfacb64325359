package org.zhucun.document.content;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.zhucun.platform.imports.source.FileRefusedException;
import org.zhucun.platform.imports.source.SourceEncoding;
import org.zhucun.platform.imports.source.SpooledFile;
import org.zhucun.platform.imports.source.TextEncoding;

/** Text that people read: UTF-8 or GB18030, from the first byte to the last, without control characters. */
final class PlainText {

    private static final int BUFFER_CHARS = 1 << 14;
    private static final String BLANKS = "\t\n\r\f";

    private PlainText() {}

    /** @throws FileRefusal when it is no such text */
    static SourceEncoding charsetOf(SpooledFile file) throws IOException {
        TextEncoding encoding = encodingOf(file);
        boolean allowed = encoding.encoding() == SourceEncoding.UTF_8 || encoding.encoding() == SourceEncoding.GB18030;
        if (!allowed || hasControls(file, encoding)) {
            throw new FileRefusal("FILE_TYPE_UNKNOWN");
        }
        return encoding.encoding();
    }

    private static TextEncoding encodingOf(SpooledFile file) throws IOException {
        try {
            return TextEncoding.of(file, Optional.empty());
        } catch (FileRefusedException undecodable) {
            throw new FileRefusal("FILE_TYPE_UNKNOWN");
        }
    }

    private static boolean hasControls(SpooledFile file, TextEncoding encoding) throws IOException {
        char[] buffer = new char[BUFFER_CHARS];
        try (Reader reader = encoding.open(file.path())) {
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (Character.isISOControl(buffer[i]) && BLANKS.indexOf(buffer[i]) < 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
