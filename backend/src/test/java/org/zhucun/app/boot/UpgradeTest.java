package org.zhucun.app.boot;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.OldDatabase;

/** A database of an earlier version opens, and nothing of it is lost. */
@ApiTest
class UpgradeTest {

    private static final String VERSION = "20261122120300";

    /** Tables that only tell that something has changed, so that figures are computed again. */
    private static final Set<String> CACHES = Set.of("roster_change", "progress_change");

    /**
     * What has gone elsewhere: an old table, or one of its columns, with a query for the old rows that are not found
     * where they went.
     */
    private static final Map<String, String> MOVED = Map.of(
            "finding_transition",
            movedSteps("finding", "finding_id, action, from_state, to_state, text, account_id, actor, moved_at"),
            "progress_transition",
            movedSteps("progress", "progress_id, action, from_state, to_state, reason, account_id, actor, moved_at"),
            "duty_ledger_transition",
            movedSteps(
                    "duty_ledger",
                    "ledger_id, action, case action when 'SUBMIT' then 'DRAFT' else 'SUBMITTED' end,"
                            + " case action when 'SUBMIT' then 'SUBMITTED' else 'DRAFT' end, reason, account_id, actor,"
                            + " moved_at"));

    private static OldDatabase database;

    @BeforeAll
    static void migrate() {
        database = OldDatabase.of(VERSION, setting("jdbc.url"), setting("username"), setting("password"));
    }

    @AfterAll
    static void drop() throws SQLException {
        database.close();
    }

    @Test
    void theDumpHasRecordsInEveryState() {
        assertStates("leave", "REQUESTED", "APPROVED", "REFUSED", "CANCELLED");
        assertStates("commuter", "REQUESTED", "APPROVED", "REFUSED", "ENDED");
        assertStates("finding", "OPEN", "RECTIFIED", "CLOSED");
        assertStates("inspection", "DRAFT", "SUBMITTED");
        assertStates("duty_exception", "OPEN", "EXPLAINED", "ACCEPTED", "CONFIRMED");
        assertStates("discipline_case", "OPEN", "DECIDED");
        assertStates("duty_ledger", "DRAFT", "SUBMITTED");
        assertStates("progress", "DRAFT", "REPORTED", "VERIFIED", "RETURNED");
    }

    @Test
    void everyRowIsThereWithEverythingItHeld() {
        for (String table : database.query("select tablename from pg_tables where schemaname = 'old' order by 1")) {
            if (CACHES.contains(table)) {
                continue;
            }
            List<String> kept = columns(table, "public");
            if (kept.isEmpty()) {
                assertMoved(table);
                continue;
            }
            List<String> before = columns(table, "old");
            before.stream()
                    .filter(column -> !kept.contains(column))
                    .forEach(column -> assertMoved(table + "." + column));
            String common = before.stream()
                    .filter(kept::contains)
                    .reduce((a, b) -> a + ", " + b)
                    .orElseThrow();
            assertEquals(
                    List.of(),
                    database.query("select to_json(lost) from (select " + common + " from old." + table
                            + " except all select " + common + " from public." + table + ") lost"),
                    table);
        }
    }

    /** Of records whose steps were not kept, the last explanation and the last decision were. */
    @Test
    void whatWasDecidedIsInTheHistory() {
        assertSteps(
                "duty_exception",
                "id, 'EXPLAIN', 'EXPLAINED', explanation, explained_by, coalesce(explained_at, updated_at) from old.duty_exception"
                        + " where state <> 'OPEN' union all select id, case state when 'ACCEPTED' then 'ACCEPT'"
                        + " else 'CONFIRM' end, state, decision, decided_by, coalesce(decided_at, updated_at) from old.duty_exception"
                        + " where state in ('ACCEPTED', 'CONFIRMED')");
        assertSteps(
                "discipline_case",
                "id, 'DECIDE', 'DECIDED', decision, decided_by, greatest(updated_at, decided_on::timestamp"
                        + " at time zone 'Asia/Shanghai') from old.discipline_case where state = 'DECIDED'");
        assertSteps(
                "leave",
                "id, case state when 'APPROVED' then 'APPROVE' when 'REFUSED' then 'REFUSE' else 'CANCEL' end, state,"
                        + " decision, decided_by, coalesce(decided_at, updated_at) from old.leave where state <> 'REQUESTED' union all"
                        + " select id, 'RESUME', 'APPROVED', returned_on::text, null, updated_at from old.leave"
                        + " where returned_on is not null");
        assertSteps(
                "commuter",
                "id, case state when 'REFUSED' then 'REFUSE' else 'APPROVE' end, case state when 'REFUSED'"
                        + " then 'REFUSED' else 'APPROVED' end, decision, decided_by, coalesce(decided_at, updated_at) from old.commuter"
                        + " where state <> 'REQUESTED' union all select id, 'END', 'ENDED', ends_on::text, null,"
                        + " updated_at from old.commuter where state = 'ENDED'");
    }

    @Test
    void theProductStartsOnIt() {
        DatabaseAddress address = new DatabaseAddress(database.url(), setting("username"), setting("password"));
        StartSettings settings = new StartSettings(
                "localhost",
                8080,
                Optional.of(address),
                Path.of("unused"),
                Optional.empty(),
                false,
                Optional.empty(),
                "44",
                Optional.empty());

        assertDoesNotThrow(() -> new Preflight(settings, false).check(address));
    }

    private static String movedSteps(String subject, String columns) {
        return "select to_json(lost) from (select " + columns + " from old." + subject + "_transition except all"
                + " select subject_id, action, from_state, to_state, text, account_id, actor, taken_at"
                + " from public.transition where subject = '" + subject + "') lost";
    }

    private static void assertSteps(String subject, String wanted) {
        String kept = "subject_id, action, to_state, text, actor, taken_at from public.transition where subject = '"
                + subject + "'";
        assertEquals(
                List.of(),
                database.query("select to_json(lost) from (select " + wanted + " except all select " + kept + ") lost"),
                subject);
        assertEquals(
                database.query("select count(*) from (select " + wanted + ") w"),
                database.query("select count(*) from (select " + kept + ") k"),
                subject);
    }

    private static void assertMoved(String what) {
        assertTrue(MOVED.containsKey(what), what + " is gone and nothing says where to");
        assertEquals(List.of(), database.query(MOVED.get(what)), what);
    }

    private static void assertStates(String table, String... states) {
        assertEquals(Set.of(states), Set.copyOf(database.query("select distinct state from old." + table)), table);
    }

    private static List<String> columns(String table, String schema) {
        return database.query("select column_name from information_schema.columns where table_schema = '" + schema
                + "' and table_name = '" + table + "' order by ordinal_position");
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig()
                .getOptionalValue("quarkus.datasource." + name, String.class)
                .orElse("");
    }
}
