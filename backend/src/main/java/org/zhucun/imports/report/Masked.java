package org.zhucun.imports.report;

import java.util.regex.Pattern;
import org.zhucun.imports.column.Column;

/** Cells as a report may show them: personal columns masked, and whatever else looks like personal data. */
final class Masked {

    private static final int SHOWN = 4;
    private static final int MAX_LENGTH = 100;
    /** A citizen ID number or a mobile phone, such as one that slipped into the column beside its own. */
    private static final Pattern PERSONAL = Pattern.compile(".*(?<!\\d)(?:\\d{14,17}[\\dXx]|1\\d{10})(?!\\d).*");

    private Masked() {}

    static String value(Column column, String cell) {
        if (cell == null || cell.isBlank()) {
            return null;
        }
        String text = cell.strip();
        boolean personal =
                column == null || column.personal() || PERSONAL.matcher(text).matches();
        if (personal) {
            return mask(text);
        }
        return text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) + "…" : text;
    }

    /** {@code 4414**********123X}; of a short text only the ends are shown. */
    static String mask(String text) {
        int shown = text.length() >= 3 * SHOWN ? SHOWN : text.length() / 4;
        int length = Math.min(text.length(), MAX_LENGTH);
        return text.substring(0, shown) + "*".repeat(length - 2 * shown) + text.substring(text.length() - shown);
    }
}
