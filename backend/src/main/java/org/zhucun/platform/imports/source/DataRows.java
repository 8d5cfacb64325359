package org.zhucun.platform.imports.source;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.zhucun.platform.imports.IssueCode;

/**
 * The header and the data rows of a file. Blank rows are skipped, and so are the title rows that office workbooks have
 * above the header (rows of the first ten in which a single cell is filled), the totals and signatures that they have
 * below, and a template's example row.
 */
public final class DataRows implements Closeable {

    private static final int LAST_HEADER_ROW = 10;
    /** Begins the note by which a template marks its example row. */
    private static final List<String> EXAMPLE_NOTES = List.of("示例行", "Example row");

    private static final String NOTE_HEADER = "_";

    /** Marks rows that belong to the form, not to its data, by their first filled cell. */
    private static final Pattern FOOT =
            Pattern.compile("合计|总计|小计|Total|(?:填表人|制表人|审核人|负责人|Filled in by|Checked by)[:：].*", Pattern.DOTALL);

    private final RowReader reader;
    private final Deque<SourceRow> ahead = new ArrayDeque<>();
    private final SourceRow header;
    private final int noteColumn;
    private long number;

    DataRows(RowReader reader) throws IOException {
        this.reader = reader;
        try {
            this.header = findHeader();
            this.noteColumn = noteColumn(header);
        } catch (IOException | RuntimeException unreadable) {
            reader.close();
            throw unreadable;
        }
    }

    public SourceRow header() {
        return header;
    }

    /** The next data row, or null at the end. */
    public SourceRow next() throws IOException {
        SourceRow row = ahead.isEmpty() ? nextFilled() : ahead.poll();
        while (row != null && (isExample(row) || isFoot(row))) {
            row = nextFilled();
        }
        return row == null ? null : new SourceRow(++number, row.line(), row.cells());
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private SourceRow findHeader() throws IOException {
        for (int i = 0; i < LAST_HEADER_ROW; i++) {
            SourceRow row = nextFilled();
            if (row == null) {
                break;
            }
            if (row.filledCells() > 1) {
                ahead.clear();
                return row;
            }
            ahead.add(row);
        }
        if (ahead.isEmpty()) {
            throw new FileRefusedException(IssueCode.EMPTY_FILE, null);
        }
        return ahead.poll();
    }

    private static int noteColumn(SourceRow header) {
        for (int i = 0; i < header.cells().length; i++) {
            if (header.cells()[i] != null && header.cells()[i].strip().startsWith(NOTE_HEADER)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isExample(SourceRow row) {
        String note = noteColumn < 0 ? null : row.cell(noteColumn);
        return note != null && EXAMPLE_NOTES.stream().anyMatch(note.strip()::startsWith);
    }

    private static boolean isFoot(SourceRow row) {
        for (String cell : row.cells()) {
            if (cell != null && !cell.isBlank()) {
                return FOOT.matcher(cell.strip()).matches();
            }
        }
        return false;
    }

    private SourceRow nextFilled() throws IOException {
        SourceRow row = reader.next();
        while (row != null && row.filledCells() == 0) {
            row = reader.next();
        }
        return row;
    }
}
