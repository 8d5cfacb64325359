package org.zhucun.kernel.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.zhucun.kernel.error.Messages;

/** One worksheet, written as the rows come; a new sheet begins where a sheet's rows end. */
final class XlsxSink<T> implements RowSink<T> {

    private static final int SHEET_ROWS = 1_048_576;
    private static final int FLUSH_ROWS = 1_000;
    private static final double COLUMN_WIDTH = 16;

    private final OutputStream out;
    private final Workbook workbook;
    private final Locale locale;
    private final List<ExportColumn<T>> columns;
    private Worksheet sheet;
    private int sheets;
    private int next;

    XlsxSink(OutputStream out, Locale locale, List<ExportColumn<T>> columns) {
        this.out = out;
        this.workbook = new Workbook(out, "zhucun", "1.0");
        this.locale = locale;
        this.columns = columns;
        newSheet();
    }

    private void newSheet() {
        sheet = workbook.newWorksheet(Messages.get(locale, "label.sheet") + (sheets == 0 ? "" : " " + (sheets + 1)));
        sheets++;
        next = 1;
        sheet.freezePane(0, 1);
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, COLUMN_WIDTH);
            sheet.inlineString(0, i, Cells.header(locale, columns.get(i).field()));
            sheet.style(0, i).bold().set();
        }
    }

    @Override
    public void accept(T row) throws IOException {
        if (next == SHEET_ROWS) {
            sheet.finish();
            newSheet();
        }
        for (int i = 0; i < columns.size(); i++) {
            write(i, columns.get(i).value().apply(row));
        }
        next++;
        if (next % FLUSH_ROWS == 0) {
            sheet.flush();
        }
    }

    private void write(int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(next, column, number);
        } else if (value instanceof LocalDate date) {
            sheet.value(next, column, date);
            sheet.style(next, column).format("yyyy-mm-dd").set();
        } else if (value != null) {
            sheet.inlineString(next, column, Cells.text(locale, value));
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        workbook.finish();
        out.flush();
    }
}
