package org.zhucun.attendance.leave;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.attendance.AbsenceCalls.COUNTY;
import static org.zhucun.attendance.AbsenceCalls.TOWN;
import static org.zhucun.attendance.AbsenceCalls.patch;
import static org.zhucun.attendance.AbsenceCalls.step;
import static org.zhucun.attendance.leave.LeaveCalls.asked;
import static org.zhucun.support.Accounts.as;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.attendance.AbsenceCalls;
import org.zhucun.attendance.HeardDays;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** Who decides on how many days, and how. */
@ApiTest
class LeaveApprovalTest {

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
}
