package org.zhucun.report;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhucun.support.Accounts.as;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.platform.access.Scope;
import org.zhucun.report.facts.FactsService;
import org.zhucun.report.wording.Facts;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** What texts are written from, as of a day. */
@ApiTest
class FactsServiceTest {

    private static final String PROVINCE_UNIT = "01900000-0000-7000-8000-0000000000e9";
    private static final String INSPECTION = "01900000-0000-7000-8000-000000002110";

    @Inject
    FactsService service;

    @Inject
    TestWorld world;

    @BeforeEach
    void lay() {
        world.reset();
        world.post();
    }

    @Test
    void figuresAreThoseOfTheOverviewWithWhatTheyWereBefore() {
        Facts facts = service.of(area("441481"), day(3, 10), Locale.ENGLISH, Map.of("cadres", 2L));
        assertEquals(3, facts.figures().get("cadres").value());
        assertEquals(2, facts.figures().get("cadres").previous());
        assertNull(facts.figures().get("teams").previous());
        assertEquals("Stationed cadres", facts.figures().get("cadres").label());
        assertNull(
                facts("441481107", day(3, 10)).figures().get("allocatedCadres").value());
    }

    @Test
    void teamsAreNamedByUnitAndPlace() {
        world.run("insert into dispatching_unit (id, name, level, area_code) values ('" + PROVINCE_UNIT
                + "', '华南农业大学', 'PROVINCE', '44')");
        world.run("update team set lead_unit_id = '" + PROVINCE_UNIT + "'");
        assertEquals(List.of("华南农业大学驻兴宁市永和镇蓝排村工作组"), names("4414", day(3, 10), "provinceTeams"));
        assertEquals(List.of("华南农业大学驻永和镇蓝排村工作组"), names("441481", day(3, 10), "provinceTeams"));
        assertEquals(List.of("华南农业大学驻蓝排村工作组"), names("441481107", day(3, 10), "provinceTeams"));
        assertEquals(List.of(), names("441427", day(3, 10), "provinceTeams"));
        assertEquals(List.of(), names("4414", day(1, 9), "provinceTeams"));
        world.run("insert into deed (id, village_code, category, title, done_on, state) values ('" + INSPECTION
                + "', '441481107217', 'ROAD', '修村道', '2005-03-01', 'VERIFIED')");
        world.run(
                "insert into deed_team (deed_id, team_id) values ('" + INSPECTION + "', '" + TestWorld.team(1) + "')");
        assertEquals(List.of("华南农业大学驻永和镇蓝排村工作组先后为群众办了“修村道”等实事"), names("441481", day(3, 10), "provinceTeamStories"));
        assertEquals(List.of("3月1日，驻永和镇蓝排村工作队员办成“修村道”"), names("441481", day(3, 10), "recentDeeds"));
        assertEquals(List.of(), names("441481", day(2, 28), "recentDeeds"));
    }

    @Test
    void villagesWithoutCadresAreThoseOfTheDay() {
        assertEquals(List.of("龙田镇龙盘村", "龙田镇金星村"), names("441481", day(2, 28), "uncoveredVillages"));
        assertEquals(List.of("新中村"), names("441481107", day(3, 1), "uncoveredVillages"));
        assertEquals(List.of("龙盘村"), names("441481100", day(3, 1), "poorVillagesWithoutTeam"));
    }

    @Test
    void whoHasNotReportedIsJudgedByTheDay() {
        world.run("select open_quarters('2005-03-10'::date)");
        assertEquals(List.of(), names("4414", day(1, 10), "townsNotReported"));
        assertEquals(List.of("蕉岭县", "兴宁市"), names("4414", day(1, 11), "countiesNotReported"));
        assertEquals(List.of("龙田镇", "永和镇"), names("441481", day(3, 10), "townsNotReported"));
        assertEquals(List.of("永和镇"), names("441481", day(3, 10), "townsWithoutDutySheet"));
        world.run(
                "insert into duty_ledger (town_code, month, state, submitted_at) values ('441481107', '2005-02', 'SUBMITTED',"
                        + " '2005-03-08 09:00+08')");
        assertEquals(List.of("永和镇"), names("441481", day(3, 7), "townsWithoutDutySheet"));
        assertEquals(List.of(), names("441481", day(3, 8), "townsWithoutDutySheet"));
    }

