package org.zhucun.app.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tables of the demonstration: CSV in UTF-8 without BOM, lines ending in LF. */
final class DemoTable {

    private DemoTable() {}

    /** Reads a resource of the folder {@code demo/}. */
    static <T> List<T> read(String resource, Function<NamedCsvRecord, T> row) {
        try (InputStream in = DemoTable.class.getResourceAsStream("/demo/" + resource);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in, StandardCharsets.UTF_8)) {
            return rows.stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a resource of the folder {@code demo/}. */
    static void copy(String resource, Path file) throws IOException {
        try (InputStream in = DemoTable.class.getResourceAsStream("/demo/" + resource)) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Writes the rows as they come, holding none of them. */
    static void write(Path file, List<String> header, Stream<List<String>> rows) throws IOException {
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file, StandardCharsets.UTF_8)) {
            writer.writeRecord(header);
            rows.forEachOrdered(writer::writeRecord);
        }
    }
}
