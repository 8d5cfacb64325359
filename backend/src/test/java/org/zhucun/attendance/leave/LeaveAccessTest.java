package org.zhucun.attendance.leave;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.zhucun.attendance.AbsenceCalls.OTHER_COUNTY;
import static org.zhucun.attendance.AbsenceCalls.OWN;
import static org.zhucun.attendance.AbsenceCalls.TOWN;
import static org.zhucun.attendance.AbsenceCalls.patch;
import static org.zhucun.attendance.AbsenceCalls.post;
import static org.zhucun.attendance.AbsenceCalls.step;
import static org.zhucun.attendance.leave.LeaveCalls.LEAVES;
import static org.zhucun.attendance.leave.LeaveCalls.asked;
import static org.zhucun.attendance.leave.LeaveCalls.body;
import static org.zhucun.attendance.leave.LeaveCalls.resume;
import static org.zhucun.support.Accounts.as;

import io.restassured.response.Response;
import jakarta.inject.Inject;
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

/** Who asks for leave, decides on it and reads of it. */
@ApiTest
class LeaveAccessTest {

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
    void aCadreAsksAndTakesBackForItself() {
        Map<String, Object> body = body("2005-03-14", "2005-03-16");
        body.remove("cadreId");
        Response asked = post("cadre", LEAVES, body);
        asked.then().statusCode(201).body("cadre.id", equalTo(OWN)).body("actions", contains("CANCEL"));
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
}
