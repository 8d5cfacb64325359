package org.zhucun.kernel.sql;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Plain SQL on the application's data source; inside a transaction it works on that transaction's connection. */
@ApplicationScoped
public class Jdbc implements SqlRunner {

    private static final int FETCH_ROWS = 1_000;

    private final AgroalDataSource dataSource;

    public Jdbc(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    public <T> List<T> list(String sql, List<?> params, Function<Row, T> mapper) {
        List<T> rows = new ArrayList<>();
        query(sql, params, 0, row -> rows.add(mapper.apply(row)));
        return rows;
    }

    public <T> Optional<T> one(String sql, List<?> params, Function<Row, T> mapper) {
        List<T> rows = list(sql, params, mapper);
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
    }

    /** The first column of the first row as a number; 0 when there is none. */
    public long number(String sql, List<?> params) {
        return run(connection -> {
            try (PreparedStatement statement = prepare(connection, sql, params);
                    ResultSet result = statement.executeQuery()) {
                return result.next() ? result.getLong(1) : 0L;
            }
        });
    }

    public int update(String sql, List<?> params) {
        return run(connection -> {
            try (PreparedStatement statement = prepare(connection, sql, params)) {
                return statement.executeUpdate();
            }
        });
    }

    @Override
    public int run(String sql, Map<String, ?> values) {
        NamedSql named = NamedSql.of(sql, values);
        return update(named.sql(), named.params());
    }

    @Override
    public <T> List<T> list(String sql, Map<String, ?> values, Function<Row, T> mapper) {
        NamedSql named = NamedSql.of(sql, values);
        return list(named.sql(), named.params(), mapper);
    }

    /** Feeds every row to the consumer in constant memory. To be called in a transaction: cursors need one. */
    public <T> void stream(String sql, List<?> params, Function<Row, T> mapper, Consumer<T> consumer) {
        query(sql, params, FETCH_ROWS, row -> consumer.accept(mapper.apply(row)));
    }

    private void query(String sql, List<?> params, int fetchRows, Consumer<Row> each) {
        run(connection -> {
            try (PreparedStatement statement = prepare(connection, sql, params)) {
                statement.setFetchSize(fetchRows);
                try (ResultSet result = statement.executeQuery()) {
                    Row row = new Row(result);
                    while (result.next()) {
                        each.accept(row);
                    }
                }
            }
            return null;
        });
    }

    private <T> T run(SqlWork<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, List<?> params) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < params.size(); i++) {
            bind(connection, statement, i + 1, params.get(i));
        }
        return statement;
    }

    private static void bind(Connection connection, PreparedStatement statement, int index, Object value)
            throws SQLException {
        if (value instanceof Enum<?> constant) {
            statement.setString(index, constant.name());
        } else if (value instanceof Instant instant) {
            statement.setObject(index, instant.atOffset(ZoneOffset.UTC));
        } else if (value instanceof Collection<?> values) {
            Object first = values.isEmpty() ? "" : values.iterator().next();
            String type = first instanceof Number ? "bigint" : first instanceof java.util.UUID ? "uuid" : "text";
            Object[] elements = values.stream()
                    .map(element -> element instanceof Enum<?> constant ? constant.name() : element)
                    .toArray();
            statement.setArray(index, connection.createArrayOf(type, elements));
        } else {
            statement.setObject(index, value);
        }
    }

    @FunctionalInterface
    private interface SqlWork<T> {
        T on(Connection connection) throws SQLException;
    }
}
