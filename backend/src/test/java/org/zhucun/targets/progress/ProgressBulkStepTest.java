package org.zhucun.targets.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.targets.progress.ProgressWorld.DRAFT;
import static org.zhucun.targets.progress.ProgressWorld.REPORTED;
import static org.zhucun.targets.progress.ProgressWorld.RETURNED;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** One step for many reports: all or none, and what is left out is named. */
@ApiTest
class ProgressBulkStepTest {

    private static final String PATH = "/api/v1/progress/";
    private static final String TOWN = "town-441481107";
    private static final String COUNTY = "county-441481";

    @Inject
    TestWorld world;

    @BeforeEach
    void lay() {
        world.reset();
        ProgressWorld.lay(world);
    }

    @Test
    void aWholeQuarterOfATownIsSubmittedAtOnce() {
        bulk(TOWN, Map.of("action", "SUBMIT", "area", "441481107", "quarter", "2005-Q1"))
                .then()
                .statusCode(200)
                .body("action", equalTo("SUBMIT"))
                .body("moved", equalTo(2));
        as("city")
                .get(PATH + "?quarter=2005-Q1&state=REPORTED&sort=target")
                .then()
                .body("items.id", containsInAnyOrder(DRAFT, REPORTED, RETURNED));
        as("city").get(PATH + DRAFT).then().body("transitions.action", contains("SUBMIT"));
        bulk(TOWN, Map.of("action", "SUBMIT", "area", "441481107", "quarter", "2005-Q1"))
                .then()
                .body("moved", equalTo(0));
    }

    @Test
    void theWholeAreaIsNarrowedToTargets() {
        bulk(TOWN, Map.of("action", "SUBMIT", "area", "441481107", "quarter", "2005-Q1", "targets", List.of("G2")))
                .then()
                .body("moved", equalTo(1));
    }

    @Test
    void aPreviewSaysHowManyAndOfWhatAndMovesNothing() {
        Map<String, Object> step =
                Map.of("action", "SUBMIT", "area", "441481107", "quarter", "2005-Q1", "preview", true);
        for (int round = 0; round < 2; round++) {
            bulk(TOWN, step)
                    .then()
                    .statusCode(200)
                    .body("preview", equalTo(true))
                    .body("moved", equalTo(2))
                    .body("villages", equalTo(2));
        }
        as("city").get(PATH + DRAFT).then().body("state", equalTo("DRAFT")).body("history", empty());
    }

    @Test
    void whatABulkStepLeavesOutIsNamed() {
        bulk(TOWN, Map.of("action", "SUBMIT", "area", "441481107", "quarter", "2005-Q1"))
                .then()
                .statusCode(200)
                .body("preview", equalTo(false))
                .body("leftOut.state", contains("REPORTED", "VERIFIED", "VERIFIED"))
                .body("leftOut.code", contains("WRONG_STATE", "WRONG_STATE", "PROGRESS_COMPUTED"))
                .body("leftOut.count", contains(1, 1, 3));
        bulk(COUNTY, Map.of("action", "VERIFY", "items", List.of(item(REPORTED, 0))))
                .then()
                .body("leftOut", empty());
    }

    @Test
    void aPreviewIsRefusedAsTheStepWouldBe() {
        world.run("update progress set value = 2 where quarter = '2004-Q4' and target_code = 'G2'");
        bulk(TOWN, Map.of("action", "SUBMIT", "area", "441481107", "quarter", "2005-Q1", "preview", true))
                .then()
                .statusCode(409)
                .body("refusals.id", contains(DRAFT));
    }

    @Test
    void oneRefusedReportKeepsAllFromMoving() {
        world.run("update progress set value = 2 where quarter = '2004-Q4' and target_code = 'G2'");
        bulk(TOWN, Map.of("action", "SUBMIT", "area", "441481107", "quarter", "2005-Q1"))
                .then()
                .statusCode(409)
                .body("code", equalTo("TRANSITION_REFUSED"))
                .body("refusals.id", contains(DRAFT))
                .body("refusals.village.code", contains("441481107217"))
                .body("refusals.target", contains("G2"))
                .body("refusals.code", contains("DECREASE_REASON"));
        as("city").get(PATH + RETURNED).then().body("state", equalTo("RETURNED"));
    }

    @Test
    void listedReportsMoveInTheVersionsThatWereSeen() {
        bulk(COUNTY, Map.of("action", "VERIFY", "items", List.of(item(REPORTED, 0))))
                .then()
                .statusCode(200);
        world.run("update progress set version = 7 where id = '" + RETURNED + "'");
        String absent = "01900000-0000-7000-8000-00000000ffff";
        bulk(
                        COUNTY,
                        Map.of(
                                "action",
                                "RETURN",
                                "reason",
                                "请核实",
                                "items",
                                List.of(item(DRAFT, 0), item(RETURNED, 0), item(absent, 0))))
                .then()
                .statusCode(409)
                .body("refusals.id", contains(DRAFT, RETURNED, absent))
                .body("refusals.code", contains("WRONG_STATE", "STALE", "NOT_FOUND"));
    }

    @Test
    void aForeignCountyMovesNothing() {
        bulk("county-441427", Map.of("action", "VERIFY", "items", List.of(item(REPORTED, 0))))
                .then()
                .statusCode(409)
                .body("refusals.code", contains("NOT_FOUND"));
        bulk("county-441427", Map.of("action", "SUBMIT", "area", "441481107", "quarter", "2005-Q1"))
                .then()
                .statusCode(403);
        bulk(TOWN, Map.of("action", "VERIFY", "items", List.of(item(REPORTED, 0))))
                .then()
                .statusCode(403);
        bulk(TOWN, Map.of("action", "VERIFY", "area", "441481107", "quarter", "2005-Q1"))
                .then()
                .statusCode(403);
    }

    @Test
    void faultsOfABulkStepAreLocated() {
        bulk(COUNTY, Map.of("action", "RETURN", "area", "441481", "quarter", "2005-Q1"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
        bulk(COUNTY, Map.of("action", "VERIFY", "area", "441481"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("ITEMS_OR_AREA"));
        bulk(COUNTY, Map.of("action", "VERIFY", "area", "441481", "quarter", "2009-Q1"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/quarter"));
        bulk(COUNTY, Map.of("area", "441481", "quarter", "2005-Q1"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/action"));
        bulk("viewer", Map.of("action", "VERIFY", "area", "441481", "quarter", "2005-Q1"))
                .then()
                .statusCode(403);
    }

    private static Map<String, Object> item(String id, int version) {
        return Map.of("id", id, "version", version);
    }

    private static Response bulk(String account, Map<String, Object> body) {
        return as(account).contentType(ContentType.JSON).body(body).post(PATH + "transitions");
    }
}
