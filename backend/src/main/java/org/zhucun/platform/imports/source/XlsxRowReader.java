package org.zhucun.platform.imports.source;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.zhucun.platform.imports.IssueCode;

/** One sheet of a workbook as text: dates as 2005-01-10, numbers without exponent or trailing zeros. */
final class XlsxRowReader implements RowReader {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    /** @param sheet name or number from 1; empty for the first that is visible */
    XlsxRowReader(Path path, Optional<String> sheet) throws IOException {
        WorkbookGuard.check(path);
        this.workbook = open(path);
        try {
            this.stream = find(workbook, sheet).openStream();
            this.rows = stream.iterator();
        } catch (IOException | RuntimeException unreadable) {
            workbook.close();
            throw refused(unreadable);
        }
    }

    @Override
    public SourceRow next() throws IOException {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            Row row = rows.next();
            String[] cells = new String[row.getCellCount()];
            for (int i = 0; i < cells.length; i++) {
                Cell cell = row.getCell(i);
                cells[i] = cell == null ? null : text(cell);
            }
            return new SourceRow(0, row.getRowNum(), cells);
        } catch (RuntimeException unreadable) {
            throw refused(unreadable);
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }

    private static ReadableWorkbook open(Path path) throws IOException {
        try {
            return new ReadableWorkbook(path.toFile(), WITH_FORMATS);
        } catch (IOException | RuntimeException unreadable) {
            throw refused(unreadable);
        }
    }

    private static Sheet find(ReadableWorkbook workbook, Optional<String> wanted) throws IOException {
        Optional<Sheet> found;
        if (wanted.isEmpty()) {
            found = workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst();
        } else {
            found = workbook.findSheet(wanted.get()).or(() -> byNumber(workbook, wanted.get()));
        }
        return found.orElseThrow(() -> new FileRefusedException(IssueCode.UNKNOWN_SHEET, null, wanted.orElse("")));
    }

    private static Optional<Sheet> byNumber(ReadableWorkbook workbook, String number) {
        return number.matches("[1-9]\\d{0,2}") ? workbook.getSheet(Integer.parseInt(number) - 1) : Optional.empty();
    }

    private static String text(Cell cell) {
        String raw = cell.getRawValue();
        if (raw == null || cell.getType() == CellType.EMPTY) {
            return null;
        }
        boolean numeric = cell.getType() == CellType.NUMBER
                || cell.getType() == CellType.FORMULA && cell.getValue() instanceof BigDecimal;
        if (!numeric) {
            return cell.getType() == CellType.BOOLEAN ? raw : cell.getText();
        }
        if (isDate(cell.getDataFormatId(), cell.getDataFormatString())) {
            return cell.asDate().toLocalDate().toString();
        }
        BigDecimal number = new BigDecimal(raw);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Built-in formats 27–36 and 50–58 are the Chinese dates; of custom ones y and d stand in dates only. */
    static boolean isDate(Integer formatId, String format) {
        if (formatId != null
                && (formatId >= 14 && formatId <= 22
                        || formatId >= 27 && formatId <= 36
                        || formatId >= 50 && formatId <= 58)) {
            return true;
        }
        if (format == null) {
            return false;
        }
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").toLowerCase();
        return bare.indexOf('y') >= 0 || bare.indexOf('d') >= 0;
    }

    private static IOException refused(Exception unreadable) {
        return unreadable instanceof FileRefusedException refused
                ? refused
                : FileRefusedException.malformed(null, "XLSX");
    }
}
