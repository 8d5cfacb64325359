package org.zhucun.attendance.duty;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.attendance.duty.DutySheetCalls.PATH;
import static org.zhucun.attendance.duty.DutySheetCalls.TOWN;
import static org.zhucun.attendance.duty.DutySheetCalls.all;
import static org.zhucun.attendance.duty.DutySheetCalls.entry;
import static org.zhucun.attendance.duty.DutySheetCalls.path;
import static org.zhucun.attendance.duty.DutySheetCalls.put;
import static org.zhucun.attendance.duty.DutySheetCalls.request;
import static org.zhucun.attendance.duty.DutySheetCalls.save;
import static org.zhucun.attendance.duty.DutySheetCalls.tag;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.TestWorld.cadre;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

@ApiTest
class DutySheetResourceTest {

    @Inject
    TestWorld world;

    @BeforeEach
    void lay() {
        world.reset();
        DutyWorld.lay(world);
    }

    @Test
    void aSheetNotBegunIsFilledFromPostingsLeaveAndOutings() {
        as(TOWN).get(PATH)
                .then()
                .statusCode(200)
                .body("town.name", equalTo("永和镇"))
                .body("month", equalTo("2005-02"))
                .body("state", nullValue())
                .body("rows.cadre.name", contains("蓝华明", "李建国", "王秀英", "张伟"))
                .body("rows.role", contains("LEADER", "MEMBER", "MEMBER", "SOLE"))
                .body("rows[0].village.name", equalTo("蓝排村委会"))
                .body("rows[0].unit.name", equalTo("市财政局"))
                .body("rows.postedDays", contains(28, 28, 28, 28))
                .body("rows.entered", contains(false, false, false, false))
                .body("rows[1].villageDays", nullValue())
                .body("rows[1].unexplainedDays", nullValue())
                .body("rows.leaveDays", contains(0, 5, 0, 0))
                .body("rows.meetingDays", contains(0, 1, 0, 0))
                .body("rows.trainingDays", contains(0, 0, 2, 0))
                .body("totals.cadres", equalTo(4))
                .body("totals.entered", equalTo(0))
                .body("totals.postedDays", equalTo(112))
                .body("totals.leaveDays", equalTo(5))
                .body("history", empty())
                .body("actions", contains("UPDATE"));
    }

    @Test
    void aCadreIsThereWithTheDaysPostedInTheMonthOnly() {
        as(TOWN).get(path("2005-01")).then().body("rows.postedDays", contains(22, 22, 22, 22));
        as(TOWN).get(path("2005-03")).then().body("rows.cadre.name", contains("蓝华明", "李建国", "王秀英"));
        world.run(
                "update posting set ended_on = '2005-02-10', end_reason = 'MOVED' where cadre_id = '" + cadre(3) + "'");
        world.run("insert into posting (cadre_id, village_code, batch_id, role, posted_on) values ('" + cadre(3)
                + "', '441481107218', '" + TestWorld.BATCH + "', 'SOLE', '2005-02-14')");
        as(TOWN).get(PATH)
                .then()
                .body("rows[2].cadre.name", equalTo("王秀英"))
                .body("rows[2].village.code", equalTo("441481107218"))
                .body("rows[2].postedDays", equalTo(25));
    }

    @Test
    void aWholeSheetIsSavedAndWhatRemainsIsUnexplained() {
        Map<String, Object> away = entry(2, 20);
        away.putAll(Map.of("leaveDays", 5, "meetingDays", 1, "note", "年假"));
        save(entry(1, 28), away, entry(4, 26))
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("rows.entered", contains(true, true, false, true))
                .body("rows.villageDays", contains(28, 20, null, 26))
                .body("rows.unexplainedDays", contains(0, 2, null, 2))
                .body("rows[1].note", equalTo("年假"))
                .body("rows[2].trainingDays", equalTo(2))
                .body("totals.entered", equalTo(3))
                .body("totals.villageDays", equalTo(74))
                .body("actions", contains("UPDATE", "SUBMIT"));
        save(entry(1, 27)).then().body("rows.entered", contains(true, false, false, false));
    }

