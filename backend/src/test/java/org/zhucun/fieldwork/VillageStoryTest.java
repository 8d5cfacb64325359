package org.zhucun.fieldwork;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.zhucun.support.Accounts.as;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.supervision.finding.FindingWorld;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** What all features tell of a village, in the order of days. */
@ApiTest
class VillageStoryTest {

    private static final String VILLAGE = "441481107217";
    private static final String STORY = "/api/v1/villages/" + VILLAGE + "/story";

    @Inject
    TestWorld world;

    @Inject
    Jdbc jdbc;

    @BeforeEach
    void lay() {
        world.reset();
        world.post();
        FindingWorld.lay(world);
        world.run(
                "insert into deed (village_code, category, title, done_on, state) values ('" + VILLAGE
                        + "', 'WATER', '修水渠', '2005-02-20', 'VERIFIED'), ('441481107218', 'ROAD', '修路', '2005-02-21', 'DRAFT')");
        world.run("insert into visit (village_code, kind, visited_on, visited, households) values ('" + VILLAGE
                + "', 'CONDOLENCE', '2005-02-03', '五保户陈伯', 1)");
        world.run("insert into work_log (village_code, kind, worked_on, text) values ('" + VILLAGE
                + "', 'LABOUR', '2005-02-04', '修水圳')");
        world.run(
                "insert into progress (batch_id, village_code, target_code, quarter, value, state, verified_at) values ('"
                        + TestWorld.BATCH + "', '" + VILLAGE
                        + "', 'G2', '2005-Q1', 1, 'VERIFIED', '2005-03-06 09:00+08')");
    }

    @Test
    void everyFeatureTellsItsPart() {
        story("city", "?size=50")
                .body("items[0].kind", equalTo("PROGRESS"))
                .body("items[0].day", equalTo("2005-03-06"))
                .body("items.kind", hasItem("FINDING"))
                .body("items.kind", hasItem("POSTED"))
                .body("items.findAll { it.kind == 'VISIT' }.text", contains("五保户陈伯"))
                .body("items.findAll { it.kind == 'WORK_LOG' }.text", contains("修水圳"))
                .body("items.findAll { it.kind == 'DEED' }.text", contains("修水渠"))
                .body("items.findAll { it.kind == 'DEED' }.state", contains("VERIFIED"));
    }

    @Test
    void whatHangsOnItsRecordsIsTold() {
        world.run("insert into document_content (sha256, size, media_type) values (sha256('a'), 1, 'image/jpeg')");
        for (String record : List.of("deed where title = '修水渠'", "deed where title = '修路'", "visit", "finding")) {
            world.run("insert into document (record_type, record_id, kind, title, issued_on, file_name, sha256)"
                    + " select upper(split_part('" + record.replace("'", "")
                    + "', ' ', 1)), id, 'EVIDENCE', '照片 ' || id,"
                    + " '2005-02-22', 'a.jpg', sha256('a') from " + record);
        }
        int findings = Math.toIntExact(
                jdbc.number("select count(*) from finding where village_code = ? and submitted", List.of(VILLAGE)));
        story("city", "?kind=DOCUMENT&size=50")
                .body("page.totalItems", equalTo(2 + findings))
                .body("items.day", everyItem(equalTo("2005-02-22")));
    }

    @Test
    void itIsNarrowedToKindsAndDays() {
        story("city", "?kind=POSTED")
                .body("items.kind", everyItem(equalTo("POSTED")))
                .body("page.totalItems", equalTo(3));
        story("city", "?kind=DEED&kind=PROGRESS").body("items.kind", contains("PROGRESS", "DEED"));
        story("city", "?from=2005-02-20&to=2005-02-20").body("items.kind", not(hasItem("POSTED")));
    }

    @Test
    void anotherAreaSeesNothingOfIt() {
        as("county-441427").get(STORY).then().statusCode(404);
        as("city").get("/api/v1/villages/441481107999/story").then().statusCode(404);
        as("city").get(STORY + "?kind=NONE").then().statusCode(400);
    }

    private static ValidatableResponse story(String account, String query) {
        return as(account).get(STORY + query).then().statusCode(200);
    }
}