    @Test
    void aFindingIsOverdueUntilTheDayItWasPutRight() {
        world.run(
                "insert into inspection (id, area_code, kind, starts_on, ends_on, lead, state, submitted_at, author) values ('"
                        + INSPECTION
                        + "', '4414', 'PLANNED', '2005-01-15', '2005-01-16', '市办', 'SUBMITTED', now(), '市办')");
        world.run("insert into inspection_visit (inspection_id, village_code, visited_on) values ('" + INSPECTION
                + "', '441481107217', '2005-01-15')");
        world.run(
                "insert into finding (inspection_id, village_code, position, category, severity, text, owner_area_code,"
                        + " found_on, due_on, state, submitted, rectification, rectified_at) values ('" + INSPECTION
                        + "', '441481107217', 1, 'OTHER', 'MINOR', '日志未记', '441481107', '2005-01-15', '2005-02-15', 'RECTIFIED', true,"
                        + " '已补', '2005-03-05 10:00+08')");
        assertEquals(List.of(), names("441481", day(2, 15), "overdueFindings"));
        assertEquals(List.of("永和镇蓝排村：日志未记（应于2月15日前整改）"), names("441481", day(3, 4), "overdueFindings"));
        assertEquals(List.of(), names("441481", day(3, 5), "overdueFindings"));
        assertEquals(List.of("1月15日至1月16日"), names("4414", day(3, 5), "inspections"));
        assertEquals(List.of(), names("441481", day(3, 5), "inspections"));
    }

    @Test
    void wordsNameTheAreaTheDayAndWhoLeads() {
        world.run(
                "insert into leading_group (area_code, starts_on, head_name, head_post, office, director_name, director_post)"
                        + " values ('4414', '2004-12-08', '李嘉', '市委副书记、组织部部长', '市驻村办', '陈国平', '市委组织部副部长')");
        Map<String, String> words = facts("4414", day(3, 10)).words();
        assertEquals("市委副书记、组织部部长李嘉", words.get("head"));
        assertEquals("2005年3月10日", words.get("asOf"));
        assertEquals(
                List.of("全市", "我市", "市委", "CITY"),
                List.of(words.get("whole"), words.get("ours"), words.get("committee"), words.get("level")));
        assertTrue(!facts("441481", day(3, 10)).words().containsKey("head"));
        assertEquals(
                "10 March 2005",
                service.of(area("4414"), day(3, 10), Locale.ENGLISH, Map.of())
                        .words()
                        .get("asOf"));
    }

    @Test
    void everythingUsableIsListed() {
        as("county-441481")
                .header("Accept-Language", "en")
                .get("/api/v1/report-placeholders?asOf=2005-03-10")
                .then()
                .statusCode(200)
                .body("find { it.name == 'cadres' }.value", equalTo("3"))
                .body("find { it.name == 'cadres' }.example", equalTo("{cadres.withUnit}"))
                .body("find { it.name == 'list.uncoveredVillages' }.count", equalTo(3))
                .body("find { it.name == 'areaName' }.value", equalTo("兴宁市"))
                .body("find { it.name == 'head' }.value", nullValue())
                .body("label", not(hasItem(containsString("placeholder."))));
        as("county-441481")
                .get("/api/v1/report-placeholders?area=441427")
                .then()
                .statusCode(404);
    }

    private List<String> names(String area, LocalDate day, String list) {
        return facts(area, day).lists().get(list);
    }

    private Facts facts(String area, LocalDate day) {
        return service.of(area(area), day, Locale.SIMPLIFIED_CHINESE, Map.of());
    }

    private static Scope area(String code) {
        return Scope.forAllCallers(code);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2005, month, day);
    }
}
