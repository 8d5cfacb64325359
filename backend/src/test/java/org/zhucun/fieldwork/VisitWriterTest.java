package org.zhucun.fieldwork;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.zhucun.attendance.AbsenceCalls.COLLEAGUE;
import static org.zhucun.attendance.AbsenceCalls.OWN;
import static org.zhucun.attendance.AbsenceCalls.patch;
import static org.zhucun.attendance.AbsenceCalls.post;
import static org.zhucun.attendance.AbsenceCalls.step;
import static org.zhucun.support.Accounts.as;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.attendance.AbsenceCalls;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** A cadre writes down its visits and what they raise, and changes what it has written itself. */
@ApiTest
class VisitWriterTest {

    private static final String VISITS = "/api/v1/visits";
    private static final String ISSUES = "/api/v1/visit-issues";
    private static final String VILLAGE = "441426114204";

    @Inject
    TestWorld world;

    @BeforeEach
    void lay() {
        world.reset();
        AbsenceCalls.postOwnCadre(world);
    }

    @Test
    void neitherVillageNorCadreIsAskedOfWhoWritesItsOwn() {
        post("cadre", VISITS, body("五保户陈伯"))
                .then()
                .statusCode(201)
                .body("village.code", equalTo(VILLAGE))
                .body("cadres.id", contains(OWN))
                .body("actions", contains("UPDATE", "DELETE"));
        Map<String, Object> together = body("军属张婶");
        together.put("cadreIds", List.of(OWN, COLLEAGUE));
        post("cadre", VISITS, together).then().statusCode(201).body("cadres.size()", equalTo(2));
    }

    @Test
    void itWritesForItsVillageOnly() {
        Map<String, Object> elsewhere = body("五保户陈伯");
        elsewhere.put("villageCode", "441481107217");
        post("cadre", VISITS, elsewhere).then().statusCode(403).body("code", equalTo("OUT_OF_SCOPE"));
    }

    @Test
    void itReadsWhatOthersWroteAndChangesItsOwn() {
        Map<String, Object> ofOffice = body("五保户陈伯");
        ofOffice.put("villageCode", VILLAGE);
        String offices = VISITS + "/" + post("city", VISITS, ofOffice).path("id");
        as("cadre").get(offices).then().statusCode(200).body("actions", empty());
        as("cadre").get(VISITS).then().body("items[0].actions", empty());
        patch("cadre", offices, Map.of("households", 2)).then().statusCode(403).body("code", equalTo("OTHER_CADRE"));
        as("cadre").header("If-Match", "*").delete(offices).then().statusCode(403);
        post("cadre", ISSUES, Map.of("visitId", offices.substring(VISITS.length() + 1), "text", "漏雨", "level", "TOWN"))
                .then()
                .statusCode(403)
                .body("code", equalTo("OTHER_CADRE"));

        String own = VISITS + "/" + post("cadre", VISITS, body("军属张婶")).path("id");
        patch("cadre", own, Map.of("households", 2)).then().statusCode(200).body("households", equalTo(2));
        patch("city", own, Map.of("households", 3)).then().statusCode(200);
        as("cadre").header("If-Match", "*").delete(own).then().statusCode(204);
    }

    @Test
    void whoRaisedAnIssueFollowsItAndNoColleagueDoes() {
        Map<String, Object> raising = body("军属张婶");
        raising.put("issues", List.of(Map.of("text", "屋顶漏雨", "level", "TOWN")));
        String issue = ISSUES + "/" + post("cadre", VISITS, raising).path("issues[0].id");
        as("cadre").get(issue).then().body("actions", contains("UPDATE", "DELETE"));
        step("cadre", issue, "answer", Map.of("answer", "已修")).then().statusCode(403);
        step("city", issue, "answer", Map.of("answer", "已安排民政救助")).then().statusCode(200);
        as("cadre").get(issue).then().body("actions", contains("CLOSE", "REOPEN"));
        step("cadre", issue, "reopen", Map.of("reason", "还没有来人")).then().statusCode(200);
        step("city", issue, "answer", Map.of("answer", "已换瓦")).then().statusCode(200);
        step("cadre", issue, "close", Map.of()).then().statusCode(200).body("state", equalTo("CLOSED"));

        world.run("update visit_issue set writer_id = '" + COLLEAGUE + "'");
        as("cadre").get(issue).then().body("actions", empty());
        step("cadre", issue, "reopen", Map.of("reason", "又漏了"))
                .then()
                .statusCode(403)
                .body("code", equalTo("OTHER_CADRE"));
    }

    private static Map<String, Object> body(String visited) {
        return new HashMap<>(
                Map.of("kind", "CONDOLENCE", "visitedOn", "2005-02-03", "visited", visited, "households", 1));
    }
}
