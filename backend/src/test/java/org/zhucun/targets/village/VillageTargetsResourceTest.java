package org.zhucun.targets.village;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.support.Accounts.as;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ResourceContract;
import org.zhucun.support.Statements;
import org.zhucun.support.TestWorld;

/** The targets of a village as of a quarter. */
@ApiTest
class VillageTargetsResourceTest {

    private static final String POOR = "441481107217";
    private static final String OTHER = "441481107218";
    private static final String SECOND = "01900000-0000-7000-8000-0000000000b2";

    @Inject
    TestWorld world;

    @Inject
    Statements statements;

    @BeforeEach
    void lay() {
        world.reset();
        world.run("update batch set ends_on = '2005-12-31'");
        world.run("select open_quarters('2005-06-30')");
    }

    @Test
    void allEighteenAreThereThoughNothingIsEntered() {
        of(OTHER, "quarter=2005-Q1")
                .body("village.path", equalTo("兴宁市/永和镇/新中村委会"))
                .body("batch.name", equalTo("第一批"))
                .body("quarter", equalTo("2005-Q1"))
                .body(
                        "targets.code",
                        contains(
                                "G1", "G2", "G3", "G4", "G5", "G6", "G7", "G8", "T1", "T2", "T3", "T4", "T5", "T6",
                                "T7", "T8", "T9", "T10"))
                .body("targets[1].kind", equalTo("GOAL"))
                .body("targets[1].name", equalTo("每个村培养3名以上后备干部"))
                .body("targets[1].valueType", equalTo("NUMBER"))
                .body("targets[1].unit", equalTo("PERSON"))
                .body("targets[1].threshold", equalTo(3.0f))
                .body("targets[1].accumulation", equalTo("CUMULATIVE"))
                .body("targets[1].applicable", equalTo(true))
                .body("targets[1].computed", equalTo(false))
                .body("targets.history", everyItem(empty()))
                .body("targets.findAll { it.baseline != null || it.value != null || it.state != null }", empty())
                .body("targets.findAll { it.met != null || it.behind != null }", empty());
    }

    @Test
    void theIncomeIsComputedForPoorVillagesOnly() {
        of(POOR, "quarter=2005-Q1")
                .body("targets[0].applicable", equalTo(true))
                .body("targets[0].computed", equalTo(true))
                .body("targets[0].baseline.value", equalTo(12000.0f))
                .body("targets[0].value", equalTo(12000.0f))
                .body("targets[0].state", equalTo("VERIFIED"))
                .body("targets[0].met", equalTo(false))
                .body("targets[0].behind", equalTo(false))
                .body("targets[0].history.quarter", contains("2004-Q4", "2005-Q1"))
                .body("targets[0].history.share", contains(0.4f, 0.4f));
        of(OTHER, "quarter=2005-Q1")
                .body("targets[0].applicable", equalTo(false))
                .body("targets[0].value", nullValue())
                .body("targets[0].history", empty());
    }

    @Test
    void whatWasEnteredLastIsShownAndWhatWasVerifiedLastIsJudged() {
        report("G2", "2004-Q4", "VERIFIED", "value", "1");
        report("G2", "2005-Q1", "VERIFIED", "value", "3");
        report("G2", "2005-Q2", "RETURNED", "value", "2");
        of(POOR, "quarter=2005-Q2")
                .body("targets[1].value", equalTo(2.0f))
                .body("targets[1].state", equalTo("RETURNED"))
                .body("targets[1].met", equalTo(true))
                .body("targets[1].behind", equalTo(false))
                .body("targets[1].baseline.value", equalTo(1.0f))
                .body("targets[1].history.quarter", contains("2004-Q4", "2005-Q1", "2005-Q2"))
                .body("targets[1].history.value", contains(1.0f, 3.0f, 2.0f))
                .body("targets[1].history.state", contains("VERIFIED", "VERIFIED", "RETURNED"))
                .body("targets[1].history.share", contains(0.3333f, 1.0f, 0.6666f))
                .body("targets[1].history.met", contains(false, true, null))
                .body("targets[1].history.id", everyItem(notNullValue()));
    }

    @Test
    void whatCameAfterTheQuarterIsNotSeen() {
        report("G2", "2004-Q4", "VERIFIED", "value", "1");
        report("G2", "2005-Q1", "VERIFIED", "value", "3");
        of(POOR, "quarter=2004-Q4")
                .body("targets[1].value", equalTo(1.0f))
                .body("targets[1].met", equalTo(false))
                .body("targets[1].history.quarter", contains("2004-Q4"));
    }

