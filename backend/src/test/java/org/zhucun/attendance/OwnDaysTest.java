package org.zhucun.attendance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.zhucun.attendance.AbsenceCalls.COLLEAGUE;
import static org.zhucun.attendance.AbsenceCalls.OWN;
import static org.zhucun.attendance.AbsenceCalls.post;
import static org.zhucun.attendance.AbsenceCalls.step;
import static org.zhucun.support.Accounts.as;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhucun.support.Accounts;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** A cadre sees and writes of leave, outings and leave to commute what is its own, and nothing of a colleague's. */
@ApiTest
class OwnDaysTest {

    private static final String LEAVES = "/api/v1/leaves";
    private static final String OUTINGS = "/api/v1/outings";
    private static final String COMMUTERS = "/api/v1/commuters";
    private static final String VILLAGE = "441426114204";

    @Inject
    TestWorld world;

    @BeforeEach
    void lay() {
        world.reset();
        AbsenceCalls.postOwnCadre(world);
    }

    @ParameterizedTest
    @ValueSource(strings = {LEAVES, OUTINGS, COMMUTERS})
    void aCadreFindsItsOwnAndNothingOfAColleagues(String path) {
        String own = added(path, OWN, "家里有事");
        String other = added(path, COLLEAGUE, "住院手术");
        as("city").get(path).then().body("page.totalItems", equalTo(2));
        as("viewer").get(other).then().statusCode(200).body(containsString("住院手术"));

        as("cadre").get(path).then().statusCode(200).body("items.cadre.id", contains(OWN));
        as("cadre").get(path + "?cadre=" + COLLEAGUE).then().body("page.totalItems", equalTo(0));
        for (String query : List.of("size=200&after=", "format=csv", "format=ndjson", "q=lhy")) {
            as("cadre")
                    .get(path + "?" + query)
                    .then()
                    .statusCode(200)
                    .body(not(containsString("住院手术")))
                    .body(not(containsString(COLLEAGUE)));
        }
        as("cadre").get(own).then().statusCode(200).body(containsString("家里有事"));
        as("cadre").get(other).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {LEAVES, OUTINGS})
    void aCadreAsksForItselfOnly(String path) {
        Map<String, Object> body = body(path, "2005-03-14", "家里有事");
        post("cadre", path, body).then().statusCode(201).body("cadre.id", equalTo(OWN));
        body.putAll(Map.of("cadreId", OWN, "startsOn", "2005-03-16", "endsOn", "2005-03-16"));
        post("cadre", path, body).then().statusCode(201).body("cadre.id", equalTo(OWN));
        body.putAll(Map.of("cadreId", COLLEAGUE, "startsOn", "2005-03-18", "endsOn", "2005-03-18"));
        post("cadre", path, body).then().statusCode(403).body("code", equalTo("OTHER_CADRE"));
        as("city").get(path + "?cadre=" + COLLEAGUE).then().body("page.totalItems", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {LEAVES, OUTINGS})
    void anOfficeNamesTheCadre(String path) {
        post("city", path, body(path, "2005-03-14", "家里有事"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/cadreId"))
                .body("errors.code", contains("REQUIRED"));
    }

    @Test
    void aCadreDoesNotTakeBackAColleaguesLeave() {
        String other = added(LEAVES, COLLEAGUE, "住院手术");
        step("cadre", other, "cancel", Map.of()).then().statusCode(404);
        as("city").get(other).then().body("state", equalTo("REQUESTED"));
    }

    @Test
    void whoReadsEverybodysLeaveStillWritesItsOwn() {
        String other = added(LEAVES, COLLEAGUE, "住院手术");
        change("cadre", Map.of("roles", List.of("CADRE", "VIEWER")));
        try {
            as("cadre").get(other).then().statusCode(200).body("actions", empty());
            step("cadre", other, "cancel", Map.of()).then().statusCode(403).body("code", equalTo("OTHER_CADRE"));
            Map<String, Object> body = body(LEAVES, "2005-03-20", "有事");
            body.put("cadreId", COLLEAGUE);
            post("cadre", LEAVES, body).then().statusCode(403).body("code", equalTo("OTHER_CADRE"));
        } finally {
            change("cadre", Map.of("roles", List.of("CADRE")));
        }
    }

    @Test
    void anAccountOfNobodysSeesAndFilesNothing() {
        Map<String, Object> nobody = new HashMap<>();
        nobody.put("cadreId", null);
        change("cadre", nobody);
        for (String path : List.of(LEAVES, OUTINGS, COMMUTERS)) {
            String record = added(path, OWN, "家里有事");
            as("cadre").get(path).then().statusCode(200).body("items", empty());
            as("cadre").get(record).then().statusCode(404);
        }
        for (String path : List.of(LEAVES, OUTINGS)) {
            Map<String, Object> body = body(path, "2005-03-20", "有事");
            post("cadre", path, body).then().statusCode(403).body("code", equalTo("NO_CADRE"));
            body.put("cadreId", OWN);
            post("cadre", path, body).then().statusCode(403).body("code", equalTo("NO_CADRE"));
        }
        as("cadre").get("/api/v1/villages/" + VILLAGE).then().statusCode(200);
    }

    private static void change(String username, Map<String, Object> change) {
        Accounts.change(username, change).then().statusCode(200);
    }

    private static String added(String path, String cadre, String words) {
        Map<String, Object> body = body(path, "2005-03-14", words);
        body.put("cadreId", cadre);
        String id = post("city", path, body).then().statusCode(201).extract().path("id");
        return path + "/" + id;
    }

    private static Map<String, Object> body(String path, String day, String words) {
        Map<String, Object> body = new HashMap<>(Map.of("startsOn", day, "endsOn", day));
        body.putAll(
                switch (path) {
                    case LEAVES -> Map.of("reason", "SICK", "note", words);
                    case OUTINGS -> Map.of("kind", "MEETING", "place", "县城", "purpose", words);
                    default -> Map.of("reason", words, "nightDuty", "周二");
                });
        return body;
    }
}
