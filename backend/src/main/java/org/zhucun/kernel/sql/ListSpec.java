package org.zhucun.kernel.sql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.zhucun.kernel.export.ExportColumn;

/**
 * What a list consists of, declared once: its columns, tables, sort keys and exported columns.
 *
 * @param select the select list, without the keyword
 * @param from tables and joins, without the keyword; it may hold parameters
 * @param id the column that orders last and that cursors hold
 * @param idOf reads a cursor's text into the type of the id
 * @param key the text of a row's id
 * @param sorts sort key to SQL expression
 * @param defaultSort as in the query parameter {@code sort}
 * @param columns what an export holds, in order
 */
public record ListSpec<T>(
        String select,
        String from,
        String id,
        Function<String, Object> idOf,
        Function<T, Object> key,
        Map<String, String> sorts,
        String defaultSort,
        List<ExportColumn<T>> columns) {

    /** Sort keys in the order given: key, expression, key, expression … */
    public static Map<String, String> sorts(String... pairs) {
        Map<String, String> sorts = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            sorts.put(pairs[i], pairs[i + 1]);
        }
        return sorts;
    }
}
