package org.zhucun.app.demo;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.support.Accounts.as;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** The visits of the demonstration city are those of the report, and its work logs tell what that tells of its teams. */
@ApiTest
class DemoVisitsTest {

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
    void theHouseholdsVisitedAreTheReports() {
        as("city")
                .get("/api/v1/statistics/fieldwork?area=4414&from=2005-01-10&to=2005-03-09")
                .then()
                .body("total.householdsVisited", equalTo(25840))
                .body("children.figures.householdsVisited.sum()", equalTo(25840))
                .body("children.figures.householdsVisited.min()", greaterThan(500))
                .body("total.visits", allOf(greaterThan(4000), lessThan(5200)))
                .body("total.openIssues", allOf(greaterThan(80), lessThan(200)));
        as("city")
                .get("/api/v1/visits?village=441427103201&kind=CONDOLENCE&sort=-households")
                .then()
                .body("items[0].visited", equalTo("敬老院五保老人"))
                .body("items[0].visitedOn", equalTo("2005-01-11"))
                .body("items[0].cadres.size()", greaterThan(1));
        as("city").get("/api/v1/visits?village=441427104202").then().body("items.households.sum()", equalTo(13));
    }

    @Test
    void issuesOfVisitsAreOpenAnsweredAndClosed() {
        for (String state : List.of("OPEN", "ANSWERED", "CLOSED")) {
            as("city")
                    .get("/api/v1/visit-issues?size=1&state=" + state)
                    .then()
                    .body("page.totalItems", greaterThan(40))
                    .body("items[0].state", equalTo(state));
        }
        assertEquals(0, jdbc.number("""
                        select count(*) from visit_issue i
                        left join lateral (
                            select to_state from transition t
                            where t.subject_id = i.id order by taken_at desc limit 1) last on true
                        where i.state <> coalesce(last.to_state, 'OPEN')
                        """, List.of()));
    }

    @Test
    void workLogsTellWhatTheReportTells() {
        as("city")
                .get("/api/v1/work-logs?size=1")
                .then()
                .body("page.totalItems", allOf(greaterThan(1400), lessThan(1600)));
        as("city")
                .get("/api/v1/work-logs?village=441426114204&q=意见箱")
                .then()
                .body("items.workedOn", equalTo(List.of("2005-01-14")));
        as("city")
                .get("/api/v1/work-logs?village=441481107217&q=省法制办&sort=workedOn")
                .then()
                .body("items.workedOn", equalTo(List.of("2005-01-10", "2005-02-05")));
    }
}
