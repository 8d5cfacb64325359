package org.zhucun.fieldwork;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.zhucun.attendance.AbsenceCalls.COUNTY;
import static org.zhucun.attendance.AbsenceCalls.OTHER_COUNTY;
import static org.zhucun.attendance.AbsenceCalls.TOWN;
import static org.zhucun.attendance.AbsenceCalls.added;
import static org.zhucun.attendance.AbsenceCalls.patch;
import static org.zhucun.attendance.AbsenceCalls.step;
import static org.zhucun.support.Accounts.as;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** A deed counts once the town has verified it. */
@ApiTest
class DeedWorkflowTest {

    private static final Map<String, Object> WHY = Map.of("reason", "户数不符");

    @Inject
    TestWorld world;

    private String deed;

    @BeforeEach
    void lay() {
        world.reset();
        world.post();
        deed = added(
                "/api/v1/deeds",
                Map.of("villageCode", "441481107217", "category", "WATER", "title", "修水渠", "doneOn", "2005-02-20"));
    }

    @Test
    void whatIsVerifiedIsLockedUntilTheTownReopensIt() {
        step(TOWN, deed, "verify", Map.of("note", "已查看"))
                .then()
                .statusCode(200)
                .body("state", equalTo("VERIFIED"))
                .body("actions", contains("REOPEN"));
        patch(COUNTY, deed, Map.of("households", 3)).then().statusCode(409).body("code", equalTo("WRONG_STATE"));
        as(COUNTY).header("If-Match", "*").delete(deed).then().statusCode(409);
        step(TOWN, deed, "verify", Map.of()).then().statusCode(409);
        step(TOWN, deed, "return", WHY).then().statusCode(409);

        step(TOWN, deed, "reopen", Map.of()).then().statusCode(422);
        step(TOWN, deed, "reopen", WHY).then().statusCode(200).body("state", equalTo("DRAFT"));
        patch(COUNTY, deed, Map.of("households", 3)).then().statusCode(200).body("state", equalTo("DRAFT"));
        as(COUNTY)
                .get(deed)
                .then()
                .body("history.action", contains("VERIFY", "REOPEN"))
                .body("history.text", contains("已查看", "户数不符"));
    }

    @Test
    void aCorrectionHandsInAgainWhatWasReturned() {
        step(TOWN, deed, "return", Map.of()).then().statusCode(422).body("errors.pointer", contains("/reason"));
        step(TOWN, deed, "return", WHY)
                .then()
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("actions", contains("UPDATE", "DELETE", "REOPEN"));
        step(TOWN, deed, "verify", Map.of()).then().statusCode(409);
        patch(COUNTY, deed, Map.of("title", "修水渠")).then().statusCode(200).body("state", equalTo("RETURNED"));
        patch(COUNTY, deed, Map.of("households", 12))
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("history.action", contains("RETURN", "UPDATE"))
                .body("history.fromState", contains("DRAFT", "RETURNED"));
    }

    @Test
    void manyAreDecidedTogetherOrNone() {
        String other = added(
                "/api/v1/deeds",
                Map.of("villageCode", "441481107218", "category", "ROAD", "title", "修路", "doneOn", "2005-02-21"));
        move(TOWN, "VERIFY", Map.of(idOf(deed), 0, idOf(other), 7))
                .then()
                .statusCode(409)
                .body("code", equalTo("TRANSITION_REFUSED"))
                .body("refusals.title", contains("修路"))
                .body("refusals.code", contains("STALE"));
        as(COUNTY).get(deed).then().body("state", equalTo("DRAFT"));
        move("cadre", "VERIFY", Map.of(idOf(deed), 0)).then().statusCode(403);
        move(OTHER_COUNTY, "VERIFY", Map.of(idOf(deed), 0))
                .then()
                .statusCode(409)
                .body("refusals.code", contains("NOT_FOUND"))
                .body("refusals.title", contains(nullValue()));
        move(TOWN, "RETURN", Map.of(idOf(deed), 0)).then().statusCode(422);

        move(TOWN, "VERIFY", Map.of(idOf(deed), 0, idOf(other), 0))
                .then()
                .statusCode(200)
                .body("moved", equalTo(2));
        as(COUNTY).get(other).then().body("state", equalTo("VERIFIED")).body("history.action", contains("VERIFY"));
        move(TOWN, "VERIFY", Map.of(idOf(deed), 1))
                .then()
                .statusCode(409)
                .body("refusals.code", contains("WRONG_STATE"));
    }

    private static String idOf(String one) {
        return one.substring(one.lastIndexOf('/') + 1);
    }

    private static Response move(String account, String action, Map<String, Integer> versions) {
        return as(account)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "action",
                        action,
                        "items",
                        versions.entrySet().stream()
                                .map(item -> Map.of("id", item.getKey(), "version", item.getValue()))
                                .toList()))
                .post("/api/v1/deeds/transitions");
    }

    @Test
    void othersDecideNothing() {
        step(OTHER_COUNTY, deed, "verify", Map.of()).then().statusCode(404);
        for (String account : new String[] {"viewer", "inspector", "cadre"}) {
            step(account, deed, "verify", Map.of()).then().statusCode(403).body("code", equalTo("FORBIDDEN"));
        }
        as("viewer").get(deed).then().body("actions", empty());
        step(TOWN, deed, "verify", "\"99-0\"", Map.of()).then().statusCode(412);
    }
}
