package org.zhucun.targets.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.targets.progress.ProgressWorld.DRAFT;
import static org.zhucun.targets.progress.ProgressWorld.REPORTED;
import static org.zhucun.targets.progress.ProgressWorld.RETURNED;
import static org.zhucun.targets.progress.ProgressWorld.VERIFIED;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhucun.support.ApiTest;
import org.zhucun.support.AtOnce;
import org.zhucun.support.TestWorld;

@ApiTest
class ProgressStepResourceTest {

    private static final String PATH = "/api/v1/progress/";
    private static final String TOWN = "town-441481107";
    private static final String COUNTY = "county-441481";
    private static final Map<String, String> REASON = Map.of("reason", "与组织部门台账不符");

    @Inject
    TestWorld world;

    @BeforeEach
    void lay() {
        world.reset();
        ProgressWorld.lay(world);
    }

    @Test
    void theTownReportsTheCountyVerifiesTheCityReopens() {
        move(TOWN, DRAFT, "submit")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("state", equalTo("REPORTED"))
                .body("reportedAt", equalTo("2005-03-10T04:00:00Z"))
                .body("actions", contains("UPDATE"));
        move(COUNTY, DRAFT, "verify")
                .then()
                .statusCode(200)
                .body("state", equalTo("VERIFIED"))
                .body("verifiedAt", equalTo("2005-03-10T04:00:00Z"))
                .body("revision", equalTo(1))
                .body("actions", empty());
        as("city").get(PATH + DRAFT).then().body("actions", contains("REOPEN"));
        move("city", DRAFT, "reopen")
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("revision", nullValue())
                .body("verifiedAt", nullValue())
                .body("reportedAt", notNullValue())
                .body("transitions.action", contains("SUBMIT", "VERIFY", "REOPEN"))
                .body("transitions.fromState", contains("DRAFT", "REPORTED", "VERIFIED"))
                .body("transitions.toState", contains("REPORTED", "VERIFIED", "DRAFT"))
                .body("transitions.reason", hasItem("与组织部门台账不符"))
                .body("history.text", hasItem("与组织部门台账不符"))
                .body("history.toState", contains("REPORTED", "VERIFIED", "DRAFT"))
                .body("transitions.actor", hasItem(notNullValue()))
                .body("actions", contains("UPDATE", "SUBMIT"));
    }

    @Test
    void whatIsReturnedIsMendedAndReportedAgain() {
        move(COUNTY, REPORTED, "return").then().statusCode(200).body("state", equalTo("RETURNED"));
        move(TOWN, REPORTED, "submit")
                .then()
                .statusCode(200)
                .body("state", equalTo("REPORTED"))
                .body("reportedAt", equalTo("2005-03-05T01:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "verify, " + DRAFT, "return, " + DRAFT, "reopen, " + DRAFT, "submit, " + REPORTED, "reopen, " + REPORTED,
        "submit, " + VERIFIED, "verify, " + VERIFIED, "return, " + VERIFIED, "verify, " + RETURNED,
                "reopen, " + RETURNED
    })
    void noStepIsTakenFromAnotherState(String step, String id) {
        move("city", id, step).then().statusCode(409).body("code", equalTo("WRONG_STATE"));
    }

    @ParameterizedTest
    @CsvSource({"return, " + REPORTED, "reopen, " + VERIFIED})
    void sendingBackNeedsAReason(String step, String id) {
        for (Map<String, String> body : List.of(Map.<String, String>of(), Map.of("reason", "  "))) {
            call("city", id, body)
                    .post(PATH + id + "/" + step)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/reason"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        TOWN + ", verify, " + REPORTED + ", 441481", TOWN + ", return, " + REPORTED + ", 441481",
        TOWN + ", reopen, " + VERIFIED + ", 4414", COUNTY + ", reopen, " + VERIFIED + ", 4414"
    })
    void eachStepIsThatOfItsOffice(String account, String step, String id, String needed) {
        move(account, id, step)
                .then()
                .statusCode(403)
                .body("code", equalTo("OUT_OF_SCOPE"))
                .body("detail", org.hamcrest.Matchers.containsString(needed));
    }

    @Test
    void anotherCountyFindsNothing() {
        for (String step : List.of("submit", "verify", "return", "reopen")) {
            call("county-441427", DRAFT, REASON)
                    .post(PATH + DRAFT + "/" + step)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void readersTakeNoStep() {
        for (String account : List.of("viewer", "inspector", "cadre")) {
            for (String step : List.of("submit", "verify", "return", "reopen")) {
                call(account, DRAFT, REASON)
                        .post(PATH + DRAFT + "/" + step)
                        .then()
                        .statusCode(403);
            }
        }
        io.restassured.RestAssured.given()
                .contentType(ContentType.JSON)
                .post(PATH + DRAFT + "/submit")
                .then()
                .statusCode(401);
    }

    @Test
    void aStepNamesTheVersionThatWasSeen() {
        as(TOWN).contentType(ContentType.JSON)
                .post(PATH + DRAFT + "/submit")
                .then()
                .statusCode(428);
        as(TOWN).contentType(ContentType.JSON)
                .header("If-Match", "\"9-0\"")
                .post(PATH + DRAFT + "/submit")
                .then()
                .statusCode(412);
    }

    @Test
    void aFallWithoutAReasonIsNotSubmitted() {
        world.run("update progress set value = 2 where quarter = '2004-Q4' and target_code = 'G2'");
        move(TOWN, DRAFT, "submit").then().statusCode(422).body("errors.code", contains("DECREASE_REASON"));
        world.run("update progress set note = '原统计重复' where id = '" + DRAFT + "'");
        move(TOWN, DRAFT, "submit").then().statusCode(200);
    }

    @Test
    void whatIsComputedTakesNoStep() {
        String computed = as("city").get(PATH + "?computed=true").path("items[0].id");
        move("city", computed, "reopen").then().statusCode(409).body("code", equalTo("PROGRESS_COMPUTED"));
    }

    @Test
    void ofAVerificationAndAnEditAtOnceOneWins() throws Exception {
        try (AtOnce both = new AtOnce()) {
            for (int round = 0; round < 10; round++) {
                world.reset();
                ProgressWorld.lay(world);
                String tag = as("city").get(PATH + REPORTED).header("ETag");
                Future<Integer> verified = both.run(() -> as(COUNTY)
                        .contentType(ContentType.JSON)
                        .header("If-Match", tag)
                        .post(PATH + REPORTED + "/verify")
                        .statusCode());
                Future<Integer> edited =
                        both.run(() -> as(TOWN).contentType("application/merge-patch+json; charset=UTF-8")
                                .header("If-Match", tag)
                                .body("{\"value\": 2}")
                                .patch(PATH + REPORTED)
                                .statusCode());
                assertEquals(
                        List.of(200, 412),
                        List.of(verified.get(), edited.get()).stream().sorted().toList());
                boolean wasVerified = verified.get() == 200;
                as("city")
                        .get(PATH + REPORTED)
                        .then()
                        .body("state", equalTo(wasVerified ? "VERIFIED" : "REPORTED"))
                        .body("value", equalTo(wasVerified ? 1.0f : 2.0f));
            }
        }
    }

    private static Response move(String account, String id, String step) {
        return call(account, id, REASON).post(PATH + id + "/" + step);
    }

    private static io.restassured.specification.RequestSpecification call(
            String account, String id, Map<String, String> body) {
        String tag = as("city").get(PATH + id).header("ETag");
        return as(account).contentType(ContentType.JSON).header("If-Match", tag).body(body);
    }
}