    @Test
    void everyWrongRowIsNamedAndNothingIsStored() {
        String tag = tag();
        Map<String, Object> over = entry(1, 20);
        over.put("leaveDays", 9);
        Map<String, Object> under = entry(2, 20);
        under.put("unexplainedDays", 7);
        Map<String, Object> stranger = entry(1, 28);
        stranger.put("cadreId", DutyWorld.OTHER);
        save(entry(4, 28), over, under, stranger, entry(4, 28))
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains("/rows/1/villageDays", "/rows/2/villageDays", "/rows/3/cadreId", "/rows/4/cadreId"))
                .body("errors.code", contains("ADDS_UP", "ADDS_UP", "NOT_IN_SHEET", "DUPLICATE"))
                .body("errors[0].detail", containsString("28"));
        assertEquals(tag, tag());
    }

    @Test
    void daysOutsideAMonthAreNamed() {
        save(entry(1, 32)).then().statusCode(422).body("errors.pointer", contains("/rows/0/villageDays"));
        save(entry(1, -1)).then().statusCode(422);
        Map<String, Object> none = entry(1, 1);
        none.remove("villageDays");
        save(none).then().statusCode(422).body("errors.code", contains("REQUIRED"));
    }

    @Test
    void aStaleSheetIsRefusedEvenWhenItWasNotBegun() {
        String before = tag();
        save(entry(1, 28)).then().statusCode(200);
        put(PATH, before, entry(1, 20)).then().statusCode(412).body("code", equalTo("STALE"));
        put(PATH, null, entry(1, 20)).then().statusCode(428);
        as(TOWN).get(PATH).then().body("rows[0].villageDays", equalTo(28));
    }

    @Test
    void aMonthThatHasNotBegunIsRefused() {
        put(path("2005-04"), "*", entry(1, 28))
                .then()
                .statusCode(422)
                .body("errors.parameter", contains("month"))
                .body("errors.code", contains("NOT_AFTER"));
        as(TOWN).get(path("2005-04")).then().body("state", nullValue()).body("actions", empty());
        as(TOWN).get(path("2005-13")).then().statusCode(404);
    }

    @Test
    void aSubmittedSheetIsLockedUntilItIsReopenedWithAReason() {
        save(all()).then().statusCode(200);
        submit(PATH)
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("submittedAt", notNullValue())
                .body("actions", contains("REOPEN"))
                .body("history.action", contains("SUBMIT"))
                .body("history[0].actor", notNullValue());
        save(entry(1, 20)).then().statusCode(409).body("code", equalTo("WRONG_STATE"));
        submit(PATH).then().statusCode(409);
        reopen(Map.of()).then().statusCode(422).body("errors.pointer", contains("/reason"));
        reopen(Map.of("reason", "漏记培训"))
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("submittedAt", nullValue())
                .body("history.reason", contains(null, "漏记培训"))
                .body("history.text", contains(null, "漏记培训"))
                .body("history.fromState", contains("DRAFT", "SUBMITTED"))
                .body("history.toState", contains("SUBMITTED", "DRAFT"))
                .body("rows[0].villageDays", equalTo(28));
        reopen(Map.of("reason", "漏记培训")).then().statusCode(409);
        save(entry(1, 20)).then().statusCode(200);
    }

    @Test
    void aSheetIsSubmittedWhenEveryCadreIsEnteredAndStillAddsUp() {
        submit(PATH).then().statusCode(404);
        save(entry(1, 28), entry(2, 28), entry(4, 28)).then().statusCode(200);
        world.run("update posting set ended_on = '2005-02-20' where cadre_id = '" + cadre(4) + "'");
        submit(PATH)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/rows/2", "/rows/3/villageDays"))
                .body("errors.code", contains("NOT_ENTERED", "ADDS_UP"))
                .body("errors[0].detail", containsString("王秀英"));
        as(TOWN).get(PATH).then().body("state", equalTo("DRAFT"));
    }

    @Test
    void aMonthThatLastsIsNotSubmitted() {
        String march = path("2005-03");
        put(march, "*", entry(1, 31), entry(2, 31), entry(3, 31)).then().statusCode(200);
        submit(march).then().statusCode(422).body("errors.code", contains("MONTH_LASTS"));
    }

    @Test
    void aSubmittedSheetKeepsItsRowsWhateverBecomesOfThePostings() {
        save(all()).then().statusCode(200);
        submit(PATH).then().statusCode(200);
        world.run("delete from posting where cadre_id = '" + cadre(4) + "'");
        world.run("update posting set ended_on = '2005-02-20', end_reason = 'RECALLED' where cadre_id = '" + cadre(3)
                + "'");
        as(TOWN).get(PATH)
                .then()
                .body("rows.cadre.name", contains("蓝华明", "李建国", "王秀英", "张伟"))
                .body("rows.postedDays", contains(28, 28, 28, 28))
                .body("rows[3].role", nullValue());
    }

    private static Response submit(String path) {
        return as(TOWN).header("If-Match", "*").post(path + "/submit");
    }

    private static Response reopen(Map<String, Object> body) {
        return request(TOWN, "*").body(body).post(PATH + "/reopen");
    }
}
