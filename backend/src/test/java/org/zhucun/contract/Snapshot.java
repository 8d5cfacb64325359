package org.zhucun.contract;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** All rows of the database as they stood, kept beside it: it can be brought back to them any number of times. */
final class Snapshot {

    /** The tables with the columns that are written; what tells changes apart only ever grows. */
    private static final String TABLES = """
            select t.table_name as name, (select string_agg(format('%I', c.column_name), ', ' order by c.ordinal_position)
                from information_schema.columns c
                where c.table_schema = 'public' and c.table_name = t.table_name and c.is_generated = 'NEVER') as value
            from information_schema.tables t
            where t.table_schema = 'public' and t.table_type = 'BASE TABLE'
              and t.table_name not in ('flyway_schema_history', 'roster_change', 'progress_change')""";

    /** Written by requests that are refused, too, or now and then by nobody's request: sums are folded. */
    private static final Set<String> RECORDS =
            Set.of("figure_change", "figure_day", "idempotency_key", "import_job", "import_rejected_row", "session");

    private static final String CHANGED = "insert into roster_change default values on conflict do nothing;"
            + " insert into progress_change default values on conflict do nothing;";

    private final DataSource dataSource;
    private final String schema;
    private final Map<String, String> columns;

    private Snapshot(DataSource dataSource, String schema) {
        this.dataSource = dataSource;
        this.schema = schema;
        this.columns = read(dataSource, TABLES);
    }

    static Snapshot take(DataSource dataSource, String name) {
        Snapshot snapshot = new Snapshot(dataSource, "snapshot_" + name);
        snapshot.drop();
        snapshot.run("create schema " + snapshot.schema + ";"
                + snapshot.each(table -> "create table %1$s.%2$s as select %3$s from public.%2$s;"));
        return snapshot;
    }

    void restore() {
        run("set local session_replication_role = replica;" + each(table -> "delete from public.%2$s;")
                + each(table -> "insert into public.%2$s (%3$s) select %3$s from %1$s.%2$s;")
                + "set local session_replication_role = origin;" + CHANGED);
    }

    void drop() {
        run("drop schema if exists " + schema + " cascade;");
    }

    /** How many rows each table has. */
    Map<String, Integer> rows() {
        Map<String, Integer> rows = new TreeMap<>();
        read(dataSource, union("select '%2$s' as name, count(*)::text as value from %1$s.%2$s"))
                .forEach((table, count) -> rows.put(table, Integer.valueOf(count)));
        return rows;
    }

    /** What the tables hold now, each as one short text. */
    Map<String, String> now() {
        Map<String, String> now = read(
                dataSource,
                union("select '%2$s' as name, md5(coalesce(string_agg(x::text, '|' order by x::text), '')) as value"
                        + " from public.%2$s x"));
        now.keySet().removeAll(RECORDS);
        return now;
    }

    private String union(String select) {
        return columns.keySet().stream()
                .map(table -> select.formatted(schema, table))
                .collect(Collectors.joining(" union all "));
    }

    private String each(Function<String, String> statement) {
        return columns.entrySet().stream()
                .map(table -> statement.apply(table.getKey()).formatted(schema, table.getKey(), table.getValue()))
                .collect(Collectors.joining());
    }

    private void run(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("begin;" + sql + "commit;");
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    private static Map<String, String> read(DataSource dataSource, String sql) {
        Map<String, String> values = new TreeMap<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.put(rows.getString("name"), rows.getString("value"));
            }
            return values;
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }
}
