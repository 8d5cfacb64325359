package org.zhucun.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Counts the statements that reach the database, whoever sends them: PostgreSQL itself keeps the count. */
@ApplicationScoped
public class Statements {

    private static final String READS =
            "select coalesce(sum(calls), 0) from pg_stat_statements where query ilike 'select%'"
                    + " and query not like '%pg_stat_statements%'";

    private final DataSource dataSource;

    Statements(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The number of SELECT statements that the action runs. */
    public long during(Runnable action) {
        long before = count();
        action.run();
        return count() - before;
    }

    private long count() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
            try (ResultSet result = statement.executeQuery(READS)) {
                result.next();
                return result.getLong(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
