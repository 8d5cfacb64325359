package org.zhucun.app.demo;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhucun.support.Accounts.as;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.support.Accounts;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** The demonstration city, loaded as the first start does, gives every figure of the city's report. */
@ApiTest
class DemoLoaderTest {

    @Inject
    TestWorld world;

    @Inject
    Accounts accounts;

    @Inject
    DemoLoader loader;

    @Inject
    Jdbc jdbc;

    @BeforeEach
    void load() {
        world.keep("demonstration", loader::load);
    }

    @Test
    void theHeadcountIsTheReports() {
        headcount("4414")
                .body("need.teams", equalTo(1438))
                .body("need.cadres", equalTo(4935))
                .body("allocation.teams", equalTo(1458))
                .body("allocation.cadres", equalTo(5058))
                .body("dispatched.teams", equalTo(1467))
                .body("dispatched.cadres", equalTo(5109))
                .body("dispatched.byLevel.PROVINCE", equalTo(37))
                .body("dispatched.byLevel.CITY", equalTo(305))
                .body("dispatched.byLevel.COUNTY", equalTo(1365))
                .body("dispatched.byLevel.TOWN", equalTo(3402))
                .body("villages.total", equalTo(2059))
                .body("villages.poor", equalTo(1438))
                .body("villages.covered", equalTo(2059))
                .body("villages.uncovered", equalTo(0));
    }

    @Test
    void theAccountOfACadreIsThatOfATeamsLeader() {
        world.run("delete from account where username = 'cadre'");
        accounts.ensure();
        assertEquals(
                "蓝华明 LEADER 官仁村委会",
                jdbc.one(
                                "select c.name || ' ' || p.role || ' ' || v.name as person from account a"
                                        + " join cadre c on c.id = a.cadre_id join posting p on p.cadre_id = c.id"
                                        + " join village v on v.code = p.village_code where a.username = 'cadre'",
                                List.of(),
                                row -> row.text("person"))
                        .orElseThrow());
    }

    @Test
    void theCountiesAddUpToTheCity() {
        headcount("4414")
                .body("children.size()", equalTo(8))
                .body("children.need.teams.sum()", equalTo(1438))
                .body("children.need.cadres.sum()", equalTo(4935))
                .body("children.allocation.teams.sum()", equalTo(1458))
                .body("children.allocation.cadres.sum()", equalTo(5058))
                .body("children.dispatched.teams.sum()", equalTo(1467))
                .body("children.dispatched.cadres.sum()", equalTo(5109))
                .body("children.dispatched.byLevel.COUNTY.sum()", equalTo(1365))
                .body("children.villages.total.sum()", equalTo(2059));
    }

    @Test
    void noRuleIsBrokenButForWarnings() {
        as("city")
                .get("/api/v1/checks?area=4414&asOf=2005-03-10")
                .then()
                .statusCode(200)
                .body("rules.findAll { it.severity == 'ERROR' }.count.sum()", equalTo(0));
    }

