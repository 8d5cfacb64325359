package org.zhucun.supervision.inspection;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.supervision.inspection.Inspections.PATH;
import static org.zhucun.supervision.inspection.Inspections.body;
import static org.zhucun.supervision.inspection.Inspections.create;
import static org.zhucun.supervision.inspection.Inspections.post;
import static org.zhucun.supervision.inspection.Inspections.put;
import static org.zhucun.supervision.inspection.Inspections.submit;
import static org.zhucun.supervision.inspection.Inspections.submitted;
import static org.zhucun.supervision.inspection.Inspections.tag;
import static org.zhucun.supervision.inspection.Inspections.visit;
import static org.zhucun.support.Accounts.as;

import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

@ApiTest
class InspectionResourceTest {

    private static final String DAY = "2005-03-08";

    @Inject
    TestWorld world;

    @BeforeEach
    void lay() {
        world.reset();
        world.post();
    }

    @Test
    void aDraftHoldsAllThatWasSeen() {
        post("inspector", body(DAY, "王组长"))
                .then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .header("Location", containsString(PATH))
                .body("area.code", equalTo("4414"))
                .body("level", equalTo("CITY"))
                .body("state", equalTo("DRAFT"))
                .body("submittedAt", nullValue())
                .body("author", equalTo("市督查组"))
                .body("visits[0].village.path", equalTo("兴宁市/永和镇/蓝排村委会"))
                .body("visits[0].checks.cadre.name", containsInAnyOrder("蓝华明", "李建国", "王秀英"))
                .body("visits[0].checks.role", containsInAnyOrder("LEADER", "MEMBER", "MEMBER"))
                .body("visits[0].answers[0].question", equalTo("没有参与赌博活动"))
                .body("visits[0].findings[0].owner.area.code", equalTo("441481107"))
                .body("visits[0].findings[0].state", equalTo("OPEN"))
                .body("actions", contains("UPDATE", "DELETE", "SUBMIT"));
    }

    @Test
    void aDraftIsReplacedAsAWhole() {
        String one = create("inspector", body(DAY, "王组长"));
        Map<String, Object> changed = body(DAY, "赵组长");
        visit(changed).put("findings", List.of());
        put("inspector", one, changed)
                .statusCode(200)
                .body("lead", equalTo("赵组长"))
                .body("visits[0].findings", empty())
                .body("visits[0].checks", hasSize(3));
        as("inspector")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0-0\"")
                .body(changed)
                .put(one)
                .then()
                .statusCode(412);
        as("inspector")
                .contentType(ContentType.JSON)
                .body(changed)
                .put(one)
                .then()
                .statusCode(428);
    }

    @Test
    void whatIsSubmittedStays() {
        String one = create("inspector", body(DAY, "王组长"));
        submit("inspector", one)
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("submittedAt", notNullValue())
                .body("actions", empty());
        put("inspector", one, body(DAY, "赵组长")).statusCode(409).body("code", equalTo("WRONG_STATE"));
        submit("inspector", one).then().statusCode(409);
        as("inspector").header("If-Match", "*").delete(one).then().statusCode(409);
        as("city").get("/api/v1/findings").then().body("items", hasSize(1));
    }

    @Test
    void aDraftsFindingsDoNotCountAndGoWithIt() {
        String one = create("inspector", body(DAY, "王组长"));
        as("city").get("/api/v1/findings").then().body("items", empty());
        as("inspector")
                .header("If-Match", tag("inspector", one))
                .delete(one)
                .then()
                .statusCode(204);
        as("inspector").get(one).then().statusCode(404);
    }

    @Test
    void whatIsKnownIsReadyWhenAVillageIsChosen() {
        submitted("inspector", "2005-03-01", "王组长");
        world.run("insert into leave (cadre_id, village_code, starts_on, ends_on, reason, state, by_county) values ('"
                + TestWorld.cadre(2) + "', '441481107217', '2005-03-07', '2005-03-09', 'SICK', 'APPROVED', false), ('"
                + TestWorld.cadre(3) + "', '441481107217', '2005-03-07', '2005-03-09', 'SICK', 'REQUESTED', false)");
        as("inspector")
                .get(PATH + "/prefill?village=441481107217&on=" + DAY + "&kind=PLANNED")
                .then()
                .statusCode(200)
                .body("cadres.cadre.name", contains("蓝华明", "李建国", "王秀英"))
                .body("cadres.expected", contains("PRESENT", "ON_LEAVE", "PRESENT"))
                .body("checklists.checklist.contains('五不准')", equalTo(true))
                .body("openFindings", hasSize(1))
                .body("openFindings[0].overdue", equalTo(true));
        as("inspector")
                .header("Accept-Language", "en")
                .get(PATH + "/prefill?village=441481107217&kind=VISIT")
                .then()
                .body("checklists.name", contains("Asked on a visit"));
        as("inspector").get(PATH + "/prefill").then().statusCode(400);
        as("county-441427").get(PATH + "/prefill?village=441481107217").then().statusCode(404);
        as("viewer").get(PATH + "/prefill?village=441481107217").then().statusCode(403);
    }

    @Test
    void answersKeepTheWordsThatWereAsked() {
        String one = create("inspector", body(DAY, "王组长"));
        world.run("update checklist_item set text_zh = '改了' where text_zh = '没有参与赌博活动'");
        try {
            submit("inspector", one).then().statusCode(200).body("visits[0].answers[0].question", equalTo("没有参与赌博活动"));
        } finally {
            world.run("update checklist_item set text_zh = '没有参与赌博活动' where text_zh = '改了'");
        }
    }

    @Test
    void whatIsSentTwiceWithOneKeyIsStoredOnce() {
        Map<String, Object> body = body(DAY, "王组长");
        body.put("submit", true);
        for (boolean again : List.of(false, true)) {
            as("inspector")
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", "phone-1")
                    .body(body)
                    .post(PATH)
                    .then()
                    .statusCode(201)
                    .header("Idempotency-Replayed", again ? equalTo("true") : nullValue());
        }
        as("city").get(PATH).then().body("page.totalItems", equalTo(1));
        as("city").get("/api/v1/findings").then().body("page.totalItems", equalTo(1));
    }

    @Test
    void anUnchangedReadIs304() {
        String one = create("inspector", body(DAY, "王组长"));
        as("inspector")
                .header("If-None-Match", tag("inspector", one))
                .get(one)
                .then()
                .statusCode(304);
        assertEquals(404, as("inspector").get(PATH + "/" + TestWorld.cadre(1)).statusCode());
    }
}
