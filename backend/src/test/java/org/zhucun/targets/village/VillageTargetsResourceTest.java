package org.zhucun.targets.village;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.targets.village.VillageTargetsFixture.OTHER;
import static org.zhucun.targets.village.VillageTargetsFixture.POOR;
import static org.zhucun.targets.village.VillageTargetsFixture.SECOND;
import static org.zhucun.targets.village.VillageTargetsFixture.of;
import static org.zhucun.targets.village.VillageTargetsFixture.report;

import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ResourceContract;
import org.zhucun.support.TestWorld;

/** The targets of a village as of a quarter. */
@ApiTest
class VillageTargetsResourceTest {

    @Inject
    TestWorld world;

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
                .body("targets.findAll { !it.history.isEmpty() }.code", contains("G4"))
                .body("targets.findAll { it.baseline != null || it.value != null }.code", contains("G4"))
                .body(
                        "targets.findAll { it.state != null || it.met != null || it.behind != null }.code",
                        contains("G4"));
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
        report(world, "G2", "2004-Q4", "VERIFIED", "value", "1");
        report(world, "G2", "2005-Q1", "VERIFIED", "value", "3");
        report(world, "G2", "2005-Q2", "RETURNED", "value", "2");
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
        report(world, "G2", "2004-Q4", "VERIFIED", "value", "1");
        report(world, "G2", "2005-Q1", "VERIFIED", "value", "3");
        of(POOR, "quarter=2004-Q4")
                .body("targets[1].value", equalTo(1.0f))
                .body("targets[1].met", equalTo(false))
                .body("targets[1].history.quarter", contains("2004-Q4"));
    }

    @Test
    void anEarlierQuarterStandsUntilALaterOneIsEntered() {
        report(world, "T1", "2004-Q4", "VERIFIED", "status", "'UNDER_WAY'");
        of(POOR, "quarter=2005-Q2")
                .body("targets[8].status", equalTo("UNDER_WAY"))
                .body("targets[8].state", equalTo("VERIFIED"))
                .body("targets[8].met", equalTo(false))
                .body("targets[8].baseline.status", equalTo("UNDER_WAY"));
        report(world, "T1", "2005-Q2", "DRAFT", "status", "'DONE'");
        of(POOR, "quarter=2005-Q2")
                .body("targets[8].status", equalTo("DONE"))
                .body("targets[8].state", equalTo("DRAFT"))
                .body("targets[8].met", equalTo(false));
    }

    @Test
    void behindIsWhatFallsShortOfTheShareExpectedByTheEndOfTheQuarter() {
        report(world, "G3", "2004-Q4", "VERIFIED", "value", "1");
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
        report(world, "G5", "2005-Q1", "REPORTED", "value, found, note", "2, 3, '一宗调解中'");
        report(world, "G8", "2005-Q1", "VERIFIED", "value, document", "1, '驻村工作制度'");
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
        report(world, "G2", "2004-Q4", "VERIFIED", "value", "3");
        patch("G2", Map.of("threshold", 4));
        of(POOR, "quarter=2005-Q1")
                .body("targets[1].threshold", equalTo(4.0f))
                .body("targets[1].history[0].threshold", equalTo(3.0f))
                .body("targets[1].met", equalTo(true));
        report(world, "G2", "2005-Q1", "REPORTED", "value", "3");
        of(POOR, "quarter=2005-Q1").body("targets[1].history.threshold", contains(3.0f, 4.0f));
    }

    @Test
    void nothingOfAnotherVillageOrBatchIsMixedIn() {
        second();
        report(world, "G2", "2005-Q1", "VERIFIED", "value", "3");
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
}
