package org.zhucun.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * A database of its own, holding a dump of an earlier version of the product (see {@code dump/README.md}) that is then
 * migrated to the newest one. The schema {@code old} keeps each table as it was before, so that both can be compared.
 */
public final class OldDatabase implements AutoCloseable {

    private final String url;
    private final String username;
    private final String password;
    private final String name;
    private final Connection connection;

    private OldDatabase(String url, String username, String password, String name) throws SQLException {
        this.url = url;
        this.username = username;
        this.password = password;
        this.name = name;
        this.connection = DriverManager.getConnection(url(), username, password);
    }

    /** Loads the dump of the schema version and migrates it, on the server of the address given. */
    public static OldDatabase of(String version, String url, String username, String password) {
        String name = "old_" + version;
        try (Connection server = DriverManager.getConnection(url, username, password);
                Statement statement = server.createStatement()) {
            statement.execute("create database " + name + " template template0");
            OldDatabase database = new OldDatabase(url, username, password, name);
            database.flyway(version).migrate();
            database.load("/dump/V" + version + ".sql.gz");
            database.flyway("latest").migrate();
            return database;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public String url() {
        return url.replaceFirst("/[^/?]*(\\?|$)", "/" + name + "$1");
    }

    /** The first column of what the query finds. */
    public List<String> query(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (result.next()) {
                found.add(result.getString(1));
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    public long count(String sql) {
        return Long.parseLong(query("select count(*) from " + sql).get(0));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        try (Connection server = DriverManager.getConnection(url, username, password);
                Statement statement = server.createStatement()) {
            statement.execute("drop database " + name + " with (force)");
        }
    }

    private Flyway flyway(String target) {
        return Flyway.configure()
                .dataSource(url(), username, password)
                .target(target)
                .load();
    }

    /** Reads the tables as COPY wrote them, with triggers off: what they compute is in the dump. */
    private void load(String dump) throws IOException, SQLException {
        execute("set session_replication_role = replica");
        execute("create schema old");
        // what a migration has filled is in the dump too
        query("select format('truncate %I cascade', tablename) from pg_tables where schemaname = 'public'"
                        + " and tablename <> 'flyway_schema_history'")
                .forEach(this::execute);
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Objects.requireNonNull(getClass().getResourceAsStream(dump), dump)),
                StandardCharsets.UTF_8))) {
            for (String command = lines.readLine(); command != null; command = lines.readLine()) {
                StringBuilder rows = new StringBuilder();
                for (String row = lines.readLine(); !row.equals("\\."); row = lines.readLine()) {
                    rows.append(row).append('\n');
                }
                copy.copyIn(command.replace(";", ""), new StringReader(rows.toString()));
                String table = command.split(" ")[1];
                execute("create table old." + table + " as table public." + table);
            }
        }
        execute("set session_replication_role = origin");
    }

    private void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }
}