    @Test
    void theCitysRosterOnceMoreChangesNothing(@TempDir Path directory) throws java.io.IOException {
        DemoFiles files = DemoCity.generate(directory);
        as("city")
                .contentType("text/csv; charset=UTF-8")
                .body(Files.readAllBytes(files.roster()))
                .post("/api/v1/imports/roster?mode=commit")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("COMMITTED"))
                .body("counts.unchanged", equalTo(5109))
                .body("counts.total", equalTo(5109));
    }

    @Test
    void theBaselineIsVerifiedAndTheFirstQuarterStandsInEveryState() {
        assertEquals(2059 * 16, reports("quarter=2004-Q4&computed=false&state=VERIFIED"));
        assertEquals(2059 * 16, reports("quarter=2004-Q4&computed=false"));
        assertEquals(27537, reports("quarter=2005-Q1&computed=false&state=VERIFIED"));
        assertEquals(3305, reports("quarter=2005-Q1&state=REPORTED"));
        assertEquals(70, reports("quarter=2005-Q1&state=RETURNED"));
        assertEquals(755, reports("quarter=2005-Q1&state=DRAFT"));
    }

    @Test
    void theDeedsAreTheReports() {
        assertEquals(
                4481,
                jdbc.number(
                        "select sum(value)::bigint from progress where target_code = 'G4' and quarter = '2005-Q1'",
                        List.of()));
    }

    @Test
    void theReviewIsWhatTheStepsWouldHaveLeft() {
        assertEquals(0, jdbc.number("""
                        select count(*) from progress p
                        left join lateral (
                            select to_state from transition t
                            where t.subject_id = p.id order by taken_at desc limit 1) last on true
                        left join progress_share(
                            (select value_type from target t where t.batch_id = p.batch_id and t.code = p.target_code),
                            (select threshold from target t where t.batch_id = p.batch_id and t.code = p.target_code),
                            p.value, p.found, p.status) judged on true
                        where not p.computed and (p.state <> coalesce(last.to_state, 'DRAFT') or p.share <> judged
                            or (p.state = 'VERIFIED') <> (p.revision is not null)
                            or (p.state = 'VERIFIED') <> (p.verified_at is not null)
                            or (p.state = 'DRAFT') <> (p.reported_at is null)
                            or p.verified_at <= p.reported_at or p.reported_at <= p.created_at)
                        """, List.of()));
        assertEquals(
                0,
                jdbc.number(
                        "select count(*) from transition where subject = 'progress' and action = 'RETURN' and (text is null"
                                + " or actor not like '%驻村办')",
                        List.of()));
    }

    @Test
    void theCountiesDifferAndSomeTownsAreLateOrHaveNothing() {
        as("city")
                .get("/api/v1/statistics/completeness?area=4414&quarter=2005-Q1")
                .then()
                .statusCode(200)
                .body("due", equalTo(2059))
                .body("dueOn", equalTo("2005-04-10"))
                .body("reported", equalTo(1884))
                .body("onTime", equalTo(1735))
                .body("late", equalTo(149))
                .body("verified", equalTo(1682))
                .body("returned", equalTo(48))
                .body("missing", equalTo(175))
                .body("children.find { it.area.code == '441402' }.missing", equalTo(3))
                .body("children.find { it.area.code == '441424' }.missing", equalTo(76));
        as("city")
                .get("/api/v1/statistics/targets?area=4414&quarter=2005-Q1")
                .then()
                .statusCode(200)
                .body("targets.find { it.code == 'G1' }.behind", equalTo(0))
                .body("targets.find { it.code == 'G8' }.behind", equalTo(0))
                .body("children.min { it.targets.find { t -> t.code == 'G4' }.rate }.area.code", equalTo("441423"));
    }

    @Test
    void theTownClerkHasWorkToDoAndTheCountyATownToReview() {
        String town = "area=441481107&quarter=2005-Q1&computed=false";
        assertEquals(175, reports(town + "&state=DRAFT"));
        assertEquals(6, reports(town + "&state=RETURNED"));
        assertEquals(31, reports(town + "&state=REPORTED"));
        assertEquals(139, reports(town + "&state=VERIFIED"));
        assertTrue(reports("area=441481&quarter=2005-Q1&state=REPORTED") > 400);
    }

    @Test
    void anInterruptedLoadIsTakenUpAgain() {
        long steps = jdbc.number("select count(*) from transition", List.of());
        loader.load();
        assertEquals(steps, jdbc.number("select count(*) from transition", List.of()));
        assertEquals(3305, reports("quarter=2005-Q1&state=REPORTED"));
    }

    private static int reports(String query) {
        return as("city")
                .get("/api/v1/progress?size=1&" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("page.totalItems");
    }

    @Test
    void publishesWhatTheReportCounts() {
        as("city")
                .get("/api/v1/statistics/publishing?area=4414&to=2005-03-10")
                .then()
                .body("own.bulletins", equalTo(9))
                .body("children.figures.bulletins.sum()", equalTo(75))
                .body("total.adoptedByProvince", equalTo(6))
                .body("total.copies", equalTo(8532));
    }

    @Test
    void meetsTrainsAndRaisesWhatTheReportCounts() {
        ValidatableResponse figures = as("city")
                .get("/api/v1/statistics/fieldwork?area=4414&from=2005-01-01&to=2005-03-10")
                .then()
                .body("total.meetings", equalTo(122))
                .body("total.villageMeetings", equalTo(1))
                .body("own.trainings", equalTo(1))
                .body("total.trainings", equalTo(31));
        int ofDeeds = figures.extract().path("total.raised");
        figures.body("total.fundsRaised", equalTo(ofDeeds + 3_160_000)).body("total.otherFunds", equalTo(3_160_000));
        int trained = figures.extract().path("total.trained");
        as("city")
                .get("/api/v1/trainings/trained?area=4414&from=2005-01-01&to=2005-03-10")
                .then()
                .body("page.totalItems", equalTo(trained));
        as("city")
                .get("/api/v1/trainings?from=2005-01-06&to=2005-01-06")
                .then()
                .body("items.participants", equalTo(List.of(350)));
    }

    private static ValidatableResponse headcount(String area) {
        return as("city")
                .get("/api/v1/statistics/headcount?asOf=2005-03-10&area=" + area)
                .then()
                .statusCode(200);
    }
}
