package org.zhucun.platform.imports.source;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** CSV with comma, semicolon or tab, whichever the first lines use. */
final class CsvRowReader implements RowReader {

    private static final int HEAD_CHARS = 1 << 15;
    private static final int MAX_RECORD_CHARS = 1 << 20;
    private static final char[] DELIMITERS = {',', ';', '\t'};

    private final CloseableIterator<CsvRecord> records;
    private long line;

    CsvRowReader(Path path, TextEncoding encoding) throws IOException {
        char delimiter = delimiter(path, encoding);
        this.records = CsvReader.builder()
                .fieldSeparator(delimiter)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .skipEmptyLines(true)
                .maxBufferSize(MAX_RECORD_CHARS)
                .ofCsvRecord(encoding.open(path))
                .iterator();
    }

    @Override
    public SourceRow next() throws IOException {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord csvRecord = records.next();
            line = csvRecord.getStartingLineNumber();
            return new SourceRow(0, line, csvRecord.getFields().toArray(String[]::new));
        } catch (CsvParseException notCsv) {
            throw FileRefusedException.malformed(line + 1, "CSV");
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    private static char delimiter(Path path, TextEncoding encoding) throws IOException {
        char[] head = new char[HEAD_CHARS];
        int length = 0;
        try (Reader reader = encoding.open(path)) {
            for (int read = reader.read(head); read > 0; read = reader.read(head, length, HEAD_CHARS - length)) {
                length += read;
            }
        }
        return delimiter(head, length);
    }

    /** The delimiter that is the most frequent, outside quotes, in the first line that has one. */
    static char delimiter(char[] head, int length) {
        int[] counts = new int[DELIMITERS.length];
        boolean quoted = false;
        for (int i = 0; i < length; i++) {
            char c = head[i];
            quoted ^= c == '"';
            if (!quoted && (c == '\n' || c == '\r') && mostFrequent(counts) >= 0) {
                break;
            }
            for (int d = 0; !quoted && d < DELIMITERS.length; d++) {
                counts[d] += c == DELIMITERS[d] ? 1 : 0;
            }
        }
        int best = mostFrequent(counts);
        return best < 0 ? DELIMITERS[0] : DELIMITERS[best];
    }

    private static int mostFrequent(int[] counts) {
        int best = -1;
        for (int d = 0; d < counts.length; d++) {
            if (counts[d] > 0 && (best < 0 || counts[d] > counts[best])) {
                best = d;
            }
        }
        return best;
    }
}
