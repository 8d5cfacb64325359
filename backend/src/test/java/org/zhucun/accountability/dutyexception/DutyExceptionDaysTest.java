package org.zhucun.accountability.dutyexception;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** Days of a month without a trace, and days on duty: how many are an exception. */
@ApiTest
class DutyExceptionDaysTest {

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

    private List<String> rules() {
        duty.judge(1);
        return duty.exceptions().getList("items.rules.flatten()");
    }

    private void rules(String... expected) {
        assertEquals(List.of(expected), rules());
    }

    @Test
    void sixDaysWithoutATraceAreNotSeven() {
        duty.sheet(1, 0, 6);
        rules();
    }

    @Test
    void sevenDaysWithoutATraceAreAnException() {
        duty.sheet(1, 0, 7);
        rules("UNTRACED_DAYS");
    }

    @Test
    void leaveOnTheSheetThatNobodyApprovedIsNoTrace() {
        duty.sheet(1, 4, 3);
        rules("UNTRACED_DAYS");
        duty.leave(1, "2005-02-01", "2005-02-01", "APPROVED");
        rules();
    }

    @Test
    void aDayCountsOnceThoughTwoRecordsHaveIt() {
        duty.sheet(1, 0, 8);
        duty.leave(1, "2005-02-14", "2005-02-14", "APPROVED");
        duty.outing(1, "2005-02-14", "2005-02-14");
        rules("UNTRACED_DAYS");
        duty.outing(1, "2005-02-15", "2005-02-15");
        rules();
    }

    @Test
    void recordsOutsideTheMonthCountNothing() {
        duty.sheet(1, 0, 8);
        duty.leave(1, "2005-01-25", "2005-01-31", "APPROVED");
        duty.outing(1, "2005-03-01", "2005-03-07");
        rules("UNTRACED_DAYS");
    }

    @Test
    void theDaysWithoutATraceFollowTheParameterOfTheMonth() {
        duty.sheet(1, 0, 6);
        world.run(
                "insert into parameter_value (code, effective_from, value) values ('UNTRACED_DAYS', '2005-03-01', 6)");
        rules();
        world.run(
                "insert into parameter_value (code, effective_from, value) values ('UNTRACED_DAYS', '2005-02-28', 6)");
        rules("UNTRACED_DAYS");
    }

    @Test
    void twentyDaysOnDutyAreEnough() {
        // the limit of days without a trace would speak first
        world.run(
                "insert into parameter_value (code, effective_from, value) values ('UNTRACED_DAYS', '2005-02-01', 31)");
        duty.sheet(1, "SUBMITTED", 18, 2, 0, 8);
        rules();
    }

    @Test
    void nineteenDaysOnDutyAreTooFew() {
        world.run(
                "insert into parameter_value (code, effective_from, value) values ('UNTRACED_DAYS', '2005-02-01', 31)");
        duty.sheet(1, "SUBMITTED", 17, 2, 0, 9);
        rules("BELOW_MIN_DAYS");
        JsonPath limit = duty.exceptions();
        assertEquals(19, limit.getInt("items[0].evidence[1].days"));
        assertEquals(20, limit.getInt("items[0].evidence[1].limit"));
        world.run(
                "insert into parameter_value (code, effective_from, value) values ('MIN_DUTY_DAYS', '2005-02-01', 19)");
        rules();
    }

    @Test
    void approvedLeaveLowersWhatAMonthAsksFor() {
        world.run(
                "insert into parameter_value (code, effective_from, value) values ('UNTRACED_DAYS', '2005-02-01', 31)");
        duty.leave(1, "2005-02-01", "2005-02-14", "APPROVED");
        // 20 days of 28 are 10 of the 14 that are left
        duty.sheet(1, "SUBMITTED", 9, 0, 14, 5);
        rules("BELOW_MIN_DAYS");
        world.run("update duty_entry set village_days = 10, unexplained_days = 4");
        rules();
    }

    @Test
    void daysAfterTheEndOfThePostingAreNotAsked() {
        world.run("update posting set ended_on = '2005-02-10', end_reason = 'RECALLED' where cadre_id = '"
                + TestWorld.cadre(1) + "'");
        duty.found(1, "2005-02-15", "ABSENT_UNEXPLAINED");
        rules();
    }
}
