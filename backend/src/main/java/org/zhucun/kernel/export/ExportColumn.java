package org.zhucun.kernel.export;

import java.util.function.Function;

/**
 * One column of an exported list.
 *
 * @param field name of the column; its header is the message {@code column.<field>}
 * @param value the cell: text, number, date, boolean or enum constant; null is an empty cell
 */
public record ExportColumn<T>(String field, Function<T, Object> value) {

    public static <T> ExportColumn<T> of(String field, Function<T, Object> value) {
        return new ExportColumn<>(field, value);
    }
}
