package org.zhucun.shared.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.zhucun.shared.text.SearchText;

/**
 * The conditions of a query and their parameters. A list is only run when its conditions hold the caller's area
 * ({@link #inside}) or say why they need not ({@link #everyone}): forgetting the scope fails at once.
 */
public final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> params = new ArrayList<>();
    private boolean scoped;

    /** Holds the rows whose code in the column is the area or inside it. */
    public Where inside(String column, String areaCode) {
        scoped = true;
        return under(column, areaCode);
    }

    /** Holds the rows inside the area, and those of the areas above it: reference data that is shared downwards. */
    public Where touching(String column, String areaCode) {
        scoped = true;
        return and("(" + prefix(column) + " or starts_with(?, " + column + "))", areaCode, above(areaCode), areaCode);
    }

    /** Data without an area, for everyone who may call at all. */
    public Where everyone() {
        scoped = true;
        return this;
    }

    /** Narrows to an area and what is inside it; nothing when the code is null. */
    public Where under(String column, String areaCode) {
        return areaCode == null ? this : and(prefix(column), areaCode, above(areaCode));
    }

    public Where and(String condition, Object... values) {
        conditions.add(condition);
        params.addAll(Arrays.asList(values));
        return this;
    }

    /** The column equals the value; nothing when the value is null. */
    public Where equal(String column, Object value) {
        return value == null ? this : and(column + " = ?", value);
    }

    /** The column is one of the values; nothing when there are none. */
    public Where oneOf(String column, Collection<?> values) {
        return values == null || values.isEmpty() ? this : and(column + " = any(?)", values);
    }

    /** The spaced search column contains the text; nothing when the text is blank. */
    public Where search(String column, String text) {
        String pattern = SearchText.pattern(text);
        return pattern == null ? this : and(column + " like ?", pattern);
    }

    public Where onlyIf(Boolean wanted, String condition) {
        return wanted == null ? this : and(wanted ? condition : "not (" + condition + ")");
    }

    public List<Object> params() {
        return params;
    }

    /** {@code where …}, or nothing. */
    public String sql() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    void requireScope() {
        if (!scoped) {
            throw new IllegalStateException("a query without the caller's area");
        }
    }

    /** A range, so that a plain index on the code serves it: '4414' &lt;= code &lt; '4415'. */
    private static String prefix(String column) {
        return "(" + column + " >= ? and " + column + " < ?)";
    }

    /** The least code that does not start with the prefix: ':' follows '9'. */
    private static String above(String areaCode) {
        return areaCode + ':';
    }
}
