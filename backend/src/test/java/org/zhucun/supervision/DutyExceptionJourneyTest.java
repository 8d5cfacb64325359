package org.zhucun.supervision;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.zhucun.support.Accounts.as;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** One absence of ten days, found by sheet and inspection, with and without what explains it, through the API alone. */
@ApiTest
class DutyExceptionJourneyTest {

    private static final String EXCEPTIONS = "/api/v1/exceptions";
    private static final String SHEET = "/api/v1/duty-ledgers/441481107/2005-02";
    private static final String CADRE = TestWorld.cadre(2);
    private static final Map<String, String> ABSENCE = Map.of("startsOn", "2005-02-14", "endsOn", "2005-02-23");

    @Inject
    TestWorld world;

    @BeforeEach
    void reset() {
        world.reset();
        world.post();
    }

    @Test
    void anAbsenceThatNothingExplainsIsOneExceptionAndIsAnswered() {
        beAbsent();
        as("county-441481")
                .get(EXCEPTIONS + "?month=2005-02")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].cadre.id", equalTo(CADRE))
                .body("items[0].state", equalTo("OPEN"))
                .body("items[0].rule", equalTo("INSPECTION_ABSENCE"))
                .body("items[0].evidence.source", hasItem("DUTY_LEDGER"))
                .body("items[0].evidence.source", hasItem("INSPECTION"));
        String id = as("city").get(EXCEPTIONS).path("items[0].id");
        step("county-441481", EXCEPTIONS + "/" + id, "confirm", Map.of("reason", "属实"))
                .then()
                .statusCode(409);
        step("town-441481107", EXCEPTIONS + "/" + id, "explain", Map.of("text", "回县城办事，未请假"))
                .then()
                .statusCode(200)
                .body("state", equalTo("EXPLAINED"));
        step("town-441481107", EXCEPTIONS + "/" + id, "accept", Map.of()).then().statusCode(403);
        step("county-441481", EXCEPTIONS + "/" + id, "confirm", Map.of("reason", "属实"))
                .then()
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"));
    }

    @Test
    void withApprovedLeaveThereIsNone() {
        String id = create("/api/v1/leaves", Map.of("reason", "SICK"));
        beAbsent();
        as("city").get(EXCEPTIONS).then().body("items", hasSize(1));
        step("town-441481107", "/api/v1/leaves/" + id, "approve", Map.of())
                .then()
                .statusCode(403);
        step("county-441481", "/api/v1/leaves/" + id, "approve", Map.of())
                .then()
                .statusCode(200);
        as("city").get(EXCEPTIONS).then().body("items", empty());
    }

    @Test
    void withAReportedOutingThereIsNone() {
        create("/api/v1/outings", Map.of("kind", "PROJECT", "place", "市扶贫办", "purpose", "办理立项"));
        beAbsent();
        as("city").get(EXCEPTIONS).then().body("items", empty());
    }

    @Test
    void withAnApprovedCommuterThereIsNone() {
        String id = create("/api/v1/commuters", Map.of("reason", "家中老人卧病", "nightDuty", "逢单日值班"));
        step("county-441481", "/api/v1/commuters/" + id, "approve", Map.of())
                .then()
                .statusCode(200);
        beAbsent();
        as("city").get(EXCEPTIONS).then().body("items", empty());
    }

    private static void beAbsent() {
        Response sheet = as("town-441481107").get(SHEET);
        List<Map<String, Object>> rows = IntStream.rangeClosed(1, 4)
                .mapToObj(i -> Map.<String, Object>of(
                        "cadreId",
                        TestWorld.cadre(i),
                        "villageDays",
                        i == 2 ? 18 : 28,
                        "unexplainedDays",
                        i == 2 ? 10 : 0,
                        "leaveDays",
                        0,
                        "projectDays",
                        0))
                .toList();
        String tag = as("town-441481107")
                .contentType(ContentType.JSON)
                .header("If-Match", sheet.header("ETag"))
                .body(Map.of("rows", rows))
                .put(SHEET)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        as("town-441481107")
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .post(SHEET + "/submit")
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"));
        List<Map<String, String>> checks = IntStream.rangeClosed(1, 3)
                .mapToObj(
                        i -> Map.of("cadreId", TestWorld.cadre(i), "result", i == 2 ? "ABSENT_UNEXPLAINED" : "PRESENT"))
                .toList();
        as("county-441481")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "kind",
                        "UNANNOUNCED",
                        "startsOn",
                        "2005-02-22",
                        "endsOn",
                        "2005-02-22",
                        "lead",
                        "抽查组",
                        "submit",
                        true,
                        "visits",
                        List.of(Map.of("villageCode", "441481107217", "visitedOn", "2005-02-22", "checks", checks))))
                .post("/api/v1/inspections")
                .then()
                .statusCode(201);
    }

    private static String create(String path, Map<String, String> more) {
        Map<String, String> body = new java.util.HashMap<>(ABSENCE);
        body.putAll(more);
        body.put("cadreId", CADRE);
        return as("town-441481107")
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response step(String account, String path, String step, Map<String, String> body) {
        return as(account)
                .contentType(ContentType.JSON)
                .header("If-Match", as("city").get(path).header("ETag"))
                .body(body)
                .post(path + "/" + step);
    }
}
