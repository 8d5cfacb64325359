package org.zhucun.supervision.finding;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.supervision.finding.FindingWorld.CLOSED;
import static org.zhucun.supervision.finding.FindingWorld.DRAFT;
import static org.zhucun.supervision.finding.FindingWorld.OVERDUE;
import static org.zhucun.supervision.finding.FindingWorld.RECTIFIED;
import static org.zhucun.supervision.finding.FindingWorld.TOWN_RECTIFIED;
import static org.zhucun.support.Accounts.as;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhucun.support.ApiTest;
import org.zhucun.support.AtOnce;
import org.zhucun.support.TestWorld;

/** The way of a finding until it is closed. */
@ApiTest
class FindingStepResourceTest {

    private static final String PATH = "/api/v1/findings/";
    private static final String TOWN = "town-441481107";
    private static final String COUNTY = "county-441481";
    private static final String OTHER = "county-441427";

    @Inject
    TestWorld world;

    @BeforeEach
    void lay() {
        world.reset();
        FindingWorld.lay(world);
    }

    @Test
    void theTownPutsItRightTheCitySendsItBackAndClosesIt() {
        move(TOWN, OVERDUE, "rectify")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("state", equalTo("RECTIFIED"))
                .body("rectification", equalTo("已补记"))
                .body("rectifiedAt", equalTo("2005-03-10T04:00:00Z"))
                .body("overdue", equalTo(false))
                .body("actions", empty());
        as("city").get(PATH + OVERDUE).then().body("actions", contains("CLOSE", "REOPEN"));
        move("city", OVERDUE, "reopen")
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("rectification", nullValue())
                .body("rectifiedAt", nullValue())
                .body("overdue", equalTo(true));
        move(TOWN, OVERDUE, "rectify").then().statusCode(200);
        move("city", OVERDUE, "close")
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("closedAt", equalTo("2005-03-10T04:00:00Z"))
                .body("rectification", equalTo("已补记"))
                .body("history.action", contains("RECTIFY", "REOPEN", "RECTIFY", "CLOSE"))
                .body("history.fromState", contains("OPEN", "RECTIFIED", "OPEN", "RECTIFIED"))
                .body("history.toState", contains("RECTIFIED", "OPEN", "RECTIFIED", "CLOSED"))
                .body("history.text", contains("已补记", "内容不符", "已补记", null))
                .body("history[0].actor", notNullValue())
                .body("actions", contains("REOPEN"));
    }

