package org.zhucun.platform.imports;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables that a transaction has changed so much that what the planner knows of them no longer holds. It would be told in
 * about a minute; until then it may read a list that was just filled as if it held a handful of rows.
 */
record OutgrownTables(List<String> names) {

    /** As many changed rows, or a tenth of the table, if that is more. */
    private static final int MANY = 1_000;

    private static final String FIND =
            "select t.relname from pg_stat_xact_user_tables t join pg_class c on c.oid = t.relid"
                    + " where t.schemaname = current_schema()"
                    + " and t.n_tup_ins + t.n_tup_upd + t.n_tup_del >= greatest(" + MANY + ", c.reltuples / 10)";

    /** To be called before the transaction ends. */
    static OutgrownTables of(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(FIND)) {
            while (found.next()) {
                names.add(found.getString(1));
            }
        }
        return new OutgrownTables(names);
    }

    /** To be called when it has ended, in a transaction of its own. */
    void analyze(Connection connection) throws SQLException {
        if (names.isEmpty()) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            // or the next import of this connection is taken to have made these changes too
            statement.execute("select pg_stat_force_next_flush()");
            statement.execute("analyze " + String.join(", ", names));
        }
        connection.commit();
    }
}
