package org.zhucun.attendance.leave;

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
import static org.zhucun.attendance.AbsenceCalls.TOWN;
import static org.zhucun.attendance.AbsenceCalls.days;
import static org.zhucun.attendance.AbsenceCalls.patch;
import static org.zhucun.attendance.AbsenceCalls.post;
import static org.zhucun.attendance.AbsenceCalls.step;
import static org.zhucun.attendance.leave.LeaveCalls.LEAVES;
import static org.zhucun.attendance.leave.LeaveCalls.asked;
import static org.zhucun.attendance.leave.LeaveCalls.body;
import static org.zhucun.attendance.leave.LeaveCalls.resume;
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

    private String approved(String startsOn, String endsOn) {
        String leave = asked(startsOn, endsOn);
        step(TOWN, leave, "approve", Map.of()).then().statusCode(200);
        heard.take();
        return leave;
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
