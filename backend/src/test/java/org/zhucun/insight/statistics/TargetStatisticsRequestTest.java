package org.zhucun.insight.statistics;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.zhucun.insight.statistics.TargetStatisticsCalls.CITY;
import static org.zhucun.insight.statistics.TargetStatisticsCalls.TARGETS;
import static org.zhucun.insight.statistics.TargetStatisticsCalls.g2;
import static org.zhucun.insight.statistics.TargetStatisticsCalls.statistics;
import static org.zhucun.support.Accounts.as;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** What is asked of the statistics of targets, by whom, and how the answer is said. */
@ApiTest
class TargetStatisticsRequestTest {

    @Inject
    TestWorld world;

    @BeforeEach
    void reset() {
        world.reset();
        Reports.layG2(world);
    }

    @Test
    void namesAreInTheLanguageAskedFor() {
        for (int i = 0; i < 2; i++) {
            name("zh-CN", "每个村培养3名以上后备干部");
            name("en", "Three or more reserve cadres trained in each village");
        }
    }

    @Test
    void withoutParametersItIsTheCallersAreaAndTheLatestQuarterReportedOn() {
        as("county-441481")
                .get(TARGETS)
                .then()
                .statusCode(200)
                .body("area.code", equalTo("441481"))
                .body("quarter", equalTo("2005-Q1"));
        world.run("delete from progress where quarter = '2005-Q1' and not computed");
        as("county-441481").get(TARGETS).then().body("quarter", equalTo("2004-Q4"));
        as("county-441481").get(TARGETS + "/trend").then().statusCode(200).body("area.code", equalTo("441481"));
    }

    @Test
    void aQuarterThatIsNotOpenIsRefused() {
        refused("quarter=2005-Q2", "INVALID_PARAMETER", "quarter", "QUARTER_NOT_OPEN");
        refused("quarter=2005-Q5", "INVALID_PARAMETER", "quarter", "TYPE_QUARTER");
        refused("batch=01900000-0000-7000-8000-00000000ffff", "INVALID_PARAMETER", "batch", "UNKNOWN_BATCH");
        refused("batch=first", "INVALID_PARAMETER", "batch", "TYPE_UUID");
        refused("asOf=2005-03-10", "UNKNOWN_PARAMETER", "asOf", "UNKNOWN_PARAMETER");
    }

    @Test
    void anAreaThatIsNoneIsNotFound() {
        for (String path : List.of(TARGETS, TARGETS + "/trend", "/api/v1/statistics/completeness")) {
            for (String area : List.of("441499", "441481107217", "45", "4415", "x")) {
                as("city")
                        .queryParam("area", area)
                        .get(path)
                        .then()
                        .statusCode(404)
                        .body("code", equalTo("NOT_FOUND"));
            }
        }
    }

    @Test
    void itIsNotForAnyoneNorForACadre() {
        for (String path : List.of(TARGETS, TARGETS + "/trend")) {
            given().get(path).then().statusCode(401);
            as("cadre").get(path).then().statusCode(403).body("code", equalTo("FORBIDDEN"));
            for (String account : List.of("admin", "city", "inspector", "viewer", "province")) {
                as(account).get(path).then().statusCode(200);
            }
        }
    }

    @Test
    void unchangedFiguresAre304() {
        String tag = statistics(CITY, "2005-Q1").extract().header("ETag");
        as("city")
                .header("If-None-Match", tag)
                .get(TARGETS + "?area=4414&quarter=2005-Q1")
                .then()
                .statusCode(304);
    }

    private static void name(String language, String name) {
        as("city").header("Accept-Language", language).get(TARGETS).then().body(g2("name"), equalTo(name));
    }

    private static void refused(String query, String code, String parameter, String reason) {
        as("city")
                .get(TARGETS + "?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo(code))
                .body("errors.parameter", contains(parameter))
                .body("errors.code", contains(reason));
    }
}