    @Test
    void aClosedFindingIsOpenedAgain() {
        move("city", CLOSED, "reopen")
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("closedAt", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "close, " + OVERDUE,
        "reopen, " + OVERDUE,
        "rectify, " + RECTIFIED,
        "rectify, " + CLOSED,
        "close, " + CLOSED
    })
    void noStepIsTakenFromAnotherState(String step, String id) {
        move("city", id, step).then().statusCode(409).body("code", equalTo("WRONG_STATE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"close", "reopen"})
    void aTownNeverJudgesItsOwn(String step) {
        as(TOWN).get(PATH + TOWN_RECTIFIED).then().body("actions", empty());
        move(TOWN, TOWN_RECTIFIED, step)
                .then()
                .statusCode(403)
                .body("code", equalTo("OUT_OF_SCOPE"))
                .body("detail", containsString("441481"));
        as(TOWN).get(PATH + TOWN_RECTIFIED).then().body("state", equalTo("RECTIFIED"));
        move(COUNTY, TOWN_RECTIFIED, step).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({TOWN + ", close", TOWN + ", reopen", COUNTY + ", close", COUNTY + ", reopen"})
    void whatTheCityFoundIsJudgedByTheCity(String account, String step) {
        move(account, RECTIFIED, step)
                .then()
                .statusCode(403)
                .body("code", equalTo("OUT_OF_SCOPE"))
                .body("detail", containsString("4414"));
        move("city", RECTIFIED, step).then().statusCode(200);
    }

    @Test
    void anInspectorJudgesButPutsNothingRight() {
        as("inspector").get(PATH + RECTIFIED).then().body("actions", contains("CLOSE", "REOPEN"));
        as("inspector").get(PATH + OVERDUE).then().body("actions", empty());
        move("inspector", RECTIFIED, "close").then().statusCode(200);
        move("inspector", RECTIFIED, "reopen").then().statusCode(200);
        move("inspector", OVERDUE, "rectify").then().statusCode(403).body("code", equalTo("FORBIDDEN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"viewer", "cadre", "province"})
    void readersMoveNothing(String account) {
        move(account, OVERDUE, "rectify").then().statusCode(403).body("code", equalTo("FORBIDDEN"));
        move(account, RECTIFIED, "close").then().statusCode(403).body("code", equalTo("FORBIDDEN"));
        move(account, RECTIFIED, "reopen").then().statusCode(403).body("code", equalTo("FORBIDDEN"));
    }

    @Test
    void aReaderMayDoNothingWithIt() {
        as("viewer").get(PATH + RECTIFIED).then().statusCode(200).body("actions", empty());
    }

    @Test
    void anotherCountySeesAndMovesNothing() {
        as(OTHER).get(PATH + OVERDUE).then().statusCode(404);
        for (String step : List.of("rectify", "close", "reopen")) {
            move(OTHER, RECTIFIED, step).then().statusCode(404);
        }
        for (String query : List.of("size=200", "size=200&after=", "format=csv", "format=ndjson", "area=441481")) {
            String list = as(OTHER).get("/api/v1/findings?" + query).asString();
            assertEquals(-1, list.indexOf("蓝排"), query);
        }
        as(OTHER).get("/api/v1/findings").then().body("items.id", contains(CLOSED));
        as("cadre").get("/api/v1/findings").then().statusCode(200).body("items", empty());
    }

    @Test
    void aDraftsFindingsAreNotThereYet() {
        as("city").get(PATH + DRAFT).then().statusCode(404);
        move("city", DRAFT, "rectify").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"rectify, " + OVERDUE + ", text", "reopen, " + RECTIFIED + ", reason"})
    void theseStepsNeedWords(String step, String id, String member) {
        for (Map<String, String> body : List.of(Map.<String, String>of(), Map.of(member, "  "))) {
            send("city", body)
                    .header("If-Match", "*")
                    .post(PATH + id + "/" + step)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/" + member))
                    .body("errors.code", contains("REQUIRED"));
        }
    }

    @Test
    void aStepNamesTheVersionThatWasSeen() {
        send("city", Map.of("text", "已补记"))
                .post(PATH + OVERDUE + "/rectify")
                .then()
                .statusCode(428);
        send("city", Map.of("text", "已补记"))
                .header("If-Match", "\"9-0\"")
                .post(PATH + OVERDUE + "/rectify")
                .then()
                .statusCode(412)
                .body("code", equalTo("STALE"));
    }

    @Test
    void ofTwoStepsAtOnceOneIsTaken() {
        try (AtOnce both = new AtOnce()) {
            List<CompletableFuture<Integer>> answers = List.of(
                    both.run(() -> move(TOWN, OVERDUE, "rectify", "0").statusCode()),
                    both.run(() -> move("city", OVERDUE, "rectify", "0").statusCode()));
            assertEquals(
                    List.of(200, 412),
                    answers.stream().map(CompletableFuture::join).sorted().toList());
        }
        as("city").get(PATH + OVERDUE).then().body("history.action", contains("RECTIFY"));
    }

    @Test
    void nothingIsDoneWithoutALogin() {
        given().get(PATH + OVERDUE).then().statusCode(401);
        for (String step : List.of("rectify", "close", "reopen")) {
            given().contentType("application/json")
                    .body(body(step))
                    .post(PATH + OVERDUE + "/" + step)
                    .then()
                    .statusCode(401);
        }
    }

    private static Response move(String account, String id, String step) {
        return move(account, id, step, "*");
    }

    private static Response move(String account, String id, String step, String ifMatch) {
        return send(account, body(step)).header("If-Match", ifMatch).post(PATH + id + "/" + step);
    }

    private static Map<String, String> body(String step) {
        return switch (step) {
            case "rectify" -> Map.of("text", "已补记");
            case "reopen" -> Map.of("reason", "内容不符");
            default -> Map.of();
        };
    }

    private static io.restassured.specification.RequestSpecification send(String account, Object body) {
        return as(account).contentType("application/json; charset=UTF-8").body(body);
    }
}
