package org.zhucun.insight.statistics;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.insight.statistics.Reports.goal;
import static org.zhucun.insight.statistics.Reports.report;
import static org.zhucun.insight.statistics.TargetStatisticsCalls.CITY;
import static org.zhucun.insight.statistics.TargetStatisticsCalls.TARGETS;
import static org.zhucun.insight.statistics.TargetStatisticsCalls.g2;
import static org.zhucun.insight.statistics.TargetStatisticsCalls.of;
import static org.zhucun.insight.statistics.TargetStatisticsCalls.statistics;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.TestWorld.BATCH;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.Json;
import org.zhucun.support.TestWorld;

@ApiTest
class TargetStatisticsResourceTest {

    @Inject
    TestWorld world;

    @BeforeEach
    void reset() {
        world.reset();
        Reports.layG2(world);
    }

    /** Of 6 villages one has met it in the quarter and one before, one has reached nothing, one 2 of 3 before. */
    @Test
    void theLatestVerifiedReportOfEachVillageCounts() {
        figures(CITY, "2005-Q1", "G2", 6, 3, 2, 4, 2, 1, "8.0").body(g2("rate"), equalTo(0.3333f));
        figures("441481", "2005-Q1", "G2", 4, 2, 2, 3, 1, 1, "5.0").body(g2("rate"), equalTo(0.25f));
        figures("441481107", "2005-Q1", "G2", 2, 1, 1, 2, 1, 0, "5.0").body(g2("rate"), equalTo(0.5f));
        figures("441481100", "2005-Q1", "G2", 2, 1, 1, 1, 0, 1, "0.0");
    }

    @Test
    void asOfTheBaselineNothingLaterCountsAndNothingIsExpected() {
        figures(CITY, "2004-Q4", "G2", 6, 3, 3, 3, 1, 0, "6.0").body(g2("expected"), equalTo(0.0f));
    }

    /** 81 of the 365 days from 10 January 2005 have gone by on 31 March: 0.2219. */
    @Test
    void theExpectedShareIsLinearUnlessTheCitySetsMilestones() {
        statistics(CITY, "2005-Q1").body(g2("expected"), equalTo(0.2219f)).body(g2("behind"), equalTo(1));
        milestone("G2", "2005-Q1", "0.6667");
        statistics(CITY, "2005-Q1").body(g2("expected"), equalTo(0.6667f)).body(g2("behind"), equalTo(2));
        statistics(CITY, "2004-Q4").body(g2("expected"), equalTo(0.0f)).body(g2("behind"), equalTo(0));
    }

    @Test
    void whatIsReachedExactlyIsNotBehind() {
        milestone("G2", "2005-Q1", "0.6666");
        statistics(CITY, "2005-Q1").body(g2("behind"), equalTo(1));
    }

    /** 12,000, 29,999.99 and 8,000.50 yuan of 30,000; the other villages are not poor. */
    @Test
    void incomeIsComputedForPoorVillages() {
        figures(CITY, "2005-Q1", "G1", 3, 3, 3, 3, 0, 0, "50000.49").body(of("G1", "computed"), equalTo(true));
        milestone("G1", "2005-Q1", "0.4");
        figures(CITY, "2005-Q1", "G1", 3, 3, 3, 3, 0, 1, "50000.49");
        world.run(
                "insert into village_income (village_code, year, collective_income) values ('441427103201', 2005, 31000)");
        figures(CITY, "2005-Q1", "G1", 3, 3, 3, 3, 1, 0, "72999.99");
        figures(CITY, "2004-Q4", "G1", 3, 3, 3, 3, 0, 0, "50000.49");
    }

    @Test
    void aTownWithoutPoorVillagesHasNoRate() {
        world.run("update village_income set collective_income = 50000 where village_code like '441481100%'");
        figures("441481100", "2005-Q1", "G1", 0, 0, 0, 0, 0, 0, "0.0").body(of("G1", "rate"), nullValue());
    }

    @Test
    void aTaskIsMetWhenItIsDoneAndHasNoTotal() {
        report(world, "441481107217", "T1", "2005-Q1", "null, null, 'DONE'", "VERIFIED");
        report(world, "441481107218", "T1", "2005-Q1", "null, null, 'UNDER_WAY'", "VERIFIED");
        report(world, "441427103201", "T1", "2005-Q1", "null, null, 'NOT_STARTED'", "VERIFIED");
        figures(CITY, "2005-Q1", "T1", 6, 3, 3, 3, 1, 1, null).body(of("T1", "kind"), equalTo("TASK"));
    }

    @Test
    void aProblemFoundAndLeftOpenKeepsItsGoalFromBeingMet() {
        report(world, "441481107217", "G5", "2005-Q1", "2, 2, null", "VERIFIED");
        report(world, "441481107218", "G5", "2005-Q1", "2, 3, null", "VERIFIED");
        figures(CITY, "2005-Q1", "G5", 6, 2, 2, 2, 1, 0, "4.0");
    }

