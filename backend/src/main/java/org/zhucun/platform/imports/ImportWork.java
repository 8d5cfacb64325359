package org.zhucun.platform.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.zhucun.kernel.sql.NamedSql;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.sql.SqlFailure;
import org.zhucun.kernel.sql.SqlRunner;
import org.zhucun.platform.imports.rule.Rule;

/**
 * Runs an importer's SQL in the import's transaction. Every statement may use the parameters {@code :scope} (the
 * caller's area), {@code :submitter} and {@code :account} (name and id, or null), {@code :batch} (name or null), {@code
 * :quarter} (as 2005-Q1, or null), {@code :moves} (whether cadres may be moved) and {@code :today} (the last day that what
 * has happened may be of), and no name without a value.
 */
public final class ImportWork implements SqlRunner {

    /** A column that the rows lack is found one level further out. */
    private static final String RAISE = """
            insert into issue (row_no, field, code, params, suggestions)
            select said.row_no, said.field, '%s', said.params, said.suggestions
            from (select '{}'::text[] as params, '{}'::text[] as suggestions) missing
            cross join lateral (select row_no, field, params, suggestions from (%s) found) said
            """;

    private final Connection connection;
    private final ImportOptions options;
    private final Map<String, Object> parameters;

    /** @param today bounds the days of others; what the application itself loads may be of any day */
    ImportWork(Connection connection, ImportOptions options, ImportRequest.Submitter submitter, LocalDate today) {
        this.connection = connection;
        this.options = options;
        this.parameters = new HashMap<>();
        parameters.put("scope", submitter.areaCode());
        parameters.put("submitter", submitter.name());
        parameters.put("account", submitter.accountId());
        parameters.put("batch", options.batch);
        parameters.put("quarter", options.quarter == null ? null : options.quarter.toString());
        parameters.put("moves", options.moves == ImportOptions.Permission.allow);
        parameters.put("today", submitter.accountId() == null ? LocalDate.MAX : today);
    }

    /** The number of rows touched. */
    public int run(String sql) {
        return run(sql, Map.of());
    }

    @Override
    public int run(String sql, Map<String, ?> more) {
        try (PreparedStatement statement = prepare(sql, more)) {
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    @Override
    public <T> List<T> list(String sql, Map<String, ?> more, Function<Row, T> mapper) {
        try (PreparedStatement statement = prepare(sql, more);
                ResultSet result = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            Row row = new Row(result);
            while (result.next()) {
                rows.add(mapper.apply(row));
            }
            return rows;
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    /**
     * Says of rows what is wrong with them.
     *
     * @param rows SQL of {@code row_no, field} and, where the sentence needs any, {@code params}; with names to choose
     *     from also {@code suggestions}
     */
    public void raise(IssueCode code, String rows) {
        raise(code, rows, Map.of());
    }

    public void raise(IssueCode code, String rows, Map<String, ?> more) {
        run(RAISE.formatted(code, rows), more);
    }

    /** Holds the rows of the temporary tables that the rule names against it. */
    public void check(Rule rule) {
        check(rule, Map.of());
    }

    public void check(Rule rule, Map<String, ?> more) {
        raise(rule.code(), rule.broken(), more);
    }

    public boolean movesAllowed() {
        return options.moves == ImportOptions.Permission.allow;
    }

    /** Takes the rows with errors out of {@code staged}'s good ones. Returns how many fell. */
    public int settleStaged() {
        return run("""
                update staged set rejected = true
                from (select distinct row_no from issue where not warning) wrong
                where staged.row_no = wrong.row_no and not staged.rejected
                """);
    }

    /** Takes the rows with errors out of {@code plan}, too. Returns how many fell. */
    public int settlePlan() {
        int fallen = settleStaged();
        if (fallen > 0) {
            run("delete from plan using staged where plan.row_no = staged.row_no and staged.rejected");
        }
        return fallen;
    }

    /** ALREADY_EXISTS or NOT_FOUND on the field, for the rows of {@code plan} that the strategy does not want. */
    public void applyStrategy(String field) {
        rejectUnwanted("plan", "'" + field + "'");
        settlePlan();
    }

    /**
     * ALREADY_EXISTS or NOT_FOUND, for what the strategy does not want.
     *
     * @param table of rows, or of parts of rows, with {@code row_no} and {@code is_new}
     * @param field SQL of the field at fault
     */
    public void rejectUnwanted(String table, String field) {
        switch (options.strategy) {
            case create ->
                raise(
                        IssueCode.ALREADY_EXISTS,
                        "select row_no, " + field + " as field from " + table + " where not is_new");
            case update ->
                raise(IssueCode.NOT_FOUND, "select row_no, " + field + " as field from " + table + " where is_new");
            case upsert -> {
                return;
            }
        }
    }

    /** DUPLICATE_IN_FILE, naming the first such row, for all but the first with the same key. */
    public void rejectDuplicates(String key, String field) {
        raise(IssueCode.DUPLICATE_IN_FILE, """
            select s.row_no, '%3$s' as field, array[d.first_row::text] as params
            from staged s
            join (select %1$s, min(row_no) as first_row from staged where %2$s
                  group by %1$s having count(*) > 1) d using (%1$s)
            where s.row_no > d.first_row
            """.formatted(key, filled(key), field));
    }

    /** OUT_OF_SCOPE for the rows whose code is not inside the caller's area. */
    public void rejectOutOfScope(String column, String field) {
        raise(IssueCode.OUT_OF_SCOPE, """
            select row_no, '%s' as field, array[:scope] as params from staged where not starts_with(%s, :scope)
            """.formatted(field, column));
    }

    /** Statistics for the planner: a temporary table has none of its own. */
    public void analyze(String table) {
        run("analyze " + table);
    }

    private PreparedStatement prepare(String sql, Map<String, ?> more) throws SQLException {
        Map<String, Object> values = new HashMap<>(parameters);
        values.putAll(more);
        NamedSql named = NamedSql.of(sql, values);
        PreparedStatement statement = connection.prepareStatement(named.sql());
        for (int i = 0; i < named.params().size(); i++) {
            statement.setObject(i + 1, named.params().get(i));
        }
        return statement;
    }

    private static String filled(String key) {
        return "(" + key + ") is not null";
    }
}
