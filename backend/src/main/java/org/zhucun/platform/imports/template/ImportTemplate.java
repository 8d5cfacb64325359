package org.zhucun.platform.imports.template;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zhucun.kernel.error.Messages;
import org.zhucun.platform.imports.Importer;
import org.zhucun.platform.imports.column.Column;

/**
 * An empty file to fill in: headers in the language asked for and one example row, which a note in its last column marks
 * so that an import skips it.
 */
public record ImportTemplate(Importer importer, Locale locale) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    public void writeCsv(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(headers());
        csv.writeRecord(example());
        csv.flush();
    }

    public void writeXlsx(OutputStream out) throws IOException {
        new WorkbookTemplate(this).write(out);
    }

    List<String> headers() {
        List<String> headers = new ArrayList<>(
                importer.templateColumns().stream().map(this::header).toList());
        headers.add(text("note"));
        return headers;
    }

    List<String> example() {
        List<String> example = new ArrayList<>(
                importer.templateColumns().stream().map(Column::example).toList());
        example.add(text("example"));
        return example;
    }

    /** A required column is marked with an asterisk, which an import overlooks. */
    String header(Column column) {
        String name = locale.equals(Locale.ENGLISH) ? column.field() : column.header();
        return column.required() ? name + "*" : name;
    }

    String text(String key, Object... args) {
        return Messages.get(locale, "issue.template." + key, args);
    }
}
