package org.zhucun.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhucun.shared.sql.Jdbc;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** What inspections, absences and duty sheets the demonstration city has. */
@ApiTest
class DemoSupervisionTest {

    private static boolean loaded;

    @Inject
    TestWorld world;

    @Inject
    DemoLoader loader;

    @Inject
    Jdbc jdbc;

    @BeforeEach
    void load() {
        if (!loaded) {
            world.clear();
            loader.load();
            loaded = true;
        }
    }

    @Test
    void theCitysInspectionsAreTheReports() {
        assertEquals(
                List.of(
                        "2005-01-15/2005-01-16",
                        "2005-01-20/2005-01-25",
                        "2005-01-20/2005-01-25",
                        "2005-01-20/2005-01-25",
                        "2005-01-20/2005-01-25",
                        "2005-03-03/2005-03-08"),
                texts(
                        "select starts_on || '/' || ends_on as it from inspection where area_code = '4414' order by starts_on"));
    }

    @Test
    void everyCountyInspectsToo() {
        assertEquals(
                8, jdbc.number("select count(distinct area_code) from inspection where level = 'COUNTY'", List.of()));
        assertTrue(jdbc.number("select count(*) from inspection where level = 'TOWN'", List.of()) > 0);
    }

    @Test
    void findingsAreInEveryStateAndSomeRecur() {
        assertEquals(
                Set.of("OPEN", "RECTIFIED", "CLOSED"), Set.copyOf(texts("select distinct state as it from finding")));
    }

    @Test
    void aFindingIsWhereItsLastStepHasLeftIt() {
        assertEquals(0, jdbc.number("""
                select count(*) from finding f
                left join lateral (
                    select to_state from finding_transition t where t.finding_id = f.id order by moved_at desc, id desc limit 1) last on true
                where f.state <> coalesce(last.to_state, 'OPEN') or (f.state = 'CLOSED') <> (f.closed_at is not null)
                    or (f.state = 'OPEN') <> (f.rectified_at is null)
                """, List.of()));
    }

    @Test
    void whoWasCheckedWasPostedThere() {
        assertEquals(0, jdbc.number("""
                select count(*) from on_post_check c where not exists (
                    select from posting p where p.cadre_id = c.cadre_id and p.village_code = c.village_code
                        and p.posted_on <= c.visited_on)
                """, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2005-01", "2005-02"})
    void everyTownHasHandedInItsSheetForAllItsCadres(String month) {
        assertEquals(
                109,
                jdbc.number(
                        "select count(*) from duty_ledger where state = 'SUBMITTED' and month = ?", List.of(month)));
        assertEquals(
                5109,
                jdbc.number(
                        "select count(*) from duty_entry e join duty_ledger l on l.id = e.ledger_id where l.month = ?",
                        List.of(month)));
    }

    @Test
    void leaveOutingsAndCommutersAreInEveryState() {
        assertEquals(4, texts("select distinct state as it from leave").size());
        assertEquals(4, texts("select distinct state as it from commuter").size());
        assertEquals(3, texts("select distinct kind as it from outing").size());
    }

    private List<String> texts(String sql) {
        return jdbc.list(sql, List.of(), row -> row.text("it"));
    }
}
