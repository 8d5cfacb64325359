package org.zhucun.app.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    static Path directory;

    private EmbeddedDatabase database;

    @BeforeEach
    void start() throws SQLException {
        database = EmbeddedDatabase.open(directory, PreparedData.NONE);
        database.start();
        execute("create table if not exists note (text text)");
        execute("truncate note");
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void keepsItsDataOverARestart() throws SQLException {
        execute("insert into note values ('驻村')");
        long first = database.pid();

        restart();

        assertNotEquals(first, database.pid());
        assertEquals("驻村", query("select text from note"));
    }

    @Test
    void findsTrigramsInChineseAndWritesThrough() throws SQLException {
        assertEquals("C.UTF-8", query("select datctype from pg_database where datname = current_database()"));
        assertEquals("on", query("show fsync"));
        assertEquals("on", query("show synchronous_commit"));
    }

    @Test
    void letsNobodyInWithoutItsPassword() throws IOException {
        assertThrows(
                SQLException.class,
                () -> DriverManager.getConnection(database.address().jdbcUrl(), Cluster.ROLE, "guess"));
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("postgres.password"))));
    }

    @Test
    void refusesASecondInstanceOnItsDirectory() {
        StartupException refusal =
                assertThrows(StartupException.class, () -> EmbeddedDatabase.open(directory, PreparedData.NONE));

        assertTrue(refusal.getMessage().startsWith("Another instance is running"), refusal.getMessage());
    }

    @Test
    void startsAgainByItselfWhenItsServerIsKilled() throws Exception {
        execute("insert into note values ('驻村')");
        long killed = database.pid();

        kill(killed);

        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (database.pid() == killed && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        assertEquals("驻村", query("select text from note"));
    }

    @Test
    void passesOverAPidFileWhoseProcessIsSomebodyElses() throws IOException, SQLException {
        database.close();
        Files.write(
                directory.resolve("postgres/postmaster.pid"),
                List.of(Long.toString(ProcessHandle.current().pid()), directory + "/postgres", "1", "5432"));

        reopen();

        assertEquals("1", query("select 1"));
    }

    @Test
    void stopsTheServerThatAKilledInstanceLeftBehind() throws Exception {
        execute("insert into note values ('驻村')");
        database.close();
        Cluster cluster = Cluster.of(DataDirectory.open(directory), PreparedData.NONE);
        Process orphan = new ProcessBuilder(cluster.serverCommand(database.port()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        cluster.data().close();
        while (!Postmaster.ready(cluster.data().cluster(), orphan.pid())) {
            Thread.sleep(10);
        }

        reopen();

        assertFalse(orphan.isAlive());
        assertEquals("驻村", query("select text from note"));
    }

    @Test
    void isCopiedFromAPreparedOneAndKeepsAPasswordOfItsOwn(@TempDir Path fresh) throws Exception {
        execute("insert into note values ('驻村')");
        String preparedPassword = database.address().password();
        database.close();

        database = EmbeddedDatabase.open(fresh, new PreparedData(Optional.of(directory), true));
        database.start();

        assertEquals("驻村", query("select text from note"));
        assertNotEquals(preparedPassword, database.address().password());
        assertThrows(
                SQLException.class,
                () -> DriverManager.getConnection(database.address().jdbcUrl(), Cluster.ROLE, preparedPassword));
    }

    @Test
    void isEmptyWhereTheDemonstrationIsNotWanted(@TempDir Path fresh) throws SQLException {
        database.close();

        database = EmbeddedDatabase.open(fresh, new PreparedData(Optional.of(directory), false));
        database.start();

        assertEquals("0", query("select count(*) from pg_tables where tablename = 'note'"));
    }

    private void restart() {
        database.close();
        reopen();
    }

    private void reopen() {
        database = EmbeddedDatabase.open(directory, PreparedData.NONE);
        database.start();
    }

    private static void kill(long pid) {
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String query(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            assertTrue(result.next());
            return result.getString(1);
        }
    }

    private Connection connect() throws SQLException {
        DatabaseAddress address = database.address();
        return DriverManager.getConnection(address.jdbcUrl(), address.username(), address.password());
    }
}
