package org.zhucun.fieldwork;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.zhucun.attendance.AbsenceCalls.COLLEAGUE;
import static org.zhucun.attendance.AbsenceCalls.OWN;
import static org.zhucun.attendance.AbsenceCalls.patch;
import static org.zhucun.attendance.AbsenceCalls.post;
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

/** A cadre says a day and a few words; it reads the logs of its village and changes its own. */
@ApiTest
class WorkLogWriterTest {

    private static final String LOGS = "/api/v1/work-logs";
    private static final String VILLAGE = "441426114204";

    @Inject
    TestWorld world;

    @BeforeEach
    void lay() {
        world.reset();
        AbsenceCalls.postOwnCadre(world);
    }

    @Test
    void aDayAndATextAreEnough() {
        post("cadre", LOGS, Map.of("workedOn", "2005-03-09", "text", "入户走访"))
                .then()
                .statusCode(201)
                .body("village.code", equalTo(VILLAGE))
                .body("kind", equalTo("OTHER"))
                .body("cadres.id", contains(OWN))
                .body("actions", contains("UPDATE", "DELETE"));
    }

    @Test
    void itReadsThoseOfItsVillageAndFindsItsOwn() {
        Map<String, Object> offices =
                new HashMap<>(Map.of("villageCode", VILLAGE, "workedOn", "2005-03-08", "text", "开会"));
        offices.put("cadreIds", List.of(COLLEAGUE));
        String other = LOGS + "/" + post("city", LOGS, offices).path("id");
        String own = LOGS + "/"
                + post("cadre", LOGS, Map.of("workedOn", "2005-03-09", "text", "入户走访"))
                        .path("id");
        as("cadre").get(LOGS).then().body("items.text", contains("入户走访", "开会"));
        as("cadre").get(LOGS + "?own=true").then().body("items.text", contains("入户走访"));
        as("cadre").get(LOGS + "?own=false").then().body("items.text", contains("开会"));
        as("cadre").get(other).then().body("actions", empty());
        patch("cadre", other, Map.of("text", "开过会")).then().statusCode(403).body("code", equalTo("OTHER_CADRE"));
        patch("cadre", own, Map.of("kind", "STUDY")).then().statusCode(200).body("kind", equalTo("STUDY"));
    }
}
