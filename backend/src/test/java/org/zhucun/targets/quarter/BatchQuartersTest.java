package org.zhucun.targets.quarter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.time.Quarter;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestClock;
import org.zhucun.support.TestWorld;

@ApiTest
class BatchQuartersTest {

    private static final UUID FIRST = UUID.fromString(TestWorld.BATCH);
    private static final UUID SECOND = UUID.fromString("01900000-0000-7000-8000-0000000000b2");

    @Inject
    TestWorld world;

    @Inject
    BatchQuarters quarters;

    @Inject
    Jdbc jdbc;

    @Inject
    Clock clock;

    @BeforeEach
    void reset() {
        TestClock.reset();
        world.reset();
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    void aNewBatchHasItsBaselineAndItsFirstQuarter() {
        assertEquals(List.of("2004-Q4", "2005-Q1"), open(FIRST));
    }

    @Test
    void aQuarterOpensOnItsFirstDay() {
        until("2005-03-31");
        quarters.openBegun();
        assertEquals(List.of("2004-Q4", "2005-Q1"), open(FIRST));
        until("2005-04-01");
        quarters.openBegun();
        assertEquals(List.of("2004-Q4", "2005-Q1", "2005-Q2"), open(FIRST));
    }

    @Test
    void aBatchToComeOpensNoQuarterOfThisOne() {
        world.run("insert into batch (id, name, starts_on, base_year) values ('" + SECOND
                + "', '第二批', '2006-01-10', 2005)");
        assertEquals(List.of("2004-Q4", "2005-Q1"), open(FIRST));
        assertEquals(List.of("2005-Q4", "2006-Q1"), open(SECOND));
    }

    @Test
    void quartersThatWentByWhileNobodyLookedAreOpenedToo() {
        until("2006-02-01");
        quarters.openBegun();
        assertEquals(List.of("2004-Q4", "2005-Q1", "2005-Q2", "2005-Q3", "2005-Q4", "2006-Q1"), open(FIRST));
    }

    @Test
    void noneOpensAfterTheEndOfTheBatch() {
        world.run("update batch set ends_on = '2005-05-31'");
        until("2006-02-01");
        quarters.openBegun();
        assertEquals(List.of("2004-Q4", "2005-Q1", "2005-Q2"), open(FIRST));
    }

    @Test
    void goalsThatAreComputedFollowTheNewQuarter() {
        until("2005-04-01");
        quarters.openBegun();
        String computed = "select count(*) from progress where computed and target_code = 'G1' and quarter = ?";
        assertEquals(3, jdbc.number(computed, List.of("2005-Q2")));
    }

    @Test
    void quartersFollowThePeriodOfTheBatch() {
        world.run("update batch set starts_on = '2005-04-10'");
        assertEquals(List.of("2005-Q1", "2005-Q2"), open(FIRST));
    }

    @Test
    void aQuarterThatSomebodyHasReportedOnStays() {
        world.run("insert into progress (batch_id, village_code, target_code, quarter, value, share) values ('" + FIRST
                + "', '441481107217', 'G2', '2004-Q4', 1, 0)");
        world.run("update batch set starts_on = '2005-04-10'");
        assertEquals(List.of("2004-Q4", "2005-Q1", "2005-Q2"), open(FIRST));
    }

    @Test
    void withoutABatchItIsTheOneInForceAtTheEndOfTheQuarter() {
        secondBatch();
        assertEquals(FIRST, quarters.require(null, quarter("2005-Q2")).batch().id());
        assertEquals(SECOND, quarters.require(null, quarter("2005-Q3")).batch().id());
        assertEquals(
                SECOND, quarters.require(SECOND, quarter("2005-Q2")).batch().id());
    }

    @Test
    void withoutAQuarterItIsTheLatestThatIsReportedOnOrElseTheLatest() {
        secondBatch();
        assertEquals(quarter("2005-Q2"), quarters.require(null, null).quarter());
        world.run("insert into progress (batch_id, village_code, target_code, quarter, value, share) values ('" + FIRST
                + "', '441481107217', 'G2', '2005-Q1', 1, 0)");
        assertEquals(quarter("2005-Q1"), quarters.require(null, null).quarter());
        assertEquals(FIRST, quarters.require(null, null).batch().id());
        until("2005-09-01");
        assertEquals(SECOND, quarters.require(null, null).batch().id());
    }

    @Test
    void theDayReportsAreDueIsTheBatchs() {
        assertEquals(
                LocalDate.of(2005, 4, 10),
                quarters.require(FIRST, quarter("2005-Q1")).dueOn());
        world.run("update batch set report_due_days = 0");
        assertEquals(
                LocalDate.of(2005, 3, 31),
                quarters.require(FIRST, quarter("2005-Q1")).dueOn());
    }

    @Test
    void aQuarterThatIsNotOpenIsRefused() {
        refused(FIRST, quarter("2005-Q2"), "QUARTER_NOT_OPEN");
        refused(null, quarter("2004-Q3"), "QUARTER_NOT_OPEN");
        assertTrue(quarters.find(FIRST, quarter("2005-Q2")).isEmpty());
    }

    @Test
    void aBatchThatIsNoneIsRefused() {
        refused(SECOND, quarter("2005-Q1"), "UNKNOWN_BATCH");
        refused(SECOND, null, "UNKNOWN_BATCH");
        world.clear();
        refused(null, null, "UNKNOWN_BATCH");
    }

    /** From 15 August 2005 on; the first batch goes on to 2005-Q2. */
    private void secondBatch() {
        world.run("insert into batch (id, name, starts_on, base_year) values ('" + SECOND
                + "', '第二批', '2005-08-15', 2004)");
        until("2005-05-01");
        quarters.openBegun();
    }

    private void refused(UUID batch, Quarter quarter, String code) {
        ApiException refusal = assertThrows(ApiException.class, () -> quarters.require(batch, quarter));
        assertEquals(code, refusal.violations().get(0).code());
    }

    private List<String> open(UUID batch) {
        return quarters.all(batch).stream()
                .map(open -> open.quarter().toString())
                .toList();
    }

    private void until(String day) {
        TestClock.reset();
        TestClock.advance(Duration.ofDays(ChronoUnit.DAYS.between(LocalDate.now(clock), LocalDate.parse(day))));
    }

    private static Quarter quarter(String text) {
        return Quarter.fromString(text);
    }
}
