package org.zhucun.document;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.attendance.AbsenceCalls.step;
import static org.zhucun.document.DocumentCalls.DOCUMENTS;
import static org.zhucun.document.DocumentCalls.attach;
import static org.zhucun.document.DocumentCalls.post;
import static org.zhucun.document.DocumentCalls.upload;
import static org.zhucun.document.RecordType.DEED;
import static org.zhucun.document.RecordType.DISCIPLINE_CASE;
import static org.zhucun.document.RecordType.FINDING;
import static org.zhucun.document.RecordType.PROGRESS;
import static org.zhucun.document.RecordType.VISIT;
import static org.zhucun.support.Accounts.as;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.attendance.AbsenceCalls;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.supervision.finding.FindingWorld;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ResourceContract;
import org.zhucun.support.TestWorld;

/** What hangs on a record is seen by whom the record is seen, and written by whom it may be written. */
@ApiTest
class AttachmentTest {

    private static final String COUNTY = "county-441481";
    private static final String OTHER = "county-441427";
    private static final String TOWN = "town-441481107";

    @Inject
    TestWorld world;

    @Inject
    Jdbc jdbc;

    @BeforeEach
    void lay() {
        world.reset();
        world.post();
    }

    @Test
    void evidenceOfADeedIsAddedByWhoMayChangeItUntilItIsVerified() {
        AbsenceCalls.postOwnCadre(world);
        String own = deed("cadre", "441426114204", "慰问老党员");
        String offices = deed("city", "441426114204", "修村道");
        String document = attach("cadre", DEED, own, upload("cadre", "照片一"))
                .then()
                .statusCode(201)
                .body("area", nullValue())
                .body("recordId", equalTo(own))
                .body("actions", contains("DELETE"))
                .extract()
                .path("id");
        listed("cadre", DEED, own).body("items.id", contains(document)).body("items[0].actions", contains("DELETE"));
        listed("viewer", DEED, own).body("items[0].actions", empty());
        listed("cadre", DEED, offices).body("items", empty());
        attach("cadre", DEED, offices, upload("cadre", "照片二"))
                .then()
                .statusCode(403)
                .body("code", equalTo("RECORD_NOT_WRITTEN"));
        attach("inspector", DEED, own, upload("inspector", "照片三")).then().statusCode(403);

        step("city", "/api/v1/deeds/" + own, "verify", Map.of()).then().statusCode(200);
        as("cadre")
                .header("If-Match", "*")
                .delete(DOCUMENTS + "/" + document)
                .then()
                .statusCode(403);
        change("city", document).body("code", equalTo("RECORD_NOT_WRITTEN"));
        listed("cadre", DEED, own).body("items[0].actions", empty());
        as("cadre").get(DOCUMENTS + "/" + document + "/content").then().statusCode(200);
    }

    @Test
    void evidenceOfAVisitIsAddedByWhoMayChangeIt() {
        AbsenceCalls.postOwnCadre(world);
        String own = post(
                        "cadre",
                        "/api/v1/visits",
                        Map.of(
                                "villageCode", "441426114204",
                                "kind", "CONDOLENCE",
                                "visitedOn", "2005-02-20",
                                "visited", "老党员陈大娘",
                                "households", 1))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        attach("cadre", VISIT, own, upload("cadre", "合影")).then().statusCode(201);
        attach("inspector", VISIT, own, upload("inspector", "合影")).then().statusCode(403);
        listed("viewer", VISIT, own).body("items.size()", equalTo(1));
    }

    @Test
    void evidenceOfAnotherCountysRecordIsNotThere() {
        String deed = deed(COUNTY, "441481107217", "修渠");
        String document = attach(COUNTY, DEED, deed, upload(COUNTY, "照片")).path("id");
        as(OTHER).get(DOCUMENTS + "/" + document).then().statusCode(404);
        as(OTHER).get(DOCUMENTS + "/" + document + "/content").then().statusCode(404);
        as(OTHER)
                .header("If-Match", "*")
                .delete(DOCUMENTS + "/" + document)
                .then()
                .statusCode(404);
        change(OTHER, document).statusCode(404);
        as(OTHER).get(ofRecord(DEED, deed)).then().statusCode(404);
        attach(OTHER, DEED, deed, upload(OTHER, "照片")).then().statusCode(404);
        attach(COUNTY, FINDING, deed, upload(COUNTY, "错")).then().statusCode(404);
        as(COUNTY).get(DOCUMENTS).then().body("items", empty());
    }

