package org.zhucun.targets.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.zhucun.attendance.AbsenceCalls.OWN;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.targets.progress.ProgressSheetCalls.goal;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.attendance.AbsenceCalls;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** The leader of a village fills its quarter, as long as the town has not submitted it. */
@ApiTest
class ProgressLeaderSheetTest {

    private static final String VILLAGE = "441426114204";
    private static final String PATH = "/api/v1/progress/sheet?quarter=2005-Q1&area=";
    private static final String RETURNED = "01900000-0000-7000-8000-000000000491";
    private static final String REPORTED = "01900000-0000-7000-8000-000000000492";

    @Inject
    TestWorld world;

    @BeforeEach
    void lay() {
        world.reset();
        AbsenceCalls.postOwnCadre(world);
        ProgressWorld.report(world, RETURNED, VILLAGE + "', 'G6', '2005-Q1', 1, null, 'RETURNED");
        ProgressWorld.report(world, REPORTED, VILLAGE + "', 'G3', '2005-Q1', 1, null, 'REPORTED");
    }

    @Test
    void theSheetOfAVillageHasThatVillageOnly() {
        for (String reader : List.of("cadre", "city")) {
            as(reader)
                    .get(PATH + VILLAGE)
                    .then()
                    .statusCode(200)
                    .body("area.code", equalTo("441426114"))
                    .body("rows.village.code", contains(VILLAGE));
        }
        as("cadre").get(PATH + VILLAGE).then().body("actions", contains("UPDATE"));
        as("cadre").get(PATH + "441426114").then().statusCode(404);
        as("cadre").get(PATH + "441481107217").then().statusCode(404);
        as("city").get(PATH + "441426114999").then().statusCode(404);
    }

    @Test
    void aLeaderWritesDraftsAndWhatWasReturned() {
        save(goal(VILLAGE, "G2", 2), goal(VILLAGE, "G6", 3))
                .then()
                .statusCode(200)
                .body("rows[0].cells.find { it.target == 'G2' }.state", equalTo("DRAFT"))
                .body("rows[0].cells.find { it.target == 'G6' }.value", equalTo(3.0f));
    }

    @Test
    void whatTheTownHasSubmittedIsTheTowns() {
        save(goal(VILLAGE, "G3", 2))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/cells/0"))
                .body("errors.code", contains("PROGRESS_REPORTED"));
        as("cadre")
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("{}")
                .post("/api/v1/progress/" + RETURNED + "/submit")
                .then()
                .statusCode(403);
    }

    @Test
    void aMemberReadsItOnly() {
        world.run("delete from posting where cadre_id = '" + OWN + "'");
        as("cadre").get(PATH + VILLAGE).then().statusCode(200).body("actions", empty());
        save(goal(VILLAGE, "G2", 2)).then().statusCode(403).body("code", equalTo("NOT_LEADER"));
    }

    @Test
    void anOfficeFillsAVillageAsItFillsATown() {
        String tag = as("city").get(PATH + VILLAGE).header("ETag");
        as("city")
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(Map.of("cells", List.of(goal(VILLAGE, "G3", 2))))
                .patch(PATH + VILLAGE)
                .then()
                .statusCode(200);
        as("viewer")
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(Map.of("cells", List.of(goal(VILLAGE, "G3", 3))))
                .patch(PATH + VILLAGE)
                .then()
                .statusCode(403);
    }

    @SafeVarargs
    private static Response save(Map<String, Object>... cells) {
        return as("cadre")
                .contentType(ContentType.JSON)
                .header("If-Match", as("cadre").get(PATH + VILLAGE).header("ETag"))
                .body(Map.of("cells", List.of(cells)))
                .patch(PATH + VILLAGE);
    }
}
