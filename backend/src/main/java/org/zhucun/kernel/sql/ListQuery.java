package org.zhucun.kernel.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;

/**
 * One run of a list.
 *
 * <p>A list with {@link #joined joins} is read in two levels: the ids of the page first, then its rows with what is
 * shown along. So a join is made for a page of rows, whatever the sort, and never for a count.
 */
public final class ListQuery<T> {

    private static final String PAGE_TOTAL = "page_total";

    private final ListSpec<T> spec;
    private final Where where;
    private final Map<String, Function<Row, ?>> given = new HashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Function<Row, T> mapper;
    private String from;
    private String counted;
    private String joins = "";
    private boolean selective;

    ListQuery(ListSpec<T> spec, Where where, RowReader<T> reader) {
        where.requireScope();
        this.spec = spec;
        this.where = where;
        mapper = row -> reader.read(row, given);
        from = spec.from();
        counted = spec.from();
    }

    /** What a row holds that no column does: what the caller may do with it, say. */
    public ListQuery<T> giving(String member, Function<Row, ?> value) {
        given.put(member, value);
        return this;
    }

    /** What {@code :name} in the declaration stands for in this run: the day of today, the part that the caller sees. */
    public ListQuery<T> with(String name, String sql) {
        texts.put(name, sql);
        return this;
    }

    /** Other tables than the declared ones, for conditions and sorting. */
    public ListQuery<T> from(String tables) {
        from = tables;
        counted = tables;
        return this;
    }

    /** The tables to count from, where fewer will do. */
    public ListQuery<T> countedFrom(String tables) {
        counted = tables;
        return this;
    }

    /** Joins for what is shown only; no condition or sort key may need them. */
    public ListQuery<T> joined(String leftJoins) {
        joins = leftJoins;
        return this;
    }

    /**
     * The conditions leave few rows: they are found first, then sorted and counted at once. Otherwise the planner may
     * walk the index of the sort key and test each row. For lists with joins.
     */
    public ListQuery<T> selective(boolean few) {
        selective = few;
        return this;
    }

    public ListSpec<T> spec() {
        return spec;
    }

    public Where where() {
        return where;
    }

    public Function<Row, T> mapper() {
        return mapper;
    }

    /** Whether the rows of a page carry the total. */
    boolean countsAlong() {
        return selective && !joins.isEmpty();
    }

    static long total(Row row) {
        return row.number(PAGE_TOTAL);
    }

    String countSql() {
        return filled("select count(*) from " + counted + where.sql());
    }

    /** Every row. */
    String rowsSql(OrderBy orderBy) {
        return filled("select " + spec.select() + " from " + from + joins + where.sql() + " order by " + orderBy.sql());
    }

    List<Object> params() {
        return where.params();
    }

    /** The rows of a page; the limit is an SQL clause with parameters. */
    String pageSql(OrderBy orderBy, String limit) {
        if (joins.isEmpty()) {
            return rowsSql(orderBy) + limit;
        }
        String page = selective ? foundFirst(orderBy) : inOrder(orderBy);
        return filled("select " + spec.select() + (selective ? ", page.total as " + PAGE_TOTAL : "") + " from (" + page
                + limit + ") page, " + from + joins + " where " + spec.id() + " = page.id order by " + orderBy.sql());
    }

    List<Object> pageParams(List<?> limitParams) {
        List<Object> params = new ArrayList<>(where.params());
        params.addAll(limitParams);
        return params;
    }

    private String filled(String sql) {
        String result = sql;
        for (Map.Entry<String, String> text : texts.entrySet()) {
            result = result.replaceAll("(?<!:):" + text.getKey() + "\\b", Matcher.quoteReplacement(text.getValue()));
        }
        return result;
    }

    private String inOrder(OrderBy orderBy) {
        return "select " + spec.id() + " as id from " + from + where.sql() + " order by " + orderBy.sql();
    }

    /** "offset 0" keeps the planner from sorting before it has found. */
    private String foundFirst(OrderBy orderBy) {
        return "select id, count(*) over () as total from (select " + spec.id() + " as id, " + orderBy.columns()
                + " from " + from + where.sql() + " offset 0) found order by " + orderBy.byColumns();
    }
}
