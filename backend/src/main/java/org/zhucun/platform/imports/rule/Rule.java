package org.zhucun.platform.imports.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.sql.RowReader;
import org.zhucun.kernel.sql.SqlRunner;
import org.zhucun.platform.imports.IssueCode;

/**
 * What must hold of rows: of one that came by a form as of a hundred thousand that came by a file. An import holds its
 * temporary tables against it ({@code ImportWork.check}), a request the rows that it stages for one statement.
 *
 * @param code says what is wrong, in an import's report and in the problem of a request; its sentence is that of a
 *     violation
 * @param broken SQL of the rows that break it: {@code row_no, field} and, where the sentence needs any, {@code params}
 */
public record Rule(IssueCode code, String broken) {

    private static final String FOUND = """
            select %d as place, '%s' as code, said.row_no::bigint as row_no, said.field, said.params
            from (select '{}'::text[] as params) missing
            cross join lateral (select row_no, field, params from (%s) found) said
            """;

    private static final String TO_COME = """
            select row_no, '%s' as field, array[(:today::date)::text] as params from staged where %s > :today::date
            """;

    /** What has happened is not of a day to come. The rows are {@code staged}, and {@code :today} has a value. */
    public static Rule notAfterToday(String field) {
        return new Rule(IssueCode.NOT_AFTER, TO_COME.formatted(field, RowReader.column(field)));
    }

    /** Where a request says what a row's field holds. */
    public interface Pointer {
        String of(long rowNo, String field);
    }

    /** A violation and the row that it is of. */
    public record Fault(long rowNo, Violation violation) {}

    /** The rule over rows that are not staged under the name that it reads: {@code name as (select …)}. */
    public Rule over(String staged) {
        return new Rule(code, "with " + staged + " " + broken);
    }

    /**
     * Holds rows of a request against rules, in one statement.
     *
     * @param staged SQL of the rows under the name that the rules read: {@code name as (select …)}
     * @param values of the names in the SQL
     */
    public static List<Fault> faults(
            SqlRunner sql, String staged, Map<String, ?> values, Pointer pointer, Rule... rules) {
        String found = IntStream.range(0, rules.length)
                .mapToObj(i -> FOUND.formatted(i, rules[i].code, rules[i].broken))
                .collect(Collectors.joining("union all "));
        return sql.list("with " + staged + " " + found + "order by row_no, place", values, row -> fault(row, pointer));
    }

    private static Fault fault(Row row, Pointer pointer) {
        long rowNo = row.number("row_no");
        Object[] params = row.texts("params");
        return new Fault(rowNo, Violation.pointer(pointer.of(rowNo, row.text("field")), row.text("code"), params));
    }
}