    @Test
    void whatWasVerifiedKeepsTheDefinitionItWasJudgedBy() {
        world.run("insert into target_revision (batch_id, code, revision, name_zh, name_en, threshold, weight)"
                + " select batch_id, code, 2, name_zh, name_en, 5, weight from target where code = 'G2'");
        world.run("update target set threshold = 5, revision = 2 where code = 'G2'");
        figures(CITY, "2005-Q1", "G2", 6, 3, 2, 4, 2, 1, "8.0");
        goal(world, "441427103201", "2005-Q1", 4, "VERIFIED");
        figures(CITY, "2005-Q1", "G2", 6, 4, 3, 4, 1, 1, "9.0");
    }

    @Test
    void areasAddUp() {
        Map<String, Integer> levels = Map.of("44", 1, CITY, 2, "441481", 2, "441481107", 0);
        levels.forEach((area, children) -> {
            JsonNode answer = Json.of(as("admin").get(TARGETS + "?quarter=2005-Q1&area=" + area));
            assertEquals(children, answer.get("children").size());
            for (String figure : List.of("applicable", "reported", "verified", "known", "met", "behind")) {
                for (int i = 0; children > 0 && i < 18; i++) {
                    String target = "targets." + i + "." + figure;
                    int sum = 0;
                    for (JsonNode child : answer.get("children")) {
                        sum += Json.at(child, target).intValue();
                    }
                    assertEquals(Json.at(answer, target).intValue(), sum, area + " " + target);
                }
            }
        });
    }

    @Test
    void childrenAreTheAreasBelowAndGoalsComeFirst() {
        statistics(CITY, "2005-Q1")
                .body("area.name", equalTo("梅州市"))
                .body("quarter", equalTo("2005-Q1"))
                .body("batch.name", equalTo("第一批"))
                .body("children.area.code", contains("441427", "441481"))
                .body("targets.code[0]", equalTo("G1"))
                .body("targets.code[8]", equalTo("T1"))
                .body("targets.code[17]", equalTo("T10"))
                .body("targets.unit[0]", equalTo("YUAN"));
        statistics("441481107", "2005-Q1").body("children", empty());
    }

    @Test
    void aChangeIsSeenAtOnceInItsCountyAndAbove() {
        for (String area : List.of(CITY, "441427", "441427103")) {
            statistics(area, "2005-Q1").body(g2("verified"), equalTo(area.equals(CITY) ? 2 : 0));
        }
        world.run("update progress set state = 'VERIFIED' where village_code = '441427103202' and target_code = 'G2'");
        for (String area : List.of(CITY, "441427", "441427103")) {
            statistics(area, "2005-Q1").body(g2("verified"), equalTo(area.equals(CITY) ? 3 : 1));
        }
        world.run("delete from progress where village_code = '441427103202' and target_code = 'G2'");
        statistics(CITY, "2005-Q1").body(g2("reported"), equalTo(2));
        world.run("insert into village (code, name) values ('441427103203', '新村委会')");
        statistics(CITY, "2005-Q1").body(g2("applicable"), equalTo(7));
        world.run("update target set name_zh = '后备干部' where code = 'G2'");
        statistics(CITY, "2005-Q1").body(g2("name"), equalTo("后备干部"));
        world.run("truncate progress");
        statistics(CITY, "2005-Q1").body(g2("known"), equalTo(0));
    }

    @Test
    void theTrendHasTheFiguresOfEveryQuarter() {
        JsonPath trend = as("city")
                .get(TARGETS + "/trend?area=441481")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(List.of("2004-Q4", "2005-Q1"), trend.getList("quarters.quarter"));
        assertEquals("兴宁市", trend.getString("area.name"));
        assertEquals(BATCH, trend.getString("batch.id"));
        for (int i = 0; i < 2; i++) {
            String quarter = trend.getString("quarters[" + i + "].quarter");
            List<?> targets = statistics("441481", quarter).extract().jsonPath().getList("targets");
            assertEquals(targets, trend.getList("quarters[" + i + "].targets"));
        }
    }

    private static ValidatableResponse figures(
            String area,
            String quarter,
            String target,
            int applicable,
            int reported,
            int verified,
            int known,
            int met,
            int behind,
            String total) {
        return statistics(area, quarter)
                .body(of(target, "applicable"), equalTo(applicable))
                .body(of(target, "reported"), equalTo(reported))
                .body(of(target, "verified"), equalTo(verified))
                .body(of(target, "known"), equalTo(known))
                .body(of(target, "met"), equalTo(met))
                .body(of(target, "behind"), equalTo(behind))
                .body(of(target, "total?.toString()"), equalTo(total));
    }

    private void milestone(String target, String quarter, String share) {
        world.run("insert into target_milestone (batch_id, code, quarter, share) values ('" + BATCH + "', '" + target
                + "', '" + quarter + "', " + share + ")");
    }
}
