package org.zhucun.targets.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.targets.progress.ProgressSheetCalls.PATH;
import static org.zhucun.targets.progress.ProgressSheetCalls.TOWN;
import static org.zhucun.targets.progress.ProgressSheetCalls.goal;
import static org.zhucun.targets.progress.ProgressSheetCalls.save;
import static org.zhucun.targets.progress.ProgressSheetCalls.tag;
import static org.zhucun.targets.progress.ProgressSheetCalls.task;

import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.Statements;
import org.zhucun.support.TestWorld;

@ApiTest
class ProgressSheetResourceTest {

    private static final String FIRST = "441481107217";
    private static final String SECOND = "441481107218";

    @Inject
    TestWorld world;

    @Inject
    Statements statements;

    @BeforeEach
    void lay() {
        world.reset();
        ProgressWorld.lay(world);
    }

    @Test
    void aSheetHasEveryVillageDownAndEveryTargetAcross() {
        as(TOWN).get(PATH)
                .then()
                .statusCode(200)
                .body("area.name", equalTo("永和镇"))
                .body("quarter", equalTo("2005-Q1"))
                .body("batch.name", equalTo("第一批"))
                .body("targets.code", hasSize(18))
                .body("targets[9].code", equalTo("T2"))
                .body("rows.village.code", contains(FIRST, SECOND))
                .body("rows.poor", contains(true, false))
                .body("rows[0].cells", hasSize(18))
                .body("rows[0].cells[0].value", equalTo(12000.0f))
                .body("rows[0].cells[0].computed", equalTo(true))
                .body("rows[0].cells[1].id", equalTo(ProgressWorld.DRAFT))
                .body("rows[0].cells[1].previous.value", equalTo(0.0f))
                .body("rows[1].cells[0].applicable", equalTo(false))
                .body("rows[1].cells[1].id", nullValue())
                .body("rows[1].cells[8].status", equalTo("UNDER_WAY"))
                .body("actions", contains("UPDATE", "SUBMIT"));
        as("county-441481").get(PATH).then().body("actions", contains("UPDATE", "SUBMIT", "VERIFY", "RETURN"));
        as("viewer").get(PATH).then().body("actions", empty());
    }

    @Test
    void theReasonOfTheLastReturnIsShown() {
        String tag =
                as("city").get("/api/v1/progress/" + ProgressWorld.REPORTED).header("ETag");
        as("county-441481")
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(Map.of("reason", "请附名单"))
                .post("/api/v1/progress/" + ProgressWorld.REPORTED + "/return")
                .then()
                .statusCode(200);
        as(TOWN).get(PATH).then().body("rows[0].cells[2].reason", equalTo("请附名单"));
    }

    @Test
    void cellsAreSavedAsDraftsAndOthersStay() {
        save(goal(SECOND, "G2", 3), goal(FIRST, "G2", 2), task(FIRST, "T1", "DONE"), goal(FIRST, "G3", 2))
                .then()
                .statusCode(200)
                .body("rows[1].cells[1].value", equalTo(3.0f))
                .body("rows[1].cells[1].state", equalTo("DRAFT"))
                .body("rows[1].cells[1].share", equalTo(1.0f))
                .body("rows[0].cells[1].version", equalTo(1))
                .body("rows[0].cells[2].state", equalTo("REPORTED"))
                .body("rows[0].cells[8].status", equalTo("DONE"))
                .body("rows[1].cells[8].status", equalTo("UNDER_WAY"));
    }

    @Test
    void whatIsTheSameMovesNoVersion() {
        String tag = tag();
        save(goal(FIRST, "G2", 1), goal(FIRST, "G6", 3)).then().statusCode(200);
        assertEquals(tag, tag());
    }

    @Test
    void anEmptyCellTakesItsDraftAway() {
        save(goal(FIRST, "G2", null)).then().statusCode(200).body("rows[0].cells[1].id", nullValue());
        save(goal(FIRST, "G3", null)).then().statusCode(422).body("errors.code", contains("PROGRESS_SUBMITTED"));
    }

