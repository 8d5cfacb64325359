package org.zhucun.kernel.sql;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhucun.kernel.text.SearchText;

/**
 * The conditions of a query and their parameters. A list is only run when its conditions hold the caller's area
 * ({@link #inside}) or say why they need not ({@link #everyone}): forgetting the scope fails at once.
 */
public final class Where {

    private static final Pattern CODE = Pattern.compile("[0-9]{2,12}");

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> params = new ArrayList<>();
    private boolean scoped;

    /** Holds the rows whose code in the column is the area or inside it. */
    public Where inside(String column, AreaScope scope) {
        scoped = true;
        return under(column, scope.areaCode());
    }

    /** Holds the rows for which a condition with a subquery is true; each %s is one of the scoped parts. */
    public Where insideBy(String condition, Where... parts) {
        Object[] clauses = new Object[parts.length];
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            parts[i].requireScope();
            clauses[i] = parts[i].sql();
            values.addAll(parts[i].params());
        }
        scoped = true;
        return and(condition.formatted(clauses), values.toArray());
    }

    /** Holds the rows inside the area, and those of the areas above it: reference data that is shared downwards. */
    public Where touching(String column, AreaScope scope) {
        scoped = true;
        String areaCode = scope.areaCode();
        return and("(" + prefix(column, areaCode) + " or starts_with(?, " + column + "))", areaCode);
    }

    /** Data without an area, for everyone who may call at all. */
    public Where everyone() {
        scoped = true;
        return this;
    }

    /** Narrows to an area and what is inside it; nothing when the code is null. */
    public Where under(String column, String areaCode) {
        return areaCode == null ? this : and(prefix(column, areaCode));
    }

    public Where and(String condition, Object... values) {
        conditions.add(condition);
        params.addAll(Arrays.asList(values));
        return this;
    }

    /** The column equals the value; nothing when the value is null. */
    public Where equal(String column, Object value) {
        if (value instanceof Enum<?> constant) {
            return and(column + " = " + literal(constant));
        }
        return value == null ? this : and(column + " = ?", value);
    }

    /** The column is one of the values; nothing when there are none. */
    public Where oneOf(String column, Collection<?> values) {
        if (values == null || values.isEmpty()) {
            return this;
        }
        if (values.stream().allMatch(Enum.class::isInstance)) {
            return and(values.stream()
                    .map(value -> literal((Enum<?>) value))
                    .collect(Collectors.joining(", ", column + " in (", ")")));
        }
        return and(column + " = any(?)", values);
    }

    /** The column is not before the first day and not after the last; a null day is no bound. */
    public Where between(String column, LocalDate first, LocalDate last) {
        if (first != null) {
            and(column + " >= " + literal(first));
        }
        return last == null ? this : and(column + " <= " + literal(last));
    }

    /** A day as SQL. */
    public static String literal(LocalDate day) {
        return "date '" + day + "'";
    }

    /** An id as SQL, for conditions that a query takes as text. */
    public static String literal(UUID id) {
        return "'" + id + "'";
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

    /**
     * A range, so that a plain index on the code serves it: '4414' &lt;= code &lt; '4414:', as ':' follows '9'. The
     * code stands in the text, as constants and days do: a plan made for a parameter would fit a village or a
     * province, not both.
     */
    private static String prefix(String column, String areaCode) {
        return CODE.matcher(areaCode).matches()
                ? "(" + column + " >= '" + areaCode + "' and " + column + " < '" + areaCode + ":')"
                : "false";
    }

    private static String literal(Enum<?> constant) {
        return "'" + constant.name() + "'";
    }
}
