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
import org.zhucun.support.Accounts;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** A cadre writes down what is done for its village, and changes what it has written itself. */
@ApiTest
class DeedWriterTest {

    private static final String DEEDS = "/api/v1/deeds";
    private static final String VILLAGE = "441426114204";

    @Inject
    TestWorld world;

    @BeforeEach
    void lay() {
        world.reset();
        AbsenceCalls.postOwnCadre(world);
    }

    @Test
    void whoWritesTookPartUnlessItSaysWhoDid() {
        post("cadre", DEEDS, body("慰问老党员"))
                .then()
                .statusCode(201)
                .body("cadres.id", contains(OWN))
                .body("actions", contains("UPDATE", "DELETE"));
        Map<String, Object> ofAnother = body("修村道");
        ofAnother.put("cadreIds", List.of(COLLEAGUE));
        post("cadre", DEEDS, ofAnother).then().statusCode(201).body("cadres.id", contains(COLLEAGUE));
    }

    @Test
    void itWritesForItsVillageOnly() {
        Map<String, Object> elsewhere = body("修村道");
        elsewhere.put("villageCode", "441481107217");
        post("cadre", DEEDS, elsewhere).then().statusCode(403).body("code", equalTo("OUT_OF_SCOPE"));
        Accounts.change("cadre", nobody()).then().statusCode(200);
        post("cadre", DEEDS, body("修村道")).then().statusCode(403).body("code", equalTo("NO_CADRE"));
    }

    @Test
    void itReadsWhatOthersWroteAndChangesItsOwn() {
        String offices = DEEDS + "/" + post("city", DEEDS, body("修村道")).path("id");
        as("cadre").get(offices).then().statusCode(200).body("actions", empty());
        patch("cadre", offices, Map.of("households", 2)).then().statusCode(403).body("code", equalTo("OTHER_CADRE"));
        as("cadre").header("If-Match", "*").delete(offices).then().statusCode(403);

        String own = DEEDS + "/" + post("cadre", DEEDS, body("慰问老党员")).path("id");
        patch("cadre", own, Map.of("households", 2)).then().statusCode(200).body("households", equalTo(2));
        step("city", own, "return", Map.of("reason", "请补充户数")).then().statusCode(200);
        patch("cadre", own, Map.of("households", 5)).then().statusCode(200).body("state", equalTo("DRAFT"));
        step("city", own, "verify", Map.of()).then().statusCode(200);
        patch("cadre", own, Map.of("households", 6)).then().statusCode(409);
        as("cadre").get(own).then().body("actions", empty());
    }

    @Test
    void whomAnOfficeHasNamedStaysThoughTheWriterCouldNotNameIt() {
        world.post();
        String own = DEEDS + "/" + post("cadre", DEEDS, body("慰问老党员")).path("id");
        Map<String, Object> named = new HashMap<>(Map.of("cadreIds", List.of(OWN, TestWorld.cadre(1))));
        patch("cadre", own, named).then().statusCode(422).body("errors.code", contains("NOT_POSTED_ON"));
        patch("city", own, named).then().statusCode(200);
        named.put("households", 7);
        patch("cadre", own, named).then().statusCode(200).body("households", equalTo(7));
    }

    private static Map<String, Object> body(String title) {
        return new HashMap<>(
                Map.of("villageCode", VILLAGE, "category", "RELIEF", "title", title, "doneOn", "2005-02-20"));
    }

    private static Map<String, Object> nobody() {
        Map<String, Object> nobody = new HashMap<>();
        nobody.put("cadreId", null);
        return nobody;
    }
}
