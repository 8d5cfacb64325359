package org.zhucun.accountability.dutyexception;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** The rules that make an exception, and the records that remove it. */
@ApiTest
class DutyExceptionJudgeTest {

    @Inject
    DutyExceptionWorld duty;

    @Inject
    TestWorld world;

    @BeforeEach
    void lay() {
        duty.lay();
    }

    @AfterEach
    void forgetParameters() {
        world.run("delete from parameter_value where effective_from > '2000-01-01'");
    }

    /** The one who stays in the county seat and comes for the day: 8 days without a trace, and not found. */
    private void walkAway() {
        duty.sheet(1, 0, 8);
        duty.found(1, "2005-02-15", "ABSENT_UNEXPLAINED");
    }

    private List<String> rules() {
        duty.judge(1);
        return duty.exceptions().getList("items.rules.flatten()");
    }

    private void rules(String... expected) {
        assertEquals(List.of(expected), rules());
    }

    @Test
    void aWalkAwayIsOneExceptionWithItsEvidence() {
        walkAway();
        rules("INSPECTION_ABSENCE", "UNTRACED_DAYS");
        JsonPath found = duty.exceptions();
        assertEquals(1, found.getInt("page.totalItems"));
        assertEquals("2005-02", found.getString("items[0].month"));
        assertEquals("INSPECTION_ABSENCE", found.getString("items[0].rule"));
        assertEquals("OPEN", found.getString("items[0].state"));
        assertTrue(found.getBoolean("items[0].holds"));
        assertEquals(List.of("DUTY_LEDGER", "PARAMETER", "INSPECTION"), found.getList("items[0].evidence.source"));
        assertEquals(8, found.getInt("items[0].evidence[0].sheet.unexplained"));
        assertEquals(8, found.getInt("items[0].evidence[1].days"));
        assertEquals(7, found.getInt("items[0].evidence[1].limit"));
        assertEquals("2005-02-15", found.getString("items[0].evidence[2].from"));
        assertEquals("INSPECTION_ABSENCE", found.getString("items[0].evidence[2].rule"));
    }

    @Test
    void anApprovedLeaveExplainsIt() {
        walkAway();
        duty.leave(1, "2005-02-14", "2005-02-21", "APPROVED");
        rules();
    }

    @Test
    void aReportedOutingExplainsIt() {
        walkAway();
        duty.outing(1, "2005-02-14", "2005-02-21");
        rules();
    }

    @Test
    void anApprovedCommuterRecordExplainsIt() {
        walkAway();
        duty.commuter(1, "2005-02-14", "2005-03-31", "APPROVED");
        rules();
    }

    @Test
    void aCommuterRecordThatHasEndedExplainsItsDaysOnly() {
        walkAway();
        duty.commuter(1, "2005-02-01", "2005-02-14", "ENDED");
        rules("INSPECTION_ABSENCE");
    }

    @Test
    void whatIsNotGrantedExplainsNothing() {
        walkAway();
        duty.leave(1, "2005-02-14", "2005-02-21", "REQUESTED");
        duty.leave(1, "2005-02-14", "2005-02-21", "REFUSED");
        duty.leave(1, "2005-02-14", "2005-02-21", "CANCELLED");
        duty.commuter(1, "2005-02-01", "2005-02-28", "REQUESTED");
        duty.commuter(1, "2005-02-01", "2005-02-28", "REFUSED");
        rules("INSPECTION_ABSENCE", "UNTRACED_DAYS");
    }

    @Test
    void anEarlyReturnEndsALeave() {
        duty.found(1, "2005-02-17", "ABSENT_UNEXPLAINED");
        duty.leave(1, "2005-02-14", "2005-02-21", "APPROVED");
        rules();
        world.run("update leave set returned_on = '2005-02-17'");
        rules("INSPECTION_ABSENCE");
    }

    @Test
    void onlySubmittedInspectionsAndSheetsCount() {
        duty.sheet(1, "DRAFT", 10, 0, 0, 18);
        duty.found(1, "2005-02-15", "ABSENT_UNEXPLAINED", "DRAFT");
        rules();
    }

    @Test
    void presentIsNoQuestion() {
        duty.sheet(1, 0, 0);
        duty.found(1, "2005-02-15", "PRESENT");
        rules();
    }

    @Test
    void whereaboutsToldNeedARecord() {
        duty.found(1, "2005-02-15", "ON_LEAVE");
        rules("UNRECORDED_ABSENCE");
        // any record will do: somebody may have said the wrong word
        duty.outing(1, "2005-02-15", "2005-02-15");
        rules();
    }

    @Test
    void aRecordMadeAfterwardsTakesAnOpenExceptionAway() {
        walkAway();
        rules("INSPECTION_ABSENCE", "UNTRACED_DAYS");
        duty.leave(1, "2005-02-14", "2005-02-21", "APPROVED");
        rules();
    }

    @Test
    void aRecordMadeAfterwardsLeavesAnAnsweredExceptionThatHoldsNoMore() {
        walkAway();
        duty.judge(1);
        world.run("update duty_exception set state = 'EXPLAINED', explanation = '病假条后补'");
        duty.leave(1, "2005-02-14", "2005-02-21", "APPROVED");
        duty.judge(1);
        JsonPath mended = duty.exceptions();
        assertEquals("EXPLAINED", mended.getString("items[0].state"));
        assertFalse(mended.getBoolean("items[0].holds"));
        assertEquals(3, mended.getList("items[0].evidence").size());
        world.run("update leave set state = 'CANCELLED'");
        duty.judge(1);
        assertTrue(duty.exceptions().getBoolean("items[0].holds"));
    }

    @Test
    void whatWasDecidedKeepsItsEvidence() {
        walkAway();
        duty.judge(1);
        world.run("update duty_exception set state = 'CONFIRMED', explanation = '无'");
        world.run("update duty_entry set village_days = 10, unexplained_days = 18");
        duty.judge(1);
        JsonPath decided = duty.exceptions();
        assertEquals(8, decided.getInt("items[0].evidence[0].sheet.unexplained"));
        assertTrue(decided.getBoolean("items[0].holds"));
    }

    @Test
    void aSecondJudgementChangesNothing() {
        walkAway();
        duty.judge(1);
        String first = duty.exceptions().prettify();
        duty.judge(1);
        assertEquals(first, duty.exceptions().prettify());
        assertEquals(
                "0",
                org.zhucun.support.Accounts.as("city")
                        .get(DutyExceptionWorld.EXCEPTIONS + "/"
                                + duty.exceptions().getString("items[0].id"))
                        .header("ETag")
                        .replaceAll("\"(\\d+)-.*", "$1"));
    }

    @Test
    void otherCadresAndMonthsAreLeftAlone() {
        walkAway();
        duty.judge(1);
        duty.judge(2);
        assertEquals(1, duty.count());
    }
}
