package org.zhucun.attendance.commuter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.zhucun.attendance.AbsenceCalls.COUNTY;
import static org.zhucun.attendance.AbsenceCalls.OTHER_COUNTY;
import static org.zhucun.attendance.AbsenceCalls.days;
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

/** Who asks to commute, decides on it and reads of it. */
@ApiTest
class CommuterAccessTest {

    private static final String COMMUTERS = "/api/v1/commuters";

    @Inject
    TestWorld world;

    @BeforeEach
    void lay() {
        world.reset();
        world.post();
    }

    @Test
    void readersMayNotWrite() {
        String one = AbsenceCalls.added(COMMUTERS, body());
        for (String account : List.of("viewer", "inspector", "cadre", "province")) {
            post(account, COMMUTERS, body()).then().statusCode(403).body("code", equalTo("FORBIDDEN"));
            patch(account, one, Map.of("reason", "x")).then().statusCode(403);
            for (String step : List.of("approve", "refuse", "end")) {
                step(account, one, step, Map.of()).then().statusCode(403).body("code", equalTo("FORBIDDEN"));
            }
        }
        as("viewer").get(one).then().statusCode(200).body("actions", empty());
        given().get(one).then().statusCode(401);
        given().contentType("application/json")
                .body("{}")
                .post(COMMUTERS)
                .then()
                .statusCode(401);
        for (String step : List.of("approve", "refuse", "end")) {
            given().contentType("application/json")
                    .body("{}")
                    .post(one + "/" + step)
                    .then()
                    .statusCode(401);
        }
    }

    @Test
    void anotherCountyFindsNothing() {
        String one = AbsenceCalls.added(COMMUTERS, body());
        for (String query : List.of("size=200", "area=441481", "q=lhm", "asOf=2005-03-10")) {
            as(OTHER_COUNTY).get(COMMUTERS + "?" + query).then().body("page.totalItems", equalTo(0));
        }
        as(OTHER_COUNTY).get(one).then().statusCode(404);
        patch(OTHER_COUNTY, one, Map.of("reason", "x")).then().statusCode(404);
        step(OTHER_COUNTY, one, "approve", Map.of()).then().statusCode(404);
        step(OTHER_COUNTY, one, "refuse", Map.of("reason", "x")).then().statusCode(404);
        step(OTHER_COUNTY, one, "end", Map.of("endsOn", "2005-04-01")).then().statusCode(404);
        post(OTHER_COUNTY, COMMUTERS, body()).then().statusCode(422).body("errors.code", contains("UNKNOWN_CADRE"));
    }

    @Test
    void aStepNeedsTheVersionThatItChanges() {
        String one = AbsenceCalls.added(COMMUTERS, body());
        String tag = as(COUNTY).get(one).header("ETag");
        as(COUNTY)
                .contentType("application/json")
                .body("{}")
                .post(one + "/approve")
                .then()
                .statusCode(428);
        step(COUNTY, one, "approve", tag, Map.of()).then().statusCode(200);
        step(COUNTY, one, "end", tag, Map.of("endsOn", "2005-04-01"))
                .then()
                .statusCode(412)
                .body("code", equalTo("STALE"));
    }

    private static Map<String, Object> body() {
        return days("2005-03-01", "2005-12-31", "reason", "家住圩镇", "nightDuty", "周二、周四");
    }
}
