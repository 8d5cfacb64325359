package org.zhucun.attendance.leave;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.attendance.AbsenceCalls.COUNTY;
import static org.zhucun.attendance.AbsenceCalls.OTHER_COUNTY;
import static org.zhucun.attendance.AbsenceCalls.OWN;
import static org.zhucun.attendance.AbsenceCalls.TOWN;
import static org.zhucun.attendance.AbsenceCalls.days;
import static org.zhucun.attendance.AbsenceCalls.patch;
import static org.zhucun.attendance.AbsenceCalls.post;
import static org.zhucun.attendance.AbsenceCalls.step;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.TestWorld.cadre;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.attendance.AbsenceCalls;
import org.zhucun.attendance.HeardDays;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** Single leaves: who asks, who decides, and how they end. */
@ApiTest
class LeaveResourceTest {

    private static final String LEAVES = "/api/v1/leaves";
    private static final List<String> READERS = List.of("viewer", "inspector", "province");

    @Inject
    TestWorld world;

    @Inject
    HeardDays heard;

    @BeforeEach
    void lay() {
        world.reset();
        world.post();
        AbsenceCalls.postOwnCadre(world);
        heard.take();
    }

    @AfterEach
    void forgetLimits() {
        world.run("delete from parameter_value where effective_from > '2000-01-01'");
    }

    @Test
    void aRequestIsReadWhereTheAnswerSays() {
        Response asked = post(TOWN, LEAVES, body("2005-03-14", "2005-03-16"));
        asked.then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .header("Location", containsString(LEAVES + "/" + asked.path("id")))
                .body("village.code", equalTo("441481107217"))
                .body("state", equalTo("REQUESTED"))
                .body("days", equalTo(3))
                .body("byCounty", equalTo(false))
                .body("decidedBy", nullValue())
                .body("actions", containsInAnyOrder("UPDATE", "APPROVE", "REFUSE", "CANCEL"));
        as(TOWN).get(asked.header("Location")).then().header("ETag", asked.header("ETag"));
        as(TOWN).header("If-None-Match", asked.header("ETag"))
                .get(asked.header("Location"))
                .then()
                .statusCode(304);
        assertEquals(List.of(), heard.take());
    }

    @Test
    void theTownApprovesThreeDays() {
        String leave = asked("2005-03-14", "2005-03-16");
        step(TOWN, leave, "approve", Map.of("note", "同意"))
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("decision", equalTo("同意"))
                .body("decidedBy", notNullValue())
                .body("decidedAt", notNullValue())
                .body("actions", containsInAnyOrder("CANCEL", "RESUME"));
        heard.only("2005-03-14", "2005-03-16");
    }

