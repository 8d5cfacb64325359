package org.zhucun.kernel.sql;

/**
 * What a list shows of another table, by a member that names its record. In the texts, {@code %1$s} is the member, after
 * which the joined table is called, and {@code %2$s} the column that refers to it.
 *
 * @param columns for the select list
 * @param tables joins that conditions and sort keys use too
 * @param shown joins for what is shown only: they are made for the rows of a page, never for a count
 */
public record Joined(String columns, String tables, String shown) {

    /** For what is shown only. */
    public static Joined shown(String columns, String joins, String member, String column) {
        return new Joined(columns.formatted(member, column), "", joins.formatted(member, column));
    }

    /** For what is shown only. */
    public static Joined shown(String columns, String joins) {
        return new Joined(columns, "", joins);
    }

    /** Both. */
    public Joined and(Joined other) {
        return new Joined(columns + ", " + other.columns, tables + other.tables, shown + other.shown);
    }

    /** For conditions and sort keys too. */
    public static Joined used(String columns, String joins) {
        return new Joined(columns, joins, "");
    }

    /** For conditions and sort keys too. */
    public static Joined used(String columns, String joins, String member, String column) {
        return new Joined(columns.formatted(member, column), joins.formatted(member, column), "");
    }
}
