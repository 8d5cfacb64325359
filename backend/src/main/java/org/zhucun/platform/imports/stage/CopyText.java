package org.zhucun.platform.imports.stage;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.postgresql.copy.CopyIn;

/** Writes rows in PostgreSQL's COPY text format, a block at a time. */
final class CopyText {

    private static final int BLOCK_CHARS = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder block = new StringBuilder(BLOCK_CHARS + 4096);
    private boolean lineBegun;

    CopyText(CopyIn copy) {
        this.copy = copy;
    }

    CopyText field(String value) {
        separate();
        if (value == null) {
            block.append("\\N");
        } else {
            append(value);
        }
        return this;
    }

    CopyText field(long value) {
        separate();
        block.append(value);
        return this;
    }

    CopyText field(boolean value) {
        separate();
        block.append(value ? 't' : 'f');
        return this;
    }

    void endRow() throws SQLException {
        block.append('\n');
        lineBegun = false;
        if (block.length() > BLOCK_CHARS) {
            flush();
        }
    }

    void flush() throws SQLException {
        byte[] bytes = block.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        block.setLength(0);
    }

    private void separate() {
        if (lineBegun) {
            block.append('\t');
        }
        lineBegun = true;
    }

    private void append(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> block.append("\\\\");
                case '\t' -> block.append("\\t");
                case '\n' -> block.append("\\n");
                case '\r' -> block.append("\\r");
                default -> block.append(c);
            }
        }
    }
}