    @Test
    void fourDaysAreForTheCounty() {
        String leave = asked("2005-03-14", "2005-03-17");
        as(TOWN).get(leave)
                .then()
                .body("byCounty", equalTo(true))
                .body("actions", containsInAnyOrder("UPDATE", "CANCEL"));
        for (String decision : List.of("approve", "refuse")) {
            step(TOWN, leave, decision, Map.of(decision.equals("refuse") ? "reason" : "note", "x"))
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("OUT_OF_SCOPE"))
                    .body("detail", containsString("441481"));
        }
        as(TOWN).get(leave).then().body("state", equalTo("REQUESTED"));
        assertEquals(List.of(), heard.take());
        as(COUNTY)
                .contentType("application/json")
                .header("If-Match", "*")
                .post(leave + "/approve")
                .then()
                .statusCode(200);
        heard.only("2005-03-14", "2005-03-17");
    }

    @Test
    void aLimitCountsFromItsDay() {
        String before = asked(1, "2005-03-27", "2005-03-31");
        String after = asked(2, "2005-04-01", "2005-04-05");
        as("city")
                .contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of("value", 5))
                .put("/api/v1/parameters/TOWN_LEAVE_DAYS/values/2005-04-01")
                .then()
                .statusCode(200);
        step(TOWN, before, "approve", Map.of()).then().statusCode(403).body("code", equalTo("OUT_OF_SCOPE"));
        step(TOWN, after, "approve", Map.of()).then().statusCode(200).body("byCounty", equalTo(false));
        as(TOWN).get(asked(3, "2005-04-01", "2005-04-06")).then().body("byCounty", equalTo(true));
        as("city")
                .contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of("value", 1))
                .put("/api/v1/parameters/TOWN_LEAVE_DAYS/values/2005-04-01")
                .then()
                .statusCode(200);
        as(TOWN).get(after).then().body("byCounty", equalTo(false));
    }

    @Test
    void aRefusalNeedsItsReason() {
        String leave = asked("2005-03-14", "2005-03-16");
        step(TOWN, leave, "refuse", Map.of()).then().statusCode(422).body("errors.pointer", contains("/reason"));
        step(TOWN, leave, "refuse", Map.of("reason", "春耕"))
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("decision", equalTo("春耕"))
                .body("actions", empty());
        step(TOWN, leave, "approve", Map.of()).then().statusCode(409).body("code", equalTo("WRONG_STATE"));
        patch(TOWN, leave, Map.of("note", "x")).then().statusCode(409).body("code", equalTo("WRONG_STATE"));
        assertEquals(List.of(), heard.take());
        asked("2005-03-14", "2005-03-16");
    }

    @Test
    void overlappingDaysAreRefused() {
        asked("2005-03-14", "2005-03-16");
        post(TOWN, LEAVES, body("2005-03-16", "2005-03-18"))
                .then()
                .statusCode(409)
                .body("code", equalTo("PERIOD_OVERLAP"))
                .body("errors.pointer", contains("/startsOn"));
        post(TOWN, LEAVES, body("2005-03-17", "2005-03-18")).then().statusCode(201);
    }

    @Test
    void aRequestChangesUntilItIsDecided() {
        String leave = asked("2005-03-14", "2005-03-16");
        patch(TOWN, leave, Map.of("endsOn", "2005-03-17", "note", "延长"))
                .then()
                .statusCode(200)
                .body("days", equalTo(4))
                .body("byCounty", equalTo(true))
                .body("note", equalTo("延长"));
        patch(TOWN, leave, Map.of("endsOn", "2005-03-13"))
                .then()
                .statusCode(422)
                .body("errors.collect { it.pointer + ' ' + it.code }", contains("/endsOn DATE_ORDER"));
        patch(TOWN, leave, Map.of("cadreId", cadre(2))).then().statusCode(400);
        step(COUNTY, leave, "approve", Map.of()).then().statusCode(200);
        patch(COUNTY, leave, Map.of("note", "x")).then().statusCode(409).body("code", equalTo("WRONG_STATE"));
    }

    @Test
    void whatHasNotBegunIsTakenBack() {
        String asked = asked(2, "2005-03-01", "2005-03-02");
        step(TOWN, asked, "cancel", Map.of()).then().statusCode(200).body("state", equalTo("CANCELLED"));
        assertEquals(List.of(), heard.take());
        String approved = approved("2005-03-11", "2005-03-12");
        step(TOWN, approved, "cancel", Map.of("reason", "不去了"))
                .then()
                .statusCode(200)
                .body("decision", equalTo("不去了"))
                .body("actions", empty());
        as(TOWN).get(approved)
                .then()
                .body("history.action", contains("APPROVE", "CANCEL"))
                .body("history.fromState", contains("REQUESTED", "APPROVED"))
                .body("history.toState", contains("APPROVED", "CANCELLED"))
                .body("history.text", contains(null, "不去了"))
                .body("history.actor", contains("永和镇驻村办", "永和镇驻村办"));
        heard.only("2005-03-11", "2005-03-12");
        String begun = approved("2005-03-10", "2005-03-12");
        as(TOWN).get(begun).then().body("actions", contains("RESUME"));
        step(TOWN, begun, "cancel", Map.of()).then().statusCode(409).body("code", equalTo("WRONG_STATE"));
        step(TOWN, approved, "cancel", Map.of()).then().statusCode(409);
    }

    @Test
    void anEarlyReturnFreesTheRest() {
        String leave = approved("2005-03-07", "2005-03-09");
        resume(TOWN, leave, "2005-03-07").then().statusCode(422).body("errors.code", contains("AFTER"));
        resume(TOWN, leave, "2005-03-10").then().statusCode(422).body("errors.code", contains("NOT_AFTER"));
        resume(TOWN, leave, "2005-03-09")
                .then()
                .statusCode(200)
                .body("returnedOn", equalTo("2005-03-09"))
                .body("days", equalTo(2));
        heard.only("2005-03-07", "2005-03-09");
        resume(TOWN, leave, "2005-03-08")
                .then()
                .statusCode(200)
                .body("days", equalTo(1))
                .body("history.action", contains("APPROVE", "RESUME", "RESUME"))
                .body("history.text", contains(null, "2005-03-09", "2005-03-08"));
        asked("2005-03-08", "2005-03-09");
        resume(TOWN, leave, "2005-03-09").then().statusCode(409).body("code", equalTo("PERIOD_OVERLAP"));
        resume(TOWN, asked(2, "2005-03-08", "2005-03-09"), "2005-03-09").then().statusCode(409);
    }

    @Test
    void faultsAreLocated() {
        fault("cadreId", UUID.randomUUID().toString(), "/cadreId UNKNOWN_CADRE");
        fault("endsOn", "2005-03-13", "/endsOn DATE_ORDER");
        fault("startsOn", "2005-01-09", "/startsOn NOT_POSTED_ON");
        for (String member : List.of("cadreId", "startsOn", "endsOn", "reason")) {
            Map<String, Object> body = body("2005-03-14", "2005-03-16");
            body.remove(member);
            post(TOWN, LEAVES, body).then().statusCode(422).body("errors.pointer", contains("/" + member));
        }
        post(TOWN, LEAVES, days("2005-03-14", "2005-03-16", "reason", "SICK", "note", "长".repeat(501)))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/note"));
    }

    @Test
    void aCadreAsksAndTakesBackInItsVillage() {
        Map<String, Object> body = body("2005-03-14", "2005-03-16");
        post("cadre", LEAVES, body).then().statusCode(422).body("errors.code", contains("UNKNOWN_CADRE"));
        body.put("cadreId", OWN);
        Response asked = post("cadre", LEAVES, body);
        asked.then().statusCode(201).body("actions", contains("CANCEL"));
        String leave = LEAVES + "/" + asked.path("id");
        step("cadre", leave, "approve", Map.of()).then().statusCode(403);
        step("cadre", leave, "refuse", Map.of("reason", "x")).then().statusCode(403);
        resume("cadre", leave, "2005-03-15").then().statusCode(403);
        patch("cadre", leave, Map.of("note", "x")).then().statusCode(403);
        step("cadre", leave, "cancel", Map.of()).then().statusCode(200).body("state", equalTo("CANCELLED"));
    }

    @Test
    void readersMayNotWrite() {
        String leave = asked("2005-03-14", "2005-03-16");
        for (String account : READERS) {
            as(account).get(leave).then().statusCode(200).body("actions", empty());
            post(account, LEAVES, body("2005-03-24", "2005-03-26")).then().statusCode(403);
            patch(account, leave, Map.of("note", "x")).then().statusCode(403);
            for (String step : List.of("approve", "refuse", "cancel", "resume")) {
                step(account, leave, step, Map.of()).then().statusCode(403).body("code", equalTo("FORBIDDEN"));
            }
        }
        given().get(leave).then().statusCode(401);
        given().contentType("application/json").body("{}").post(LEAVES).then().statusCode(401);
        for (String step : List.of("approve", "refuse", "cancel", "resume")) {
            given().contentType("application/json")
                    .body("{}")
                    .post(leave + "/" + step)
                    .then()
                    .statusCode(401);
        }
    }

    @Test
    void anotherCountyFindsNothing() {
        String leave = asked("2005-03-14", "2005-03-16");
        as(OTHER_COUNTY).get(leave).then().statusCode(404);
        patch(OTHER_COUNTY, leave, Map.of("note", "x")).then().statusCode(404);
        step(OTHER_COUNTY, leave, "approve", Map.of()).then().statusCode(404);
        step(OTHER_COUNTY, leave, "refuse", Map.of("reason", "x")).then().statusCode(404);
        step(OTHER_COUNTY, leave, "cancel", Map.of()).then().statusCode(404);
        resume(OTHER_COUNTY, leave, "2005-03-15").then().statusCode(404);
        post(OTHER_COUNTY, LEAVES, body("2005-03-24", "2005-03-26"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("UNKNOWN_CADRE"));
        as(TOWN).get(LEAVES + "/" + UUID.randomUUID()).then().statusCode(404);
        step(TOWN, LEAVES + "/" + UUID.randomUUID(), "approve", Map.of()).then().statusCode(404);
    }

    @Test
    void aStepNeedsTheVersionThatItChanges() {
        String leave = asked("2005-03-14", "2005-03-16");
        String tag = as(TOWN).get(leave).header("ETag");
        as(TOWN).contentType("application/json")
                .body("{}")
                .post(leave + "/approve")
                .then()
                .statusCode(428);
        step(TOWN, leave, "approve", tag, Map.of()).then().statusCode(200).header("ETag", not(equalTo(tag)));
        for (String step : List.of("approve", "cancel")) {
            step(TOWN, leave, step, tag, Map.of()).then().statusCode(412).body("code", equalTo("STALE"));
        }
        step(TOWN, leave, "resume", tag, Map.of("returnedOn", "2005-03-15"))
                .then()
                .statusCode(412);
    }

    private static Map<String, Object> body(String startsOn, String endsOn) {
        return days(startsOn, endsOn, "reason", "PERSONAL", "note", "家事");
    }

    private static String asked(String startsOn, String endsOn) {
        return AbsenceCalls.added(LEAVES, body(startsOn, endsOn));
    }

    private static String asked(int cadre, String startsOn, String endsOn) {
        Map<String, Object> body = body(startsOn, endsOn);
        body.put("cadreId", cadre(cadre));
        return AbsenceCalls.added(LEAVES, body);
    }

    private String approved(String startsOn, String endsOn) {
        String leave = asked(startsOn, endsOn);
        step(TOWN, leave, "approve", Map.of()).then().statusCode(200);
        heard.take();
        return leave;
    }

    private static Response resume(String account, String leave, String day) {
        return step(account, leave, "resume", Map.of("returnedOn", day));
    }

    private static void fault(String member, Object value, String fault) {
        Map<String, Object> body = new HashMap<>(body("2005-03-14", "2005-03-16"));
        body.put(member, value);
        post(TOWN, LEAVES, body)
                .then()
                .statusCode(422)
                .body("errors.collect { it.pointer + ' ' + it.code }", contains(fault));
    }
}
