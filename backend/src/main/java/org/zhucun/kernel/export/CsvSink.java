package org.zhucun.kernel.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** CSV that a spreadsheet opens as it is: UTF-8 with byte order mark, CRLF, no formulas. */
final class CsvSink<T> implements RowSink<T> {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvWriter csv;
    private final Locale locale;
    private final List<ExportColumn<T>> columns;

    CsvSink(OutputStream out, Locale locale, List<ExportColumn<T>> columns) throws IOException {
        this.locale = locale;
        this.columns = columns;
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(columns.stream()
                .map(column -> Cells.header(locale, column.field()))
                .toList());
    }

    @Override
    public void accept(T row) {
        csv.writeRecord(
                columns.stream().map(column -> cell(column.value().apply(row))).toList());
    }

    private String cell(Object value) {
        String text = Cells.text(locale, value);
        return value instanceof Number ? text : Cells.neutralised(text);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
