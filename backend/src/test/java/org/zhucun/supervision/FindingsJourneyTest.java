package org.zhucun.supervision;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.zhucun.support.Accounts.as;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestClock;
import org.zhucun.support.TestWorld;

/** An inspection of one village with twelve findings, followed until all are closed, through the API alone. */
@ApiTest
class FindingsJourneyTest {

    private static final String INSPECTIONS = "/api/v1/inspections";
    private static final String FINDINGS = "/api/v1/findings";
    private static final String VILLAGE = "441481107217";

    @Inject
    TestWorld world;

    @BeforeEach
    void reset() {
        TestClock.reset();
        world.reset();
        world.post();
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    void twelveFindingsAreFollowedUntilTheyAreClosed() {
        record("inspector", "2005-03-08", "王组长", 12).then().statusCode(201).body("state", equalTo("SUBMITTED"));
        List<String> ids = ids("");
        as("town-441481107").get(FINDINGS + "?overdue=true").then().body("items", empty());

        // ten days on, what was due on the 18th is overdue
        TestClock.advance(Duration.ofDays(10));
        as("town-441481107")
                .get(FINDINGS + "?overdue=true&size=200")
                .then()
                .body("items", hasSize(12))
                .body("items.overdue", everyItem(equalTo(true)));

        ids.forEach(id -> step("town-441481107", id, "rectify", Map.of("text", "已整改"))
                .then()
                .statusCode(200)
                .body("state", equalTo("RECTIFIED"))
                .body("overdue", equalTo(false)));
        step("inspector", ids.get(0), "reopen", Map.of("reason", "整改不到位"))
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("overdue", equalTo(true));
        step("town-441481107", ids.get(0), "rectify", Map.of("text", "重新整改"))
                .then()
                .statusCode(200);
        ids.forEach(id ->
                step("inspector", id, "close", Map.of()).then().statusCode(200).body("state", equalTo("CLOSED")));
        as("city")
                .get(FINDINGS + "/" + ids.get(0))
                .then()
                .body("history.action", equalTo(List.of("RECTIFY", "REOPEN", "RECTIFY", "CLOSE")))
                .body("history.actor", not(hasItem(equalTo(null))));
    }

    @Test
    void theSecondOfItsKindInAVillageRecurs() {
        record("inspector", "2005-03-01", "王组长", 1).then().statusCode(201);
        as("city").get(FINDINGS).then().body("items.recurrent", equalTo(List.of(false)));
        record("inspector", "2005-03-08", "王组长", 1).then().statusCode(201);
        as("city")
                .get(FINDINGS + "?recurrent=true")
                .then()
                .body("items", hasSize(1))
                .body("items[0].foundOn", equalTo("2005-03-08"));
    }

    @Test
    void aTownClosesNothingThatItFoundItself() {
        record("town-441481107", "2005-03-08", "镇组织委员", 1).then().statusCode(201);
        String id = ids("").get(0);
        step("town-441481107", id, "rectify", Map.of("text", "已整改")).then().statusCode(200);
        step("town-441481107", id, "close", Map.of()).then().statusCode(403).body("code", equalTo("OUT_OF_SCOPE"));
        step("county-441481", id, "close", Map.of()).then().statusCode(200);
    }

    @Test
    void whatIsSentTwiceWithOneKeyIsStoredOnce() {
        Map<String, Object> body = body("2005-03-08", "王组长", 3);
        for (int i = 0; i < 2; i++) {
            as("inspector")
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", "phone-1")
                    .body(body)
                    .post(INSPECTIONS)
                    .then()
                    .statusCode(201)
                    .header("Idempotency-Replayed", i == 0 ? equalTo(null) : equalTo("true"));
        }
        as("city").get(INSPECTIONS).then().body("page.totalItems", equalTo(1));
        as("city").get(FINDINGS).then().body("page.totalItems", equalTo(3));
    }

    private static Response record(String account, String day, String lead, int findings) {
        return as(account)
                .contentType(ContentType.JSON)
                .body(body(day, lead, findings))
                .post(INSPECTIONS);
    }

    private static Map<String, Object> body(String day, String lead, int findings) {
        List<Map<String, Object>> found = IntStream.rangeClosed(1, findings)
                .mapToObj(i -> Map.<String, Object>of(
                        "category", "LEDGER", "severity", "MAJOR", "text", "台账第 " + i + " 项不符", "dueOn", "2005-03-18"))
                .toList();
        List<Map<String, String>> checks = IntStream.rangeClosed(1, 3)
                .mapToObj(i -> Map.of("cadreId", TestWorld.cadre(i), "result", "PRESENT"))
                .toList();
        return Map.of(
                "kind",
                "UNANNOUNCED",
                "startsOn",
                day,
                "endsOn",
                day,
                "lead",
                lead,
                "submit",
                true,
                "visits",
                List.of(Map.of("villageCode", VILLAGE, "visitedOn", day, "checks", checks, "findings", found)));
    }

    private static List<String> ids(String query) {
        return as("city").get(FINDINGS + "?size=200" + query).path("items.id");
    }

    private static Response step(String account, String id, String step, Map<String, String> body) {
        String tag = as("city").get(FINDINGS + "/" + id).header("ETag");
        return as(account)
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(body)
                .post(FINDINGS + "/" + id + "/" + step);
    }
}