    @Test
    void anEarlierQuarterStandsUntilALaterOneIsEntered() {
        report("T1", "2004-Q4", "VERIFIED", "status", "'UNDER_WAY'");
        of(POOR, "quarter=2005-Q2")
                .body("targets[8].status", equalTo("UNDER_WAY"))
                .body("targets[8].state", equalTo("VERIFIED"))
                .body("targets[8].met", equalTo(false))
                .body("targets[8].baseline.status", equalTo("UNDER_WAY"));
        report("T1", "2005-Q2", "DRAFT", "status", "'DONE'");
        of(POOR, "quarter=2005-Q2")
                .body("targets[8].status", equalTo("DONE"))
                .body("targets[8].state", equalTo("DRAFT"))
                .body("targets[8].met", equalTo(false));
    }

    @Test
    void behindIsWhatFallsShortOfTheShareExpectedByTheEndOfTheQuarter() {
        report("G3", "2004-Q4", "VERIFIED", "value", "1");
        of(POOR, "quarter=2005-Q1")
                .body("targets[2].expected", equalTo(0.2275f))
                .body("targets[2].behind", equalTo(false));
        of(POOR, "quarter=2005-Q2")
                .body("targets[2].expected", equalTo(0.4831f))
                .body("targets[2].behind", equalTo(true));
        of(POOR, "quarter=2004-Q4").body("targets[2].expected", equalTo(0.0f));
        patch("G3", Map.of("milestones", Map.of("2005-Q1", 0.3334, "2005-Q2", 0.3334)));
        of(POOR, "quarter=2005-Q2").body("targets[2].behind", equalTo(true));
        patch("G3", Map.of("milestones", Map.of("2005-Q1", 0.3333, "2005-Q2", 0.3333)));
        of(POOR, "quarter=2005-Q2")
                .body("targets[2].expected", equalTo(0.3333f))
                .body("targets[2].behind", equalTo(false));
    }

    @Test
    void everyKindOfValueIsShown() {
        report("G5", "2005-Q1", "REPORTED", "value, found, note", "2, 3, '一宗调解中'");
        report("G8", "2005-Q1", "VERIFIED", "value, document", "1, '驻村工作制度'");
        of(POOR, "quarter=2005-Q1")
                .body("targets[4].value", equalTo(2.0f))
                .body("targets[4].found", equalTo(3))
                .body("targets[4].history[0].found", equalTo(3))
                .body("targets[4].history[0].note", equalTo("一宗调解中"))
                .body("targets[4].history[0].reportedAt", notNullValue())
                .body("targets[4].met", nullValue())
                .body("targets[4].behind", nullValue())
                .body("targets[7].value", equalTo(1.0f))
                .body("targets[7].document", equalTo("驻村工作制度"))
                .body("targets[7].history[0].document", equalTo("驻村工作制度"))
                .body("targets[7].history[0].verifiedAt", notNullValue())
                .body("targets[7].met", equalTo(true));
    }

    @Test
    void whatIsVerifiedKeepsTheThresholdThatItWasJudgedBy() {
        report("G2", "2004-Q4", "VERIFIED", "value", "3");
        patch("G2", Map.of("threshold", 4));
        of(POOR, "quarter=2005-Q1")
                .body("targets[1].threshold", equalTo(4.0f))
                .body("targets[1].history[0].threshold", equalTo(3.0f))
                .body("targets[1].met", equalTo(true));
        report("G2", "2005-Q1", "REPORTED", "value", "3");
        of(POOR, "quarter=2005-Q1").body("targets[1].history.threshold", contains(3.0f, 4.0f));
    }

    @Test
    void nothingOfAnotherVillageOrBatchIsMixedIn() {
        second();
        report("G2", "2005-Q1", "VERIFIED", "value", "3");
        world.run("insert into progress (batch_id, village_code, target_code, quarter, value) values ('" + SECOND
                + "', '" + OTHER + "', 'G2', '2005-Q4', 2)");
        of(OTHER, "quarter=2005-Q1").body("targets[1].history", empty());
        of(OTHER, "batch=" + SECOND)
                .body("batch.name", equalTo("第二批"))
                .body("quarter", equalTo("2005-Q4"))
                .body("targets[1].baseline.value", equalTo(2.0f));
        of(POOR, "batch=" + SECOND).body("targets[1].history", empty());
        of(POOR, "quarter=2006-Q1").body("batch.name", equalTo("第二批"));
    }

    @Test
    void withoutAQuarterItIsTheLatestThatAnybodyHasReportedOnOrElseTheLatest() {
        of(POOR, "").body("quarter", equalTo("2005-Q2"));
        report("G2", "2005-Q1", "DRAFT", "value", "1");
        of(OTHER, "").body("quarter", equalTo("2005-Q1"));
    }

