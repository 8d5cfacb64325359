package org.zhucun.roster.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.platform.imports.ImportCalls.counts;
import static org.zhucun.platform.imports.ImportCalls.findings;
import static org.zhucun.platform.imports.ImportCalls.importCsv;
import static org.zhucun.platform.imports.ImportCalls.roster;
import static org.zhucun.platform.imports.ImportCalls.row;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** Teams and their leaders, as a roster makes and changes them. */
@ApiTest
class RosterImportTeamTest {

    private static final String GOOD = roster(row(1, "蓝排村", "组长"), row(2, "蓝排村委会", "队员"), row(4, "新中", "驻村干部"));

    @Inject
    TestWorld world;

    @Inject
    Jdbc jdbc;

    @BeforeEach
    void reset() {
        world.reset();
    }

    @Test
    void aCadreWhoStandsElsewhereIsRefusedUnlessMovesAreAllowed() {
        importCsv("city", "roster", GOOD, "mode=commit").then().statusCode(200);
        String moved = roster(row(2, "新中村", "驻村干部").replace("2005-01-10", "2005-03-01"));
        Response refused = importCsv("city", "roster", moved, "mode=commit");
        assertEquals(List.of("1 POSTING_OVERLAP 到村日期"), findings(refused));
        Response allowed = importCsv("city", "roster", moved, "mode=commit&moves=allow");
        assertEquals("0 1 0 0", counts(allowed));
        assertEquals(1, number("select count(*) from posting where ended_on = '2005-02-28' and end_reason = 'MOVED'"));
        assertEquals(1, number("select count(*) from cadre where area_code = '441481107218' and pinyin = 'gb2'"));
        assertEquals("0 0 1 0", counts(importCsv("city", "roster", moved, "mode=commit&moves=allow")));
    }

    @Test
    void aTeamHasOneLeaderInTheFileAndBesideTheStored() {
        Response inFile = importCsv("city", "roster", roster(row(1, "蓝排村", "组长"), row(3, "蓝排村", "组长")), "");
        assertEquals(List.of("2 SECOND_LEADER 驻村职务"), findings(inFile));
        importCsv("city", "roster", GOOD, "mode=commit").then().statusCode(200);
        Response stored = importCsv("city", "roster", roster(row(3, "蓝排村", "组长")), "");
        assertEquals(List.of("1 SECOND_LEADER 驻村职务"), findings(stored));
    }

    @Test
    void leaderAndMemberCanChangePlaces() {
        importCsv("city", "roster", GOOD, "mode=commit").then().statusCode(200);
        Response answer = importCsv("city", "roster", roster(row(2, "蓝排村", "组长"), row(1, "蓝排村", "队员")), "mode=commit");
        answer.then().statusCode(200);
        assertEquals("0 2 0 0", counts(answer));
    }

    @Test
    void aLeaderWhoseMoveIsRefusedStillLeads() {
        importCsv("city", "roster", roster(row(1, "蓝排村", "组长"), row(3, "新中村", "组长")), "mode=commit")
                .then()
                .statusCode(200);
        // 1 would leave 蓝排 for 新中, where 3 leads; so 5 cannot follow him in 蓝排
        String file = roster(
                row(1, "新中村", "组长").replace("2005-01-10", "2005-03-01"),
                row(5, "蓝排村", "组长").replace("2005-01-10", "2005-03-01"));
        Response answer = importCsv("city", "roster", file, "mode=commit&atomic=row&moves=allow");
        assertEquals("0 0 0 2", counts(answer));
        assertEquals(List.of("1 SECOND_LEADER 驻村职务", "2 SECOND_LEADER 驻村职务"), findings(answer));
    }

    @Test
    void whatHasEndedStaysAsItIs() {
        importCsv("city", "roster", GOOD, "mode=commit").then().statusCode(200);
        world.run("update posting set ended_on = '2005-02-01', end_reason = 'ROTATION' where role <> 'SOLE'");
        assertEquals("0 0 3 0", counts(importCsv("city", "roster", GOOD, "mode=commit")));
        Response changed = importCsv("city", "roster", roster(row(2, "蓝排村", "组长")), "");
        assertEquals(List.of("1 POSTING_ENDED 驻村职务"), findings(changed));
        String inside = roster(row(2, "蓝排村", "队员").replace("2005-01-10", "2005-01-20"));
        assertEquals(List.of("1 POSTING_OVERLAP 到村日期"), findings(importCsv("city", "roster", inside, "moves=allow")));
        String back = roster(row(2, "蓝排村", "队员").replace("2005-01-10", "2005-02-02"));
        assertEquals("0 1 0 0", counts(importCsv("city", "roster", back, "mode=commit")));
    }

    @Test
    void nobodyJoinsATeamThatIsDissolved() {
        importCsv("city", "roster", GOOD, "mode=commit").then().statusCode(200);
        world.run("update posting set ended_on = '2005-02-01', end_reason = 'ROTATION' where role <> 'SOLE'");
        world.run("update team set dissolved_on = '2005-02-01'");
        Response answer = importCsv("city", "roster", roster(row(5, "蓝排村", "队员")), "");
        assertEquals(List.of("1 TEAM_DISSOLVED 驻村职务"), findings(answer));
    }

    @Test
    void aTeamBeginsWithItsEarliestMemberAndIsLedByTheUnitOfItsFirstLeader() {
        importCsv("city", "roster", roster(row(2, "蓝排村", "队员")), "mode=commit")
                .then()
                .statusCode(200);
        assertEquals(1, number("select count(*) from team where lead_unit_id is null and founded_on = '2005-01-10'"));
        String earlier = roster(row(1, "蓝排村", "组长").replace("2005-01-10", "2005-01-05"));
        importCsv("city", "roster", earlier, "mode=commit").then().statusCode(200);
        assertEquals(
                1,
                number("select count(*) from team where lead_unit_id = '" + TestWorld.CITY_UNIT
                        + "' and founded_on = '2005-01-05' and version = 1"));
    }

    private long number(String sql) {
        return jdbc.number(sql, List.of());
    }
}