    @Test
    void everyWrongCellIsNamedAndNothingIsStored() {
        String tag = tag();
        save(
                        goal(SECOND, "G2", 3),
                        goal("441427103201", "G2", 3),
                        goal(FIRST, "G9", 3),
                        goal(SECOND, "G3", 1.5),
                        goal(FIRST, "G1", 40000),
                        goal(SECOND, "G1", 40000),
                        goal(FIRST, "G6", 2),
                        goal(SECOND, "T2", 1),
                        goal(SECOND, "G8", 1),
                        goal(SECOND, "G2", 2))
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "/cells/1/villageCode",
                                "/cells/2/targetCode",
                                "/cells/3/value",
                                "/cells/4",
                                "/cells/5",
                                "/cells/6",
                                "/cells/7/status",
                                "/cells/7/value",
                                "/cells/8/document",
                                "/cells/9"))
                .body(
                        "errors.code",
                        contains(
                                "UNKNOWN_VILLAGE",
                                "UNKNOWN_TARGET",
                                "WHOLE_NUMBER",
                                "PROGRESS_COMPUTED",
                                "PROGRESS_COMPUTED",
                                "PROGRESS_LOCKED",
                                "REQUIRED",
                                "NOT_FOR_TARGET",
                                "DOCUMENT_REQUIRED",
                                "DUPLICATE"));
        assertEquals(tag, tag());
    }

    @Test
    void aFallNeedsItsReason() {
        world.run("update progress set value = 2 where quarter = '2004-Q4' and target_code = 'G2'");
        save(goal(FIRST, "G2", 0)).then().statusCode(422).body("errors.pointer", contains("/cells/0/note"));
    }

    @Test
    void twoClerksLoseNothing() {
        String tag = tag();
        save(tag, goal(FIRST, "G2", 2)).then().statusCode(200).header("ETag", not(equalTo(tag)));
        save(tag, goal(FIRST, "G2", 3)).then().statusCode(412).body("code", equalTo("STALE"));
        as(TOWN).contentType(ContentType.JSON)
                .body(Map.of("cells", List.of(goal(FIRST, "G2", 3))))
                .patch(PATH)
                .then()
                .statusCode(428);
    }

    @Test
    void anUnchangedSheetIs304() {
        as(TOWN).header("If-None-Match", tag()).get(PATH).then().statusCode(304);
    }

    @Test
    void faultsOfTheRequestAreLocated() {
        as("city")
                .get("/api/v1/progress/sheet?area=441481&quarter=2005-Q1")
                .then()
                .statusCode(400)
                .body("errors.code", contains("TOWN_NEEDED"));
        as("city")
                .get("/api/v1/progress/sheet?area=441481107&quarter=2005-Q3")
                .then()
                .statusCode(400)
                .body("errors.code", contains("QUARTER_NOT_OPEN"));
        as("city").get("/api/v1/progress/sheet?area=441481999").then().statusCode(404);
        save().then().statusCode(422).body("errors.pointer", contains("/cells"));
        save(goal(FIRST, "G2", -1)).then().statusCode(422).body("errors.pointer", contains("/cells/0/value"));
    }

    @Test
    void withoutAQuarterItIsTheLatestReportedOn() {
        world.run("select open_quarters('2005-08-01')");
        as(TOWN).get("/api/v1/progress/sheet?area=441481107").then().body("quarter", equalTo("2005-Q1"));
    }

    @Test
    void othersNeitherReadNorWriteIt() {
        as("county-441427").get(PATH).then().statusCode(404);
        as("county-441427")
                .contentType(ContentType.JSON)
                .header("If-Match", tag())
                .body(Map.of("cells", List.of(goal(FIRST, "G2", 3))))
                .patch(PATH)
                .then()
                .statusCode(403);
        for (String account : List.of("viewer", "inspector")) {
            as(account)
                    .contentType(ContentType.JSON)
                    .header("If-Match", tag())
                    .body(Map.of("cells", List.of(goal(FIRST, "G2", 3))))
                    .patch(PATH)
                    .then()
                    .statusCode(403);
        }
        as("cadre").get(PATH).then().statusCode(404);
        io.restassured.RestAssured.given().get(PATH).then().statusCode(401);
    }

    @Test
    void moreVillagesTakeNoMoreStatements() {
        long two = statements.during(() -> as(TOWN).get(PATH).then().statusCode(200));
        for (int i = 300; i < 330; i++) {
            world.run("insert into village (code, name) values ('441481107" + i + "', '新村" + i + "')");
        }
        assertEquals(two, statements.during(() -> as(TOWN).get(PATH).then().statusCode(200)));
    }
}
