package org.zhucun.accountability.dutyexception;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.zhucun.support.Accounts.as;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;

/** The steps of an exception, and whose they are. */
@ApiTest
class DutyExceptionResourceTest {

    private static final String TOWN = "town-441481107";
    private static final String COUNTY = "county-441481";
    private static final Map<String, Object> TEXT = Map.of("text", "参加县里会议，外出报备漏登");
    private static final Map<String, Object> REASON = Map.of("reason", "县里当日无会议");

    @Inject
    DutyExceptionWorld duty;

    private String one;

    @BeforeEach
    void lay() {
        duty.lay();
        one = duty.one();
    }

    private Response step(String account, String step, Map<String, Object> body) {
        return step(account, step, body, "*");
    }

    private Response step(String account, String step, Map<String, Object> body, String ifMatch) {
        return as(account)
                .contentType("application/json; charset=UTF-8")
                .header("If-Match", ifMatch)
                .body(body)
                .post(one + "/" + step);
    }

    @Test
    void theTownExplainsAndTheCountyAccepts() {
        as(TOWN).get(one)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("actions", equalTo(List.of("EXPLAIN")));
        as(COUNTY).get(one).then().body("actions", equalTo(List.of("EXPLAIN")));
        step(TOWN, "explain", TEXT)
                .then()
                .statusCode(200)
                .body("state", equalTo("EXPLAINED"))
                .body("explanation", equalTo(TEXT.get("text")))
                .body("explainedBy", notNullValue())
                .body("explainedAt", notNullValue())
                .body("actions", equalTo(List.of("EXPLAIN")));
        step(TOWN, "explain", Map.of("text", "更正：参加镇里会议")).then().statusCode(200);
        as(COUNTY).get(one).then().body("actions", equalTo(List.of("EXPLAIN", "ACCEPT", "CONFIRM")));
        step(COUNTY, "accept", Map.of("note", "情况属实"))
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("decision", equalTo("情况属实"))
                .body("decidedBy", notNullValue())
                .body("history.action", contains("EXPLAIN", "EXPLAIN", "ACCEPT"))
                .body("history.fromState", contains("OPEN", "EXPLAINED", "EXPLAINED"))
                .body("history.toState", contains("EXPLAINED", "EXPLAINED", "ACCEPTED"))
                .body("history.text", contains(TEXT.get("text"), "更正：参加镇里会议", "情况属实"))
                .body("history.actor", contains("永和镇驻村办", "永和镇驻村办", "兴宁市驻村办"))
                .body("actions", empty());
    }

    @Test
    void theCountyConfirmsWithAReason() {
        step(TOWN, "explain", TEXT).then().statusCode(200);
        step(COUNTY, "confirm", Map.of())
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"))
                .body("errors[0].code", equalTo("REQUIRED"));
        step(COUNTY, "confirm", REASON).then().statusCode(200).body("state", equalTo("CONFIRMED"));
    }

    @Test
    void stepsFromAnotherStateAre409() {
        step(COUNTY, "accept", Map.of()).then().statusCode(409).body("code", equalTo("WRONG_STATE"));
        step(COUNTY, "confirm", REASON).then().statusCode(409);
        step(TOWN, "explain", TEXT).then().statusCode(200);
        step(COUNTY, "accept", Map.of()).then().statusCode(200);
        step(TOWN, "explain", TEXT).then().statusCode(409).body("code", equalTo("WRONG_STATE"));
        step(COUNTY, "confirm", REASON).then().statusCode(409);
    }

    @Test
    void aTownDoesNotDecide() {
        step(TOWN, "explain", TEXT).then().statusCode(200);
        step(TOWN, "accept", Map.of())
                .then()
                .statusCode(403)
                .body("code", equalTo("OUT_OF_SCOPE"))
                .body("detail", containsString("441481"));
        step(TOWN, "confirm", REASON).then().statusCode(403);
    }

    @Test
    void anExplanationIsMandatory() {
        step(TOWN, "explain", Map.of()).then().statusCode(422).body("errors[0].pointer", equalTo("/text"));
        step(TOWN, "explain", Map.of("text", "长".repeat(1001)))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("LENGTH"));
    }

    @Test
    void aStepNeedsTheVersionThatItChanges() {
        as(TOWN).contentType("application/json")
                .body(TEXT)
                .post(one + "/explain")
                .then()
                .statusCode(428);
        step(TOWN, "explain", TEXT, "\"99-0\"").then().statusCode(412).body("code", equalTo("STALE"));
    }

    @Test
    void readersTakeNoStep() {
        for (String account : List.of("viewer", "inspector", "province")) {
            as(account).get(one).then().statusCode(200).body("actions", empty());
            step(account, "explain", TEXT).then().statusCode(403).body("code", equalTo("FORBIDDEN"));
            step(account, "accept", Map.of()).then().statusCode(403);
            step(account, "confirm", REASON).then().statusCode(403);
        }
        as("cadre").get(one).then().statusCode(403);
        step("cadre", "explain", TEXT).then().statusCode(403);
    }

    @Test
    void nothingIsDoneWithoutALogin() {
        given().get(one).then().statusCode(401);
        for (String step : List.of("explain", "accept", "confirm")) {
            given().contentType("application/json")
                    .body(TEXT)
                    .post(one + "/" + step)
                    .then()
                    .statusCode(401);
        }
    }

    @Test
    void theOtherCountyFindsNothing() {
        as("county-441427").get(one).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        step("county-441427", "explain", TEXT).then().statusCode(404);
        step("county-441427", "accept", Map.of()).then().statusCode(404);
        step("county-441427", "confirm", REASON).then().statusCode(404);
    }

    @Test
    void anAbsentOneIs404() {
        as(COUNTY)
                .get(DutyExceptionWorld.EXCEPTIONS + "/01900000-0000-7000-8000-00000000ffff")
                .then()
                .statusCode(404);
    }
}
