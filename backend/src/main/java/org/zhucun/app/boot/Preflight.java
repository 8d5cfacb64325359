package org.zhucun.app.boot;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.postgresql.Driver;

/** Checks the database before the product starts on it; each refusal is one sentence. */
final class Preflight {

    private static final int OLDEST_SERVER = 180_000;
    private static final int PASSWORD_LENGTH = 10;
    private static final String DEMONSTRATION = "select exists (select from account where demonstration)";

    private final StartSettings settings;
    private final boolean production;

    /** @param production whether an external database has to be free of demonstration accounts */
    Preflight(StartSettings settings, boolean production) {
        this.settings = settings;
        this.production = production;
    }

    /**
     * @return whether the database is the demonstration's: loaded already, or to be loaded by this start
     * @throws StartupException when the product must not start on this database
     */
    boolean check(DatabaseAddress address) {
        Properties login = new Properties();
        login.setProperty("user", address.username());
        login.setProperty("password", address.password());
        try (Connection connection = new Driver().connect(address.jdbcUrl(), login)) {
            if (connection == null) {
                throw new StartupException("The database URL is not one of PostgreSQL (jdbc:postgresql://…).");
            }
            return check(connection);
        } catch (SQLException e) {
            throw new StartupException("The database cannot be used: " + e.getMessage(), e);
        }
    }

    private boolean check(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            requireServer(statement);
            boolean hasAccounts = holds(statement, "select to_regclass('account') is not null")
                    && holds(statement, "select exists (select from account)");
            if (production && settings.external().isPresent()) {
                refuseDemonstration(statement, hasAccounts);
            }
            if (!hasAccounts && !settings.demo()) {
                requireAdministrator();
                RootArea.parse(settings.rootArea());
            }
            return settings.demo() && (!hasAccounts || holds(statement, DEMONSTRATION));
        }
    }

    private static void requireServer(Statement statement) throws SQLException {
        if (!holds(statement, "select current_setting('server_version_num')::int >= " + OLDEST_SERVER)) {
            throw new StartupException("The database is older than PostgreSQL 18, which the product needs.");
        }
        if (holds(
                statement,
                "select datctype in ('C', 'POSIX') or getdatabaseencoding() <> 'UTF8' from pg_database"
                        + " where datname = current_database()")) {
            throw new StartupException("The database cannot search Chinese text; create it with encoding UTF8 and"
                    + " LC_CTYPE C.UTF-8 (initdb --encoding=UTF8 --locale=C.UTF-8).");
        }
    }

    private void refuseDemonstration(Statement statement, boolean hasAccounts) throws SQLException {
        if (settings.demo()) {
            throw new StartupException("DEMO=yes is refused on an external database: the demonstration accounts have a"
                    + " published password.");
        }
        if (hasAccounts && holds(statement, "select exists (select from account where demonstration and enabled)")) {
            throw new StartupException("The database holds enabled demonstration accounts, whose password is published;"
                    + " disable them or use another database.");
        }
    }

    private void requireAdministrator() {
        String password = settings.adminPassword().orElse("");
        if (password.codePointCount(0, password.length()) < PASSWORD_LENGTH) {
            throw new StartupException("The system is empty: set ADMIN_PASSWORD (at least " + PASSWORD_LENGTH
                    + " characters) for its first account, admin.");
        }
    }

    private static boolean holds(Statement statement, String condition) throws SQLException {
        try (ResultSet result = statement.executeQuery(condition)) {
            return result.next() && result.getBoolean(1);
        }
    }
}
