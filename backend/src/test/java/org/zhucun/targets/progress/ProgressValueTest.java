package org.zhucun.targets.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.targets.progress.ProgressWorld.DRAFT;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ResourceContract;
import org.zhucun.support.TestWorld;

/** What a report may hold: of each kind of target another value, and what must be said beside it. */
@ApiTest
class ProgressValueTest {

    private static final String PROGRESS = "/api/v1/progress";
    private static final String TOWN = "town-441481107";

    @Inject
    TestWorld world;

    @BeforeEach
    void lay() {
        world.reset();
        ProgressWorld.lay(world);
    }

    @Test
    void aDecreaseOfACumulativeValueNeedsAReason() {
        world.run("update progress set value = 2 where quarter = '2004-Q4' and target_code = 'G2'");
        patch(Map.of("value", 1, "note", ""))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/note"))
                .body("errors.code", contains("DECREASE_REASON"));
        patch(Map.of("value", 1, "note", "原统计重复")).then().statusCode(200);
        patch(Map.of("value", 2, "note", "")).then().statusCode(200);
    }

    @Test
    void ofProblemsNoMoreAreSolvedThanFound() {
        post(with(Map.of("targetCode", "G5", "value", 3, "found", 2)))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/found"))
                .body("errors.code", contains("FEWER_FOUND"));
        post(with(Map.of("targetCode", "G5", "value", 2)))
                .then()
                .statusCode(201)
                .body("found", equalTo(2))
                .body("share", equalTo(1.0f));
    }

    @Test
    void aProblemLeftOpenKeepsTheGoalFromBeingReached() {
        post(with(Map.of("targetCode", "G5", "value", 2, "found", 3)))
                .then()
                .statusCode(201)
                .body("share", equalTo(0.6666f));
    }

    @Test
    void aYesNeedsItsDocument() {
        post(with(Map.of("targetCode", "G8", "value", 1)))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/document"))
                .body("errors.code", contains("DOCUMENT_REQUIRED"));
        post(with(Map.of("targetCode", "G8", "value", 2)))
                .then()
                .statusCode(422)
                .body("errors.code", contains("RANGE"));
        post(with(Map.of("targetCode", "G8", "value", 1, "document", "《驻村工作制度》")))
                .then()
                .statusCode(201)
                .body("share", equalTo(1.0f));
    }

    @Test
    void aTaskHasAStatusAndNoValue() {
        post(with(Map.of("targetCode", "T3")))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/status", "/value"))
                .body("errors.code", containsInAnyOrder("REQUIRED", "NOT_FOR_TARGET"));
        Map<String, Object> task = with(Map.of("targetCode", "T3", "status", "UNDER_WAY"));
        task.remove("value");
        post(task).then().statusCode(201).body("share", equalTo(0.5f));
    }

    private static Response post(Map<String, Object> body) {
        return as(TOWN).contentType("application/json").body(body).post(PROGRESS);
    }

    private static Response patch(Map<String, Object> change) {
        return as(TOWN).contentType(ResourceContract.MERGE_PATCH)
                .header("If-Match", "*")
                .body(change)
                .patch(PROGRESS + "/" + DRAFT);
    }

    private static Map<String, Object> with(Map<String, Object> members) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "villageCode", "441481107218", "targetCode", "G6", "quarter", "2005-Q1", "value", 2, "note", "养殖技术"));
        body.putAll(members);
        return body;
    }
}
