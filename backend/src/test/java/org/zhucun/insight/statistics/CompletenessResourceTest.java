package org.zhucun.insight.statistics;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.insight.statistics.Reports.change;
import static org.zhucun.insight.statistics.Reports.quarter;
import static org.zhucun.support.Accounts.as;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestClock;
import org.zhucun.support.TestWorld;

@ApiTest
class CompletenessResourceTest {

    private static final String COMPLETENESS = "/api/v1/statistics/completeness";

    @Inject
    TestWorld world;

    /** 2005-Q1 is due on 10 April; midnight in China is 16:00 the day before in UTC. */
    @BeforeEach
    void reset() {
        TestClock.reset();
        world.reset();
        quarter(world, "441481107217", "REPORTED", "2005-04-02 10:00+08");
        change(world, "441481107217", "G3", "reported_at = '2005-04-10 15:59:59+00'");
        quarter(world, "441481107218", "VERIFIED", "2005-04-02 10:00+08");
        change(world, "441481107218", "G3", "reported_at = '2005-04-10 16:00:00+00'");
        quarter(world, "441481100201", "VERIFIED", "2005-04-02 10:00+08");
        change(world, "441481100201", "T10", "state = 'DRAFT'");
        quarter(world, "441481100202", "REPORTED", "2005-04-02 10:00+08");
        change(world, "441481100202", "G2", "state = 'RETURNED'");
        change(world, "441481100202", "G3", "state = 'RETURNED'");
        quarter(world, "441427103202", "REPORTED", "2005-04-02 10:00+08");
        change(world, "441427103202", "G2", "state = 'VERIFIED'");
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    void aVillageHasReportedWhenAllOfItIsHandedIn() {
        counts(completeness("4414"), 6, 3, 2, 1, 1, 1, 3);
        counts(completeness("441481"), 4, 2, 1, 1, 1, 1, 2);
        counts(completeness("441427"), 2, 1, 1, 0, 0, 0, 1);
        counts(completeness("441481100"), 2, 0, 0, 0, 0, 1, 2);
    }

    @Test
    void areasAddUp() {
        for (String area : List.of("44", "4414", "441481")) {
            JsonPath answer = as("admin").get(COMPLETENESS + "?area=" + area).jsonPath();
            for (String count : List.of("due", "reported", "onTime", "late", "verified", "returned", "missing")) {
                assertEquals(answer.getInt(count), answer.getInt("children." + count + ".sum()"), area + " " + count);
            }
        }
        completeness("4414")
                .body("children.area.code", contains("441427", "441481"))
                .body("villages", empty());
    }

    /** G1 and G4 are computed: 16 reports are due of a poor village as of any other. */
    @Test
    void aTownListsItsVillages() {
        completeness("441481107")
                .body("children", empty())
                .body("villages.village.path", contains("兴宁市/永和镇/蓝排村委会", "兴宁市/永和镇/新中村委会"))
                .body("villages.expected", contains(16, 16))
                .body("villages.reported", contains(16, 16))
                .body("villages.verified", contains(0, 16))
                .body("villages.returned", contains(0, 0))
                .body("villages.reportedOn", contains("2005-04-10", "2005-04-11"))
                .body("villages.late", contains(false, true));
        completeness("441481100")
                .body("villages.reported", contains(15, 14))
                .body("villages.verified", contains(15, 0))
                .body("villages.returned", contains(0, 2))
                .body("villages.reportedOn", contains(null, null))
                .body("villages.late", contains(false, false));
    }

    @Test
    void theDueDayIsTheBatchs() {
        completeness("4414").body("dueOn", equalTo("2005-04-10")).body("late", equalTo(1));
        world.run("update batch set report_due_days = 11");
        completeness("4414")
                .body("dueOn", equalTo("2005-04-11"))
                .body("late", equalTo(0))
                .body("onTime", equalTo(3));
    }

    @Test
    void itIsOverdueFromTheDayAfter() {
        TestClock.advance(Duration.ofDays(31));
        completeness("4414").body("overdue", equalTo(false));
        TestClock.advance(Duration.ofDays(1));
        completeness("4414").body("overdue", equalTo(true));
    }

    @Test
    void aChangeIsSeenAtOnce() {
        completeness("441481100").body("reported", equalTo(0));
        change(world, "441481100201", "T10", "state = 'REPORTED', reported_at = '2005-04-03 10:00+08'");
        completeness("441481100").body("reported", equalTo(1)).body("villages[0].reportedOn", equalTo("2005-04-03"));
    }

    @Test
    void aNewTargetForPoorVillagesIsDueOfThemOnly() {
        world.run("update target set applies_to = 'POOR' where code = 'G2'");
        completeness("441481107")
                .body("villages.expected", contains(16, 15))
                .body("villages.reported", contains(16, 15));
    }

    @Test
    void withoutParametersItIsTheCallersAreaAndTheLatestQuarterReportedOn() {
        as("county-441481")
                .get(COMPLETENESS)
                .then()
                .statusCode(200)
                .body("area.code", equalTo("441481"))
                .body("quarter", equalTo("2005-Q1"))
                .body("batch.name", equalTo("第一批"));
    }

    @Test
    void aQuarterThatIsNotOpenIsRefused() {
        as("city")
                .get(COMPLETENESS + "?quarter=2005-Q2")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_PARAMETER"))
                .body("errors.code", contains("QUARTER_NOT_OPEN"));
        as("city").get(COMPLETENESS + "?met=true").then().statusCode(400).body("code", equalTo("UNKNOWN_PARAMETER"));
    }

    @Test
    void itIsNotForAnyoneNorForACadre() {
        given().get(COMPLETENESS).then().statusCode(401);
        as("cadre").get(COMPLETENESS).then().statusCode(403);
        for (String account : List.of("admin", "city", "inspector", "viewer", "province")) {
            as(account).get(COMPLETENESS).then().statusCode(200);
        }
    }

    @Test
    void unchangedFiguresAre304() {
        String tag = completeness("4414").extract().header("ETag");
        as("city")
                .header("If-None-Match", tag)
                .get(COMPLETENESS + "?area=4414&quarter=2005-Q1")
                .then()
                .statusCode(304);
    }

    private static ValidatableResponse completeness(String area) {
        return as("city")
                .get(COMPLETENESS + "?quarter=2005-Q1&area=" + area)
                .then()
                .statusCode(200);
    }

    private static void counts(
            ValidatableResponse answer,
            int due,
            int reported,
            int onTime,
            int late,
            int verified,
            int returned,
            int missing) {
        answer.body("due", equalTo(due))
                .body("reported", equalTo(reported))
                .body("onTime", equalTo(onTime))
                .body("late", equalTo(late))
                .body("verified", equalTo(verified))
                .body("returned", equalTo(returned))
                .body("missing", equalTo(missing));
    }
}
