package org.zhucun.app.boot;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

    private static final String PASSWORD = "long enough";

    @TempDir
    static Path directory;

    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() {
        database = EmbeddedDatabase.open(directory, PreparedData.NONE);
        database.start();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        execute("drop table if exists account");
    }

    @Test
    void anEmptySystemNeedsAPasswordForItsAdministrator() {
        assertRefused("set ADMIN_PASSWORD", false, null);
        assertRefused("set ADMIN_PASSWORD", false, "short");
        assertDoesNotThrow(() -> check(false, PASSWORD));
    }

    @Test
    void anExternalDatabaseIsNeverFilledWithTheDemonstration() {
        assertRefused("DEMO=yes is refused", true, PASSWORD);
    }

    @Test
    void anExternalDatabaseWithEnabledDemonstrationAccountsIsRefused() throws SQLException {
        execute("create table account (demonstration boolean, enabled boolean)");
        execute("insert into account values (true, false), (false, true)");
        assertDoesNotThrow(() -> check(false, null));

        execute("update account set enabled = true");

        assertRefused("demonstration accounts", false, null);
    }

    @Test
    void itIsTheDemonstrationsOnlyWhereItsCityIsOrComes() throws SQLException {
        assertTrue(new Preflight(settings(true, null), false).check(database.address()));
        assertFalse(new Preflight(settings(false, PASSWORD), false).check(database.address()));

        execute("create table account (demonstration boolean, enabled boolean)");
        execute("insert into account values (false, true)");
        assertFalse(new Preflight(settings(true, null), false).check(database.address()));

        execute("insert into account values (true, true)");
        assertTrue(new Preflight(settings(true, null), false).check(database.address()));
        assertFalse(new Preflight(settings(false, null), false).check(database.address()));
    }

    @Test
    void aDatabaseThatCannotSearchChineseIsRefused() throws SQLException {
        execute("create database plain template template0 lc_ctype 'C' lc_collate 'C'");
        DatabaseAddress plain = new DatabaseAddress(
                database.address().jdbcUrl().replace("/zhucun", "/plain"),
                database.address().username(),
                database.address().password());

        StartupException refusal =
                assertThrows(StartupException.class, () -> new Preflight(settings(false, PASSWORD), true).check(plain));

        assertTrue(refusal.getMessage().contains("C.UTF-8"), refusal.getMessage());
    }

    @Test
    void aHostingServicesUrlIsUnderstood() {
        assertEquals(
                new DatabaseAddress("jdbc:postgresql://db:5433/zhucun?sslmode=require", "zhu", "p@ss+1"),
                DatabaseAddress.parse("postgresql://zhu:p%40ss+1@db:5433/zhucun?sslmode=require"));
    }

    private static void assertRefused(String reason, boolean demo, String adminPassword) {
        StartupException refusal = assertThrows(StartupException.class, () -> check(demo, adminPassword));
        assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
    }

    private static void check(boolean demo, String adminPassword) {
        new Preflight(settings(demo, adminPassword), true).check(database.address());
    }

    private static StartSettings settings(boolean demo, String adminPassword) {
        return new StartSettings(
                "localhost",
                8080,
                Optional.of(database.address()),
                directory,
                Optional.empty(),
                demo,
                Optional.empty(),
                "44",
                Optional.ofNullable(adminPassword));
    }

    private static void execute(String sql) throws SQLException {
        DatabaseAddress address = database.address();
        try (Connection connection =
                        DriverManager.getConnection(address.jdbcUrl(), address.username(), address.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
