package org.zhucun.kernel.sql;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.zhucun.kernel.export.ExportColumn;

/**
 * What a {@link Listing} comes to: its columns, tables, sort keys and exported columns.
 *
 * @param select the select list, without the keyword
 * @param from tables and joins, without the keyword
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
        List<ExportColumn<T>> columns) {}
