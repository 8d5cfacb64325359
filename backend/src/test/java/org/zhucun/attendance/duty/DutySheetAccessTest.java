package org.zhucun.attendance.duty;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhucun.attendance.duty.DutySheetCalls.PATH;
import static org.zhucun.attendance.duty.DutySheetCalls.all;
import static org.zhucun.attendance.duty.DutySheetCalls.request;
import static org.zhucun.attendance.duty.DutySheetCalls.save;
import static org.zhucun.support.Accounts.as;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.Statements;
import org.zhucun.support.TestWorld;

/** Who writes and reads a duty sheet, and at what cost. */
@ApiTest
class DutySheetAccessTest {

    @Inject
    TestWorld world;

    @Inject
    Statements statements;

    @BeforeEach
    void lay() {
        world.reset();
        DutyWorld.lay(world);
    }

    @Test
    void onlyOfficesOfTheTownOrAboveChangeIt() {
        save(all()).then().statusCode(200);
        for (String account : List.of("inspector", "viewer", "cadre")) {
            request(account, "*")
                    .body(Map.of("rows", List.of()))
                    .put(PATH)
                    .then()
                    .statusCode(403);
            request(account, "*").post(PATH + "/submit").then().statusCode(403);
            request(account, "*")
                    .body(Map.of("reason", "更正"))
                    .post(PATH + "/reopen")
                    .then()
                    .statusCode(403);
        }
        String other = "county-441427";
        request(other, "*")
                .body(Map.of("rows", List.of()))
                .put(PATH)
                .then()
                .statusCode(403)
                .body("code", equalTo("OUT_OF_SCOPE"));
        request(other, "*").post(PATH + "/submit").then().statusCode(403);
        request(other, "*")
                .body(Map.of("reason", "更正"))
                .post(PATH + "/reopen")
                .then()
                .statusCode(403);
        request("county-441481", "*").post(PATH + "/submit").then().statusCode(200);
    }

    @Test
    void readersSeeItAndOthersDoNot() {
        for (String account : List.of("admin", "city", "inspector", "viewer")) {
            as(account).get(PATH).then().statusCode(200);
        }
        as("viewer").get(PATH).then().body("actions", empty());
        as("cadre").get(PATH).then().statusCode(403);
        as("county-441427").get(PATH).then().statusCode(404);
        as("city").get("/api/v1/duty-ledgers/441481/2005-02").then().statusCode(404);
        as("city").get("/api/v1/duty-ledgers/441481999/2005-02").then().statusCode(404);
        given().get(PATH).then().statusCode(401);
        given().header("If-Match", "*")
                .contentType("application/json")
                .put(PATH)
                .then()
                .statusCode(401);
        given().header("If-Match", "*").post(PATH + "/submit").then().statusCode(401);
        given().header("If-Match", "*")
                .contentType("application/json")
                .post(PATH + "/reopen")
                .then()
                .statusCode(401);
    }

    @Test
    void sixtyCadresTakeNoMoreStatementsThanFour() {
        save(all()).then().statusCode(200);
        long few = statements.during(() -> save(all()).then().statusCode(200));
        world.run("insert into cadre (id, name, pinyin, gender, id_number, unit_id, dispatch_level, area_code)"
                + " select ('01900000-0000-7000-8000-0000000007' || n)::uuid, '队员' || n, 'dy', 'MALE',"
                + " '4414811990010100' || n, '" + TestWorld.CITY_UNIT + "', 'CITY', '441481107217'"
                + " from generate_series(10, 69) n");
        world.run("insert into posting (cadre_id, village_code, team_id, batch_id, role, posted_on) select id,"
                + " '441481107217', '" + TestWorld.team(1) + "', '" + TestWorld.BATCH + "', 'MEMBER', '2005-01-10'"
                + " from cadre where name like '队员%'");
        List<Map<String, Object>> rows = new ArrayList<>(Arrays.asList(all()));
        for (int n = 10; n < 70; n++) {
            rows.add(new HashMap<>(Map.of("cadreId", "01900000-0000-7000-8000-0000000007" + n, "villageDays", 28)));
        }
        @SuppressWarnings("unchecked")
        Map<String, Object>[] many = rows.toArray(Map[]::new);
        long taken = statements.during(() ->
                save(many).then().statusCode(200).body("rows", hasSize(64)).body("totals.entered", equalTo(64)));
        assertTrue(taken <= few, taken + " statements for 64 rows, " + few + " for 4");
    }
}
