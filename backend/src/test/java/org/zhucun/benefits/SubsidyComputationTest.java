package org.zhucun.benefits;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.zhucun.benefits.SubsidyWorld.COUNTY;
import static org.zhucun.benefits.SubsidyWorld.approve;
import static org.zhucun.benefits.SubsidyWorld.compute;
import static org.zhucun.benefits.SubsidyWorld.days;
import static org.zhucun.benefits.SubsidyWorld.set;
import static org.zhucun.benefits.SubsidyWorld.standard;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.TestWorld.cadre;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ResourceContract;
import org.zhucun.support.TestWorld;

/** Subsidies computed by hand, to the fen. 李建国 is sent by the county and posted in a poor village since 10 January. */
@ApiTest
class SubsidyComputationTest {

    @Inject
    TestWorld world;

    @Inject
    Jdbc jdbc;

    @BeforeEach
    void lay() {
        world.reset();
        SubsidyWorld.lay(world);
    }

    /** Of 28 days 22 in the village and one at a meeting, which counts; five of leave do not: 23 × 10.50. */
    @Test
    void daysOfLeaveAreNotPaid() {
        set(standard("生活补助", "DAY", "10.50"));
        days(world, "2005-02", 2, 22, 1, 5, 0);
        assertEquals(List.of("2005-02 441481107217 生活补助 23 241.50"), lines(compute("2005-02")));
    }

    /**
     * From the poor village to the other on the 15th. Leave on the 3rd and 4th is known, so 12 + 14 days are left; of four
     * days that nobody accounts for one falls into the first part, floor(4 × 12 / 26), and three into the second.
     */
    @Test
    void aMoveInMidMonthIsPaidByTheDaysInEachVillage() {
        set(standard("贫困村补助", "DAY", "12.00", "villageClass", "POOR"));
        set(standard("其他村补助", "DAY", "8.00", "villageClass", "OTHER"));
        moveOnTheFifteenth();
        world.run("insert into leave (cadre_id, village_code, starts_on, ends_on, reason, state, by_county) values ('"
                + cadre(2) + "', '441481107217', '2005-02-03', '2005-02-04', 'SICK', 'APPROVED', false)");
        days(world, "2005-02", 2, 22, 0, 2, 4);
        assertEquals(
                List.of("2005-02 441481107217 贫困村补助 11 132.00", "2005-02 441481107218 其他村补助 11 88.00"),
                lines(compute("2005-02")));
    }

    /** The base year's income turns out to be 31,000 yuan: 22 days × 12.00 are taken back, and 22 × 8.00 paid. */
    @Test
    void aChangeOfTheVillagesClassIsADifferenceInTheNextSheet() {
        set(standard("贫困村补助", "DAY", "12.00", "villageClass", "POOR"));
        set(standard("其他村补助", "DAY", "8.00", "villageClass", "OTHER"));
        String january = approve("2005-01");
        world.run("update village_income set collective_income = 31000 where village_code = '441481107217'");
        assertEquals(
                List.of(
                        "2005-01 441481107217 贫困村补助 -22 -264.00 补差",
                        "2005-01 441481107217 其他村补助 22 176.00 补差",
                        "2005-02 441481107217 其他村补助 28 224.00"),
                lines(compute("2005-02")));
        assertEquals(List.of("2005-01 441481107217 贫困村补助 22 264.00"), lines(january));
    }

    @Test
    void aStandardThatEndsInMidMonthIsPaidToItsLastDay() {
        set(standard("生活补助", "DAY", "10.00", "endsOn", "2005-02-10"));
        set(standard("新生活补助", "DAY", "15.00", "startsOn", "2005-02-11"));
        assertEquals(
                List.of("2005-02 441481107217 生活补助 10 100.00", "2005-02 441481107217 新生活补助 18 270.00"),
                lines(compute("2005-02")));
    }

    /** 22 days were paid, and two of them turn out to be leave. It is taken back once. */
    @Test
    void aLateCorrectionOfDaysIsADifferenceInTheNextSheet() {
        set(standard("生活补助", "DAY", "10.00"));
        String january = approve("2005-01");
        days(world, "2005-01", 2, 20, 0, 2, 0);
        assertEquals(
                List.of("2005-01 441481107217 生活补助 -2 -20.00 补差", "2005-02 441481107217 生活补助 28 280.00"),
                lines(approve("2005-02")));
        assertEquals(List.of("2005-01 441481107217 生活补助 22 220.00"), lines(january));
        world.run("insert into duty_ledger (town_code, month, state) values ('441481107', '2005-03', 'SUBMITTED')");
        assertEquals(List.of(), lines(compute("2005-03")));
    }

    /** 22 × 12.35 = 271.70, of which 220.00 were paid. */
    @Test
    void aLateCorrectionOfAStandardIsADifferenceInTheNextSheet() {
        String standard = set(standard("生活补助", "DAY", "10.00"));
        String january = approve("2005-01");
        change(standard, Map.of("amount", new BigDecimal("12.35")));
        assertEquals(
                List.of("2005-01 441481107217 生活补助 0 51.70 补差", "2005-02 441481107217 生活补助 28 345.80"),
                lines(compute("2005-02")));
        assertEquals(List.of("2005-01 441481107217 生活补助 22 220.00"), lines(january));
    }

