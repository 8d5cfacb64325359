package org.zhucun.platform.imports.report;

import org.zhucun.kernel.text.Masking;
import org.zhucun.platform.imports.column.Column;

/** CellTypes as a report may show them: personal columns masked, and whatever else looks like personal data. */
final class Masked {

    private static final int MAX_LENGTH = 100;

    private Masked() {}

    static String value(Column column, String cell) {
        if (cell == null || cell.isBlank()) {
            return null;
        }
        String text = cell.strip();
        String shown = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) + "…" : text;
        return column.personal() ? Masking.idNumber(shown) : Masking.text(shown);
    }
}
