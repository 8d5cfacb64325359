package org.zhucun.fieldwork;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.zhucun.attendance.AbsenceCalls.patch;
import static org.zhucun.attendance.AbsenceCalls.post;
import static org.zhucun.attendance.AbsenceCalls.step;
import static org.zhucun.support.Accounts.as;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.attendance.AbsenceCalls;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** The team of a village writes its plan, the town adopts it. */
@ApiTest
class PlanWorkflowTest {

    private static final String PLANS = "/api/v1/plans";
    private static final String OWN_VILLAGE = "441426114204";
    private static final String TOWN = "town-441481107";
    private static final String COUNTY = "county-441481";
    private static final Map<String, Object> WHY = Map.of("reason", "请写明期限");

    @Inject
    TestWorld world;

    @BeforeEach
    void lay() {
        world.reset();
        AbsenceCalls.postOwnCadre(world);
    }

    @Test
    void whatIsAdoptedIsLockedUntilTheTownReopensIt() {
        String plan = written(COUNTY, "441481107217", "ANNUAL", 2005);
        step(TOWN, plan, "adopt", Map.of("note", "符合本镇安排"))
                .then()
                .statusCode(200)
                .body("state", equalTo("ADOPTED"))
                .body("adoptedOn", equalTo("2005-03-10"))
                .body("actions", contains("REOPEN"));
        patch(COUNTY, plan, Map.of("title", "新计划")).then().statusCode(409).body("code", equalTo("WRONG_STATE"));
        as(COUNTY).header("If-Match", "*").delete(plan).then().statusCode(409);
        step(TOWN, plan, "return", WHY).then().statusCode(409);
        step(TOWN, plan, "reopen", Map.of()).then().statusCode(422);
        step(TOWN, plan, "reopen", WHY)
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("adoptedOn", nullValue())
                .body("history.action", contains("ADOPT", "REOPEN"));
    }

    @Test
    void aCorrectionHandsInAgainWhatWasReturned() {
        String plan = written(COUNTY, "441481107217", "ANNUAL", 2005);
        step(TOWN, plan, "return", Map.of()).then().statusCode(422).body("errors.pointer", contains("/reason"));
        step(TOWN, plan, "return", WHY)
                .then()
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("actions", contains("UPDATE", "DELETE", "REOPEN"));
        step(TOWN, plan, "adopt", Map.of()).then().statusCode(409);
        patch(COUNTY, plan, Map.of("title", "新计划"))
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("history.action", contains("RETURN", "UPDATE"));
    }

    @Test
    void everyCadreOfTheVillageWritesAndNoneAdopts() {
        String offices = written("city", OWN_VILLAGE, "ANNUAL", 2005);
        patch("cadre", offices, Map.of("title", "官仁村计划")).then().statusCode(200);
        step("cadre", offices, "adopt", Map.of()).then().statusCode(403).body("code", equalTo("FORBIDDEN"));
        String own = written("cadre", OWN_VILLAGE, "THREE_YEAR", 2005);
        String item = "/api/v1/plan-items/" + as("cadre").get(own).path("items[0].id");
        step("city", own, "adopt", Map.of()).then().statusCode(200);
        as("cadre").get(own).then().body("actions", empty());
        patch("cadre", item, Map.of("state", "DONE")).then().statusCode(200);
        post("cadre", PLANS, body("441481107217", "ANNUAL", 2005))
                .then()
                .statusCode(403)
                .body("code", equalTo("OUT_OF_SCOPE"));
    }

    @Test
    void oneThreeYearPlanIsInForceAtATime() {
        step(TOWN, written(COUNTY, "441481107217", "THREE_YEAR", 2005), "adopt", Map.of())
                .then()
                .statusCode(200);
        String next = written(COUNTY, "441481107217", "THREE_YEAR", 2007);
        step(TOWN, next, "adopt", Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("PLAN_IN_FORCE"))
                .body("errors.pointer", contains("/year"));
        step(TOWN, written(COUNTY, "441481107217", "THREE_YEAR", 2008), "adopt", Map.of())
                .then()
                .statusCode(200);
        step(TOWN, written(COUNTY, "441481107217", "ANNUAL", 2007), "adopt", Map.of())
                .then()
                .statusCode(200);
    }

    private static String written(String account, String village, String kind, int year) {
        return PLANS + "/"
                + post(account, PLANS, body(village, kind, year))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private static Map<String, Object> body(String village, String kind, int year) {
        return Map.of(
                "villageCode",
                village,
                "kind",
                kind,
                "year",
                year,
                "title",
                "计划",
                "items",
                List.of(Map.of("target", "T5", "text", "发展种养", "dueOn", year + "-09-30")));
    }
}
