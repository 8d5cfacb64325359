package org.zhucun.supervision.finding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.support.Accounts.as;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.supervision.FindingCategory;
import org.zhucun.supervision.FindingSeverity;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** Findings of an inspection in one village, until the last one is closed. */
@ApiTest
class FindingJourneyTest {

    private static final String VILLAGE = "441481107217";
    private static final int FOUND = 12;
    private static final int POSTED = 3;

    @Inject
    TestWorld world;

    @BeforeEach
    void lay() {
        world.reset();
        world.post();
    }

    /** Twelve findings of eight categories: four come back. Of each four one was due on 1 March. */
    @Test
    void twelveFindingsAreFollowedUntilTheyAreClosed() {
        String inspection = inspect();
        String list = "/api/v1/findings?size=200&inspection=" + inspection;
        as("city").get(list).then().body("items", hasSize(FOUND)).body("items.state", everyItem(equalTo("OPEN")));
        as("city").get(list + "&overdue=true").then().body("items", hasSize(3));
        as("city")
                .get(list + "&recurrent=true")
                .then()
                .body("items", hasSize(FOUND - FindingCategory.values().length))
                .body("items.earlier", everyItem(startsWith("0")));
        List<String> findings = as("city").get(list).jsonPath().getList("items.id");
        findings.forEach(id -> move("town-441481107", id, "rectify", Map.of("text", "已整改")));
        as("city").get(list + "&overdue=true").then().body("items", hasSize(0));
        move("city", findings.get(0), "reopen", Map.of("reason", "整改不到位"));
        move("town-441481107", findings.get(0), "rectify", Map.of("text", "已再次整改"));
        findings.forEach(id -> move("inspector", id, "close", Map.of()));
        as("city").get(list).then().body("items.state", everyItem(equalTo("CLOSED")));
        as("city").get("/api/v1/findings/" + findings.get(0)).then().body("history", hasSize(4));
        as("city").get("/api/v1/inspections").then().body("items.openFindings", contains(0));
        as("city")
                .get("/api/v1/statistics/inspections?area=441481107")
                .then()
                .body("total.findings.closed", equalTo(FOUND))
                .body("total.recurrent", equalTo(4))
                .body("total.medianDaysToClose", equalTo(18.0f));
    }

    private static String inspect() {
        List<Map<String, Object>> findings =
                IntStream.range(0, FOUND).mapToObj(FindingJourneyTest::finding).toList();
        List<Map<String, Object>> checks = IntStream.rangeClosed(1, POSTED)
                .mapToObj(n -> Map.<String, Object>of("cadreId", TestWorld.cadre(n), "result", "PRESENT"))
                .toList();
        Map<String, Object> visit = Map.of(
                "villageCode",
                VILLAGE,
                "visitedOn",
                "2005-02-20",
                "checks",
                checks,
                "answers",
                List.of(),
                "findings",
                findings);
        Map<String, Object> body = Map.of(
                "kind", "PLANNED",
                "startsOn", "2005-02-20",
                "endsOn", "2005-02-21",
                "lead", "刘国强",
                "visits", List.of(visit),
                "submit", true);
        return send("city", body)
                .post("/api/v1/inspections")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> finding(int n) {
        FindingCategory[] categories = FindingCategory.values();
        FindingSeverity[] severities = FindingSeverity.values();
        return Map.of(
                "category",
                categories[n % categories.length],
                "severity",
                severities[n % severities.length],
                "text",
                "第" + (n + 1) + "个问题",
                "dueOn",
                n % 4 == 0 ? "2005-03-01" : "2005-03-20");
    }

    private static void move(String account, String id, String step, Map<String, String> body) {
        int status = send(account, body)
                .header("If-Match", as(account).get("/api/v1/findings/" + id).header("ETag"))
                .post("/api/v1/findings/" + id + "/" + step)
                .statusCode();
        assertEquals(200, status, step);
    }

    private static RequestSpecification send(String account, Object body) {
        return as(account).contentType("application/json; charset=UTF-8").body(body);
    }
}