    @Test
    void aQuarterThatIsNotOpenIsRefused() {
        for (String query : List.of("quarter=2005-Q3", "quarter=2004-Q3", "quarter=2005", "quarter=2005-Q2&batch=x")) {
            as("city")
                    .get(path(POOR) + "?" + query)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("code", equalTo("INVALID_PARAMETER"));
        }
        as("city")
                .get(path(POOR) + "?quarter=2005-Q3")
                .then()
                .body("errors.parameter", contains("quarter"))
                .body("errors.code", contains("QUARTER_NOT_OPEN"));
        as("city").get(path(POOR) + "?batch=" + POOR).then().statusCode(400);
        as("city").get(path(POOR) + "?batch=" + SECOND).then().statusCode(400);
        as("city").get(path(POOR) + "?colour=red").then().statusCode(400).body("errors.parameter", hasItem("colour"));
    }

    @Test
    void beforeThereIsABatchThereAreNone() {
        world.run("truncate batch cascade");
        of(POOR, "")
                .body("village.code", equalTo(POOR))
                .body("batch", nullValue())
                .body("quarter", nullValue())
                .body("targets", empty());
    }

    @Test
    void namesAreInTheLanguageAskedFor() {
        as("city")
                .header("Accept-Language", "en")
                .get(path(POOR))
                .then()
                .body("targets[5].name", equalTo("People trained in practical skills"));
    }

    @Test
    void whoeverReadsTheVillageReadsItsTargets() {
        for (String account : List.of("admin", "province", "city", "county-441481", "inspector", "viewer")) {
            as(account).get(path(POOR)).then().statusCode(200);
        }
        as("town-441481107").get(path(POOR)).then().statusCode(200);
        as("cadre").get(path(cadresOwn())).then().statusCode(200).body("village.name", equalTo("官仁村委会"));
        given().get(path(POOR)).then().statusCode(401).body("code", equalTo("UNAUTHENTICATED"));
    }

    @Test
    void aVillageOfAnotherAreaIs404LikeOneThatIsAbsent() {
        as("county-441427").get(path(POOR)).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        as("town-441481107").get(path("441481100201")).then().statusCode(404);
        as("cadre").get(path(OTHER)).then().statusCode(404);
        for (String absent : List.of("441481107999", "441481107", "4414", "x")) {
            as("city").get(path(absent)).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        }
    }

    @Test
    void anUnchangedAnswerIs304() {
        report("G2", "2005-Q1", "REPORTED", "value", "1");
        String tag = of(POOR, "").extract().header("ETag");
        as("city").header("If-None-Match", tag).get(path(POOR)).then().statusCode(304);
        world.run("update progress set value = 2 where target_code = 'G2'");
        as("city").header("If-None-Match", tag).get(path(POOR)).then().statusCode(200);
    }

    @Test
    void aLongHistoryTakesNoMoreStatements() {
        long few = fewest();
        world.run("insert into progress (batch_id, village_code, target_code, quarter, value, state)"
                + " select t.batch_id, '" + POOR + "', t.code, q.quarter, 1, 'VERIFIED' from target t"
                + " join batch_quarter q on q.batch_id = t.batch_id where t.code <> 'G1'");
        of(POOR, "quarter=2005-Q2").body("targets.history.collect { it.size() }", everyItem(equalTo(3)));
        assertEquals(few, fewest());
    }

    /** Of several reads, because now and then one also reads the caller's account, which is believed for seconds. */
    private long fewest() {
        return LongStream.range(0, 4)
                .map(n -> statements.during(() -> of(POOR, "quarter=2005-Q2")))
                .min()
                .orElseThrow();
    }

    private void report(String target, String quarter, String state, String columns, String values) {
        world.run(
                "insert into progress (batch_id, village_code, target_code, quarter, state, reported_at, verified_at, "
                        + columns + ") values ('" + TestWorld.BATCH + "', '" + POOR + "', '" + target + "', '" + quarter
                        + "', '" + state + "', now(), now(), " + values + ")");
    }

    /** The village of the account cadre, which the small world has not got. */
    private String cadresOwn() {
        world.run("insert into area (code, name) values ('441426', '平远县'), ('441426114', '长田镇')"
                + " on conflict do nothing");
        world.run("insert into village (code, name) values ('441426114204', '官仁村委会') on conflict do nothing");
        return "441426114204";
    }

    private void second() {
        world.run("insert into batch (id, name, starts_on, base_year) values ('" + SECOND
                + "', '第二批', '2006-01-10', 2005)");
    }

    private static void patch(String target, Object change) {
        as("city")
                .contentType(ResourceContract.MERGE_PATCH)
                .header("If-Match", "*")
                .body(change)
                .patch("/api/v1/targets/" + target)
                .then()
                .statusCode(200);
    }

    private static String path(String village) {
        return "/api/v1/villages/" + village + "/targets";
    }

    private static ValidatableResponse of(String village, String query) {
        return as("city")
                .get(path(village) + (query.isEmpty() ? "" : "?" + query))
                .then()
                .statusCode(200);
    }
}
