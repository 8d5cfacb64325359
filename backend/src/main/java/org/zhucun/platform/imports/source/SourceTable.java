package org.zhucun.platform.imports.source;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.zhucun.platform.imports.IssueCode;

/**
 * An uploaded file whose format and encoding are known. It can be read more than once.
 *
 * @param encoding null for a workbook
 */
public record SourceTable(SpooledFile file, SourceFormat format, TextEncoding encoding, Optional<String> sheet) {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** The container of .xls and of workbooks with a password. */
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final int HEAD_BYTES = 64;

    /**
     * @param declared the format the sender named; the content decides when it plainly is another
     * @param charset the encoding the sender named, which is then checked strictly
     */
    public static SourceTable of(
            SpooledFile file, Optional<SourceFormat> declared, Optional<SourceEncoding> charset, Optional<String> sheet)
            throws IOException {
        byte[] head = file.head(HEAD_BYTES);
        if (head.length == 0) {
            throw new FileRefusedException(IssueCode.EMPTY_FILE, null);
        }
        if (startsWith(head, OLE2)) {
            throw FileRefusedException.malformed(null, "XLS");
        }
        if (startsWith(head, ZIP)) {
            return new SourceTable(file, SourceFormat.XLSX, null, sheet);
        }
        if (declared.equals(Optional.of(SourceFormat.XLSX))) {
            throw FileRefusedException.malformed(null, "XLSX");
        }
        TextEncoding encoding = TextEncoding.of(file, charset);
        return new SourceTable(
                file, declared.isPresent() ? declared.get() : byContent(encoding, file), encoding, sheet);
    }

    public DataRows open() throws IOException {
        return new DataRows(
                switch (format) {
                    case CSV -> new CsvRowReader(file.path(), encoding);
                    case NDJSON -> new NdjsonRowReader(file.path(), encoding);
                    case XLSX -> new XlsxRowReader(file.path(), sheet);
                });
    }

    public Optional<String> encodingLabel() {
        return Optional.ofNullable(encoding).map(text -> text.encoding().label());
    }

    private static SourceFormat byContent(TextEncoding encoding, SpooledFile file) throws IOException {
        char[] start = new char[HEAD_BYTES];
        try (var reader = encoding.open(file.path())) {
            int length = reader.read(start);
            String text = new String(start, 0, Math.max(length, 0)).stripLeading();
            return text.startsWith("{") || text.startsWith("[") ? SourceFormat.NDJSON : SourceFormat.CSV;
        }
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }
}
