package org.zhucun.accountability.discipline;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.TestWorld.cadre;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ResourceContract;
import org.zhucun.support.TestWorld;

@ApiTest
class DisciplineCaseResourceTest {

    private static final String CASES = "/api/v1/discipline-cases";
    private static final String COUNTY = "county-441481";
    private static final String TOWN = "town-441481107";
    private static final Map<String, Object> DECISION = Map.of("decision", "诫勉谈话", "decidedOn", "2005-02-24");

    @Inject
    TestWorld world;

    private String one;

    @BeforeEach
    void lay() {
        world.reset();
        world.post();
        one = CASES + "/"
                + create(TOWN, body()).then().statusCode(201).extract().path("id");
    }

    private static Map<String, Object> body() {
        Map<String, Object> body = new HashMap<>();
        body.put("cadreId", cadre(1));
        body.put("rule", "GAMBLING");
        body.put("foundOn", "2005-02-12");
        body.put("found", "在村小卖部打麻将赌钱");
        return body;
    }

    private static Response create(String account, Map<String, Object> body) {
        return as(account)
                .contentType("application/json; charset=UTF-8")
                .body(body)
                .post(CASES);
    }

    private Response patch(String account, Map<String, Object> change) {
        return as(account)
                .contentType(ResourceContract.MERGE_PATCH)
                .header("If-Match", "*")
                .body(change)
                .patch(one);
    }

    private Response decide(String account, Map<String, Object> decision) {
        return as(account)
                .contentType("application/json; charset=UTF-8")
                .header("If-Match", "*")
                .body(decision)
                .post(one + "/decide");
    }

    private Response delete(String account) {
        return as(account).header("If-Match", "*").delete(one);
    }

    @Test
    void aCaseIsRecordedChangedAndDecided() {
        as(COUNTY)
                .get(one)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("cadre.name", equalTo("蓝华明"))
                .body("village.code", equalTo("441481107217"))
                .body("actions", equalTo(List.of("UPDATE", "DELETE", "DECIDE")));
        patch(TOWN, Map.of("rule", "GIFT_MONEY")).then().statusCode(200).body("rule", equalTo("GIFT_MONEY"));
        decide(COUNTY, DECISION)
                .then()
                .statusCode(200)
                .body("state", equalTo("DECIDED"))
                .body("decision", equalTo("诫勉谈话"))
                .body("decidedBy", notNullValue())
                .body("history.action", contains("DECIDE"))
                .body("history[0].text", equalTo("诫勉谈话"))
                .body("history[0].actor", notNullValue())
                .body("actions", empty());
        decide(COUNTY, DECISION).then().statusCode(409).body("code", equalTo("WRONG_STATE"));
        patch(COUNTY, Map.of("rule", "GAMBLING")).then().statusCode(409);
        delete(COUNTY).then().statusCode(409);
    }

    @Test
    void anOpenCaseIsRemoved() {
        delete(COUNTY).then().statusCode(204);
        as(COUNTY).get(one).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "cadreId, 01900000-0000-7000-8000-00000000ffff, UNKNOWN_CADRE",
        "foundOn, 2005-01-09, NOT_POSTED_ON",
        "foundOn, 2005-03-11, NOT_AFTER",
        "found, ' ', REQUIRED",
        "findingId, 01900000-0000-7000-8000-00000000ffff, UNKNOWN_FINDING"
    })
    void faultsAreLocated(String member, String value, String code) {
        Map<String, Object> faulty = body();
        faulty.put(member, value);
        create(COUNTY, faulty)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/" + member))
                .body("errors.code", hasItems(code));
    }

    @Test
    void aDecisionLiesBetweenTheBreachAndToday() {
        decide(COUNTY, Map.of("decision", "x", "decidedOn", "2005-02-11"))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("DATE_ORDER"));
        decide(COUNTY, Map.of("decision", "x", "decidedOn", "2005-03-11"))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("NOT_AFTER"));
        decide(COUNTY, Map.of("decidedOn", "2005-03-01"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/decision"));
    }

    @Test
    void aChangeNeedsTheVersionThatItChanges() {
        as(TOWN).delete(one).then().statusCode(428);
        as(TOWN).header("If-Match", "\"99-0\"").delete(one).then().statusCode(412);
        as(TOWN).contentType("application/json")
                .body(DECISION)
                .post(one + "/decide")
                .then()
                .statusCode(428);
    }

    @Test
    void onlyOfficesKnowOfThem() {
        for (String account : List.of("viewer", "inspector", "cadre", "province")) {
            as(account).get(CASES).then().statusCode(403).body("code", equalTo("FORBIDDEN"));
            as(account).get(one).then().statusCode(403);
            create(account, body()).then().statusCode(403);
            patch(account, Map.of("found", "x")).then().statusCode(403);
            decide(account, DECISION).then().statusCode(403);
            delete(account).then().statusCode(403);
        }
        given().get(CASES).then().statusCode(401);
        given().get(one).then().statusCode(401);
        given().contentType("application/json").body(body()).post(CASES).then().statusCode(401);
    }

    @Test
    void theOtherCountyFindsNothing() {
        String other = "county-441427";
        as(other).get(CASES).then().statusCode(200).body("page.totalItems", equalTo(0));
        as(other).get(one).then().statusCode(404);
        patch(other, Map.of("found", "x")).then().statusCode(404);
        decide(other, DECISION).then().statusCode(404);
        delete(other).then().statusCode(404);
        create(other, body()).then().statusCode(422).body("errors[0].code", equalTo("UNKNOWN_CADRE"));
    }

    @ParameterizedTest
    @CsvSource({
        "area=441481107, 1",
        "area=441427, 0",
        "rule=GAMBLING, 1",
        "rule=GIFT_MONEY, 0",
        "state=OPEN, 1",
        "state=DECIDED, 0",
        "from=2005-02-12&to=2005-02-12, 1",
        "from=2005-02-13, 0",
        "to=2005-02-11, 0",
        "q=lhm, 1",
        "sort=village, 1"
    })
    void filtersNarrow(String query, int items) {
        as("city").get(CASES + "?" + query).then().statusCode(200).body("page.totalItems", equalTo(items));
    }

    @Test
    void filesMaskTheNameAndLeaveTheTextOut() {
        as(COUNTY).get(CASES).then().body("items[0].cadre.name", equalTo("蓝华明"));
        for (String format : List.of("csv", "ndjson")) {
            as(COUNTY)
                    .get(CASES + "?format=" + format)
                    .then()
                    .statusCode(200)
                    .body(containsString("蓝＊"))
                    .body(not(containsString("蓝华明")))
                    .body(not(containsString("麻将")));
        }
        as(COUNTY).accept("text/csv").get(CASES).then().body(not(containsString("蓝华明")));
    }
}
