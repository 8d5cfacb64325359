package org.zhucun.app.demo;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhucun.support.Accounts.as;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** The inspections, absences and duty sheets of the demonstration city. */
@ApiTest
class DemoSupervisionTest {

    private static final String TOWN = "441481107";

    @Inject
    TestWorld world;

    @Inject
    DemoLoader loader;

    @Inject
    Jdbc jdbc;

    @BeforeEach
    void load() {
        world.keep("demonstration", loader::load);
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
        as("city")
                .get("/api/v1/findings?recurrent=true")
                .then()
                .statusCode(200)
                .body("page.totalItems", greaterThan(5));
    }

    @Test
    void aFindingHasTheTimesOfItsState() {
        assertEquals(0, jdbc.number("""
                select count(*) from finding
                where (state = 'CLOSED') <> (closed_at is not null) or (state = 'OPEN') <> (rectified_at is null)
                """, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "finding, OPEN",
        "leave, REQUESTED",
        "commuter, REQUESTED",
        "duty_ledger, DRAFT",
        "duty_exception, OPEN",
        "discipline_case, OPEN"
    })
    void everyRecordIsWhereItsStepsHaveLedIt(String table, String first) {
        assertEquals(0, jdbc.number("""
                select count(*) from %1$s r
                left join lateral (
                    select (array_agg(to_state order by taken_at desc, id desc))[1] as state,
                        bool_and(from_state = coalesce(before, '%2$s')) as connected
                    from (select t.*, lag(to_state) over (order by taken_at, id) as before from transition t
                          where t.subject = '%1$s' and t.subject_id = r.id) s) way on true
                where r.state <> coalesce(way.state, '%2$s') or not way.connected
                """.formatted(table, first), List.of()));
        assertTrue(
                jdbc.number("select count(*) from transition where subject = ? and actor is not null", List.of(table))
                        > 0);
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
        as("town-441481107")
                .get("/api/v1/leaves?waiting=true")
                .then()
                .statusCode(200)
                .body("page.totalItems", equalTo(2));
        as("county-441481")
                .get("/api/v1/leaves?waiting=true")
                .then()
                .statusCode(200)
                .body("page.totalItems", greaterThan(0));
    }

    @Test
    void theSameAbsenceIsAQuestionOnlyWhereNothingExplainsIt() {
        as("county-441481")
                .get("/api/v1/exceptions?area=" + TOWN + "&month=2005-02")
                .then()
                .statusCode(200)
                .body("items.village.code", contains("441481107213"))
                .body("items.state", contains("OPEN"))
                .body("items[0].rules", hasItems("INSPECTION_ABSENCE", "UNTRACED_DAYS"))
                .body("items[0].evidence", not(empty()));
        assertEquals(
                4,
                jdbc.number(
                        "select count(*) from on_post_check where visited_on = '2005-02-22' and result = 'ABSENT_UNEXPLAINED'",
                        List.of()));
        assertEquals(
                4,
                jdbc.number(
                        "select count(*) from duty_entry where village_code like '441481107%' and unexplained_days = 10",
                        List.of()));
    }

    @Test
    void exceptionsAreInEveryState() {
        assertEquals(
                Set.of("OPEN", "EXPLAINED", "ACCEPTED", "CONFIRMED"),
                texts("select distinct state as it from duty_exception").stream()
                        .collect(Collectors.toSet()));
    }

    @Test
    void nothingIsRecordedAfterTheDayThatTheDemonstrationStandsOn() {
        assertEquals(0, jdbc.number("""
                select count(*) from (
                    select updated_at as at from leave union all select decided_at from leave
                    union all select returned_on from leave
                    union all select updated_at from outing union all select decided_at from commuter
                    union all select submitted_at from inspection union all select submitted_at from duty_ledger
                    union all select updated_at from finding union all select updated_at from duty_exception
                    union all select found_on from discipline_case union all select decided_on from discipline_case) it
                where at >= timestamptz '2005-03-11 00:00+08'
                """, List.of()));
    }

    @Test
    void itOpensOnTheMonthThatEndedLastAndSomeFindingsAreOverdue() {
        as("city")
                .get("/api/v1/duty-ledgers")
                .then()
                .statusCode(200)
                .body("page.totalItems", equalTo(109))
                .body("items.month", everyItem(equalTo("2005-02")))
                .body("items.state", everyItem(equalTo("SUBMITTED")));
        int open = as("city").get("/api/v1/findings?state=OPEN").path("page.totalItems");
        as("city")
                .get("/api/v1/findings?overdue=true")
                .then()
                .statusCode(200)
                .body("page.totalItems", allOf(greaterThan(3), lessThan(open)));
    }

    private List<String> texts(String sql) {
        return jdbc.list(sql, List.of(), row -> row.text("it"));
    }
}
