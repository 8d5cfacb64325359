package org.zhucun.platform.imports.source;

/**
 * One row of a file as text.
 *
 * @param number data row from 1; 0 for the header
 * @param line physical line (in a workbook the sheet's row) from 1
 * @param cells as they stand in the file; a cell may be null, and there may be fewer or more than headers
 */
public record SourceRow(long number, long line, String[] cells) {

    public String cell(int index) {
        return index < cells.length ? cells[index] : null;
    }

    /** How many cells hold more than blanks. */
    int filledCells() {
        int filled = 0;
        for (String cell : cells) {
            if (cell != null && !cell.isBlank()) {
                filled++;
            }
        }
        return filled;
    }
}