    @Test
    void twoPayersPayTheirOwnLines() {
        set(standard("生活补助", "DAY", "10.00"));
        set(standard("单位补助", "DAY", "5.55", "payer", "UNIT"));
        String sheet = compute("2005-02");
        assertEquals(
                List.of("2005-02 441481107217 单位补助 28 155.40", "2005-02 441481107217 生活补助 28 280.00"), lines(sheet));
        as(COUNTY)
                .get(sheet)
                .then()
                .body("financeAmount", equalTo(1120.0f))
                .body("unitAmount", equalTo(621.6f))
                .body("amount", equalTo(1741.6f))
                .body("cadres", equalTo(4));
    }

    /** On post on 22 of 31 days: 300.00 without 300 × 9 / 31 = 87.10. Leave takes nothing off. */
    @Test
    void aPartOfAMonthIsPaidByCalendarDaysOnPost() {
        set(standard("月补助", "MONTH", "300.00"));
        days(world, "2005-01", 2, 10, 0, 12, 0);
        assertEquals(List.of("2005-01 441481107217 月补助 22 212.90"), lines(compute("2005-01")));
        assertEquals(List.of("2005-02 441481107217 月补助 28 300.00"), lines(compute("2005-02")));
    }

    /** 100.01 × 14 / 28 = 50.005 is 50.01, and the second half is what is left of the whole: 50.00. */
    @Test
    void thePartsOfAMonthAddUpToTheFen() {
        set(standard("月补助", "MONTH", "100.01"));
        moveOnTheFifteenth();
        assertEquals(
                List.of("2005-02 441481107217 月补助 14 50.01", "2005-02 441481107218 月补助 14 50.00"),
                lines(compute("2005-02")));
    }

    /** 3,650.00 a year: up to 31 January 310.00, up to the 9th 90.00; in February 280.00. */
    @Test
    void aYearIsPaidInMonthlyPartsByCalendarDaysOnPost() {
        set(standard("年补助", "YEAR", "3650.00", "startsOn", "2005-01-01"));
        assertEquals(List.of("2005-01 441481107217 年补助 22 220.00"), lines(compute("2005-01")));
        assertEquals(List.of("2005-02 441481107217 年补助 28 280.00"), lines(compute("2005-02")));
    }

    /** Neither in the next month, nor under the next such standard, nor after a move. */
    @Test
    void whatIsPaidOnceIsPaidOnce() {
        set(standard("安家费", "ONCE", "150.00", "endsOn", "2005-02-10"));
        set(standard("新安家费", "ONCE", "200.00", "startsOn", "2005-02-11"));
        moveOnTheFifteenth();
        assertEquals(List.of("2005-01 441481107217 安家费 1 150.00"), lines(compute("2005-01")));
        assertEquals(List.of(), lines(compute("2005-02")));
    }

    /** Two begin in February; that of 31 January is of January, though it lasts. */
    @Test
    void outingsArePaidInTheMonthInWhichTheyBegin() {
        set(standard("交通补助", "TRIP", "6.50"));
        world.run("insert into outing (cadre_id, village_code, starts_on, ends_on, kind, place, purpose) select '"
                + cadre(2) + "', '441481107217', d, d + 1, 'MEETING', '县城', '例会'"
                + " from unnest(array['2005-01-31', '2005-02-14', '2005-02-28']::date[]) d");
        assertEquals(List.of("2005-02 441481107217 交通补助 2 13.00"), lines(compute("2005-02")));
    }

    @Test
    void onlyWhoFitsIsPaid() {
        set(standard("市派补助", "DAY", "9.00", "dispatchLevel", "CITY"));
        set(standard("龙田镇补助", "MONTH", "90.00", "areaCode", "441481100"));
        set(standard("永和镇补助", "MONTH", "60.00", "areaCode", "441481107", "dispatchLevel", "COUNTY"));
        assertEquals(List.of("2005-02 441481107217 永和镇补助 28 60.00"), lines(compute("2005-02")));
    }

    @Test
    void theDatabaseKeepsWhatIsApproved() {
        set(standard("生活补助", "DAY", "10.00"));
        approve("2005-01");
        assertThrows(IllegalStateException.class, () -> world.run("update subsidy_line set amount = amount + 1"));
        assertThrows(IllegalStateException.class, () -> world.run("update subsidy_sheet set state = 'DRAFT'"));
    }

    private void moveOnTheFifteenth() {
        world.run(
                "update posting set ended_on = '2005-02-14', end_reason = 'MOVED' where cadre_id = '" + cadre(2) + "'");
        world.run("insert into posting (cadre_id, village_code, batch_id, role, posted_on) values ('" + cadre(2)
                + "', '441481107218', '" + TestWorld.BATCH + "', 'SOLE', '2005-02-15')");
    }

    private static void change(String path, Map<String, Object> change) {
        as(COUNTY)
                .contentType(ResourceContract.MERGE_PATCH)
                .header("If-Match", "*")
                .body(change)
                .patch(path)
                .then()
                .statusCode(200);
    }

    /** Those of the second cadre. */
    private List<String> lines(String sheet) {
        return jdbc.list(
                "select concat_ws(' ', n.month, n.village_code, s.name, n.quantity, n.amount, case when n.difference then '补差' end)"
                        + " as line from subsidy_line n join subsidy_standard s on s.id = n.standard_id"
                        + " where n.sheet_id = ? and n.cadre_id = ? order by n.month, n.village_code, s.name collate \"zh-x-icu\"",
                List.of(UUID.fromString(sheet.substring(sheet.lastIndexOf('/') + 1)), UUID.fromString(cadre(2))),
                row -> row.text("line"));
    }
}
