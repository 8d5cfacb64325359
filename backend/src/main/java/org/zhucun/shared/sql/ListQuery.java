package org.zhucun.shared.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One run of a list.
 *
 * @param selectParams parameters inside {@link ListSpec#select}
 * @param fromParams parameters inside {@link ListSpec#from}
 */
public record ListQuery<T>(
        ListSpec<T> spec, List<?> selectParams, List<?> fromParams, Where where, Function<Row, T> mapper) {

    public ListQuery {
        where.requireScope();
    }

    public static <T> ListQuery<T> of(ListSpec<T> spec, Where where, Function<Row, T> mapper) {
        return new ListQuery<>(spec, List.of(), List.of(), where, mapper);
    }

    String countSql() {
        return "select count(*) from " + spec.from() + where.sql();
    }

    List<Object> countParams() {
        return joined(List.of(), List.of());
    }

    String rowsSql(String orderBy, String limit) {
        return "select " + spec.select() + " from " + spec.from() + where.sql() + " order by " + orderBy + limit;
    }

    List<Object> rowsParams(List<?> more) {
        return joined(selectParams, more);
    }

    private List<Object> joined(List<?> before, List<?> after) {
        List<Object> params = new ArrayList<>(before);
        params.addAll(fromParams);
        params.addAll(where.params());
        params.addAll(after);
        return params;
    }
}