    @Test
    void evidenceOfACaseIsSeenByThoseWhoSeeCases() {
        String found = post(
                        COUNTY,
                        "/api/v1/discipline-cases",
                        Map.of(
                                "cadreId", TestWorld.cadre(1),
                                "rule", "GAMBLING",
                                "foundOn", "2005-02-12",
                                "found", "打麻将赌钱"))
                .path("id");
        String document = attach(COUNTY, DISCIPLINE_CASE, found, upload(COUNTY, "群众来信"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(TOWN).get(DOCUMENTS + "/" + document).then().statusCode(200);
        for (String account : List.of("inspector", "viewer", "cadre", "province", OTHER)) {
            as(account).get(DOCUMENTS + "/" + document).then().statusCode(404);
            as(account).get(DOCUMENTS + "/" + document + "/content").then().statusCode(404);
            as(account).get(DOCUMENTS + "/" + document + "/thumbnail").then().statusCode(404);
            as(account).get(ofRecord(DISCIPLINE_CASE, found)).then().statusCode(404);
        }
        attach("inspector", DISCIPLINE_CASE, found, upload("inspector", "信"))
                .then()
                .statusCode(404);
        step(COUNTY, "/api/v1/discipline-cases/" + found, "decide", Map.of("decision", "诫勉", "decidedOn", "2005-02-20"))
                .then()
                .statusCode(200);
        attach(COUNTY, DISCIPLINE_CASE, found, upload(COUNTY, "补充")).then().statusCode(403);
    }

    @Test
    void evidenceOfAFindingIsAddedByThoseWhoFollowItUntilItIsClosed() {
        FindingWorld.lay(world);
        attach("inspector", FINDING, FindingWorld.OVERDUE, upload("inspector", "现场"))
                .then()
                .statusCode(201);
        attach(TOWN, FINDING, FindingWorld.OVERDUE, upload(TOWN, "整改")).then().statusCode(201);
        listed("viewer", FINDING, FindingWorld.OVERDUE).body("items.size()", equalTo(2));
        attach("inspector", FINDING, FindingWorld.CLOSED, upload("inspector", "晚"))
                .then()
                .statusCode(403);
        as("city").get(ofRecord(FINDING, FindingWorld.DRAFT)).then().statusCode(404);
    }

    @Test
    void evidenceOfProgressIsTheReportersUntilItIsVerified() {
        String report = "01900000-0000-7000-8000-000000000402";
        world.run("insert into progress (id, batch_id, village_code, target_code, quarter, value, state, reported_at)"
                + " values ('" + report + "', '" + TestWorld.BATCH
                + "', '441481107217', 'G8', '2005-Q1', 1, 'REPORTED', '2005-03-05 09:00+08')");
        attach(TOWN, PROGRESS, report, upload(TOWN, "制度照片")).then().statusCode(201);
        listed("viewer", PROGRESS, report).body("items.size()", equalTo(1));
        world.run("update progress set state = 'VERIFIED' where id = '" + report + "'");
        attach(TOWN, PROGRESS, report, upload(TOWN, "又一张")).then().statusCode(403);
    }

    @Test
    void theLeaderOfAVillageAddsEvidenceUntilTheTownHasSubmittedIt() {
        AbsenceCalls.postOwnCadre(world);
        String report = "01900000-0000-7000-8000-000000000403";
        world.run("insert into progress (id, batch_id, village_code, target_code, quarter, value, state) values ('"
                + report + "', '" + TestWorld.BATCH + "', '441426114204', 'G8', '2005-Q1', 1, 'DRAFT')");
        attach("cadre", PROGRESS, report, upload("cadre", "制度照片")).then().statusCode(201);
        world.run("update progress set state = 'REPORTED', reported_at = '2005-03-05 09:00+08' where id = '" + report
                + "'");
        attach("cadre", PROGRESS, report, upload("cadre", "又一张")).then().statusCode(403);
    }

    @Test
    void aRecordHasAFileOnceAndTakesItAlongWhenItGoes() {
        String deed = deed(COUNTY, "441481107217", "修渠");
        attach(COUNTY, DEED, deed, upload(COUNTY, "照片")).then().statusCode(201);
        attach(COUNTY, DEED, deed, upload(COUNTY, "照片")).then().statusCode(409).body("code", equalTo("DUPLICATE"));
        as(COUNTY)
                .header("If-Match", "*")
                .delete("/api/v1/deeds/" + deed)
                .then()
                .statusCode(204);
        assertEquals(0, jdbc.number("select count(*) from document", List.of()));
        assertEquals(0, jdbc.number("select count(*) from document_chunk", List.of()));
    }

    @Test
    void aDocumentIsKeptByAnOfficeOrHangsOnARecord() {
        String deed = deed(COUNTY, "441481107217", "修渠");
        Map<String, Object> body = new HashMap<>(DocumentCalls.kept("441481", upload(COUNTY, "x")));
        body.put("recordType", "DEED");
        post(COUNTY, DOCUMENTS, body).then().statusCode(422).body("errors.pointer", contains("/recordId"));
        body.put("recordId", deed);
        post(COUNTY, DOCUMENTS, body).then().statusCode(422).body("errors.code", contains("OF_RECORD"));
        body.remove("areaCode");
        post(COUNTY, DOCUMENTS, body).then().statusCode(422).body("errors.code", contains("EVIDENCE_OF_RECORD"));
    }

    private static String deed(String account, String village, String title) {
        return post(
                        account,
                        "/api/v1/deeds",
                        Map.of("villageCode", village, "category", "RELIEF", "title", title, "doneOn", "2005-02-20"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String ofRecord(RecordType type, String id) {
        return DOCUMENTS + "?recordType=" + type + "&recordId=" + id;
    }

    private static ValidatableResponse listed(String account, RecordType type, String id) {
        return as(account).get(ofRecord(type, id)).then().statusCode(200);
    }

    private static ValidatableResponse change(String account, String document) {
        return as(account)
                .contentType(ResourceContract.MERGE_PATCH)
                .header("If-Match", "*")
                .body(Map.of("title", "照片二"))
                .patch(DOCUMENTS + "/" + document)
                .then();
    }
}
