package org.zhucun.insight.check;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.zhucun.support.Accounts.as;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

@ApiTest
class CheckResourceTest {

    private static final String CHECKS = "/api/v1/checks?asOf=2005-02-01";

    @Inject
    TestWorld world;

    @BeforeEach
    void reset() {
        world.reset();
        world.post();
    }

    @Test
    void aVillageWithoutACadreIsNamed() {
        rule("VILLAGE_UNCOVERED", 4)
                .body(
                        "rules[0].rows.village.code",
                        contains("441427103201", "441427103202", "441481100201", "441481100202"))
                .body("rules[0].severity", equalTo("ERROR"))
                .body("rules[0].rows[0].village.path", equalTo("蕉岭县/三圳镇/招福村委会"));
    }

    @Test
    void aPoorVillageWithoutTeamIsNamed() {
        rule("POOR_VILLAGE_WITHOUT_TEAM", 2)
                .body("rules[0].rows.village.code", contains("441427103201", "441481100201"));
    }

    @Test
    void aTeamWithoutLeaderIsNamed() {
        rule("TEAM_WITHOUT_LEADER", 0);
        world.run("update posting set role = 'MEMBER' where role = 'LEADER'");
        rule("TEAM_WITHOUT_LEADER", 1).body("rules[0].rows[0].team.id", equalTo(TestWorld.team(1)));
    }

    @Test
    void aTeamUnderThreeIsNamedWithItsSize() {
        rule("TEAM_UNDERSIZED", 0);
        world.run("update posting set ended_on = '2005-01-20', end_reason = 'RECALLED' where id = '"
                + TestWorld.posting(2) + "'");
        rule("TEAM_UNDERSIZED", 1).body("rules[0].rows[0].detail", equalTo("2 人"));
    }

    @Test
    void whoIsNotInThePartyOrOver40IsAWarning() {
        rule("CADRE_NOT_PARTY_MEMBER", 1)
                .body("rules[0].severity", equalTo("WARNING"))
                .body("rules[0].rows[0].cadre.name", equalTo("王秀英"));
        rule("CADRE_OVER_40", 1)
                .body("rules[0].rows[0].cadre.name", equalTo("李建国"))
                .body("rules[0].rows[0].detail", equalTo("到村时 41 岁"));
    }

    @Test
    void aSoleCadreBesideATeamIsAWarning() {
        rule("SOLE_BESIDE_TEAM", 0);
        world.run("insert into team (village_code, batch_id, founded_on) values ('441481107218', '" + TestWorld.BATCH
                + "', '2005-01-10')");
        rule("SOLE_BESIDE_TEAM", 1).body("rules[0].rows[0].cadre.name", equalTo("张伟"));
    }

    @Test
    void aVillageWithoutBaseYearIncomeIsAWarning() {
        rule("INCOME_MISSING", 0);
        world.run("delete from village_income where village_code = '441481107218'");
        rule("INCOME_MISSING", 1).body("rules[0].rows[0].detail", equalTo("缺 2004 年收入"));
    }

    @Test
    void aVillageOfWhichNobodyWritesForAMonthIsAWarning() {
        String rule = "VILLAGE_WITHOUT_RECORDS";
        as("city").get(CHECKS + "&rule=" + rule).then().body("rules[0].count", equalTo(0));
        ValidatableResponse later = as("city")
                .get("/api/v1/checks?asOf=2005-02-15&rule=" + rule)
                .then()
                .body("rules[0].rows.village.code", contains("441481107217", "441481107218"))
                .body("rules[0].rows[0].detail", equalTo("30 天内没有日志、走访或好事实事"));
        later.body("rules[0].severity", equalTo("WARNING"));
        world.run("insert into work_log (village_code, kind, worked_on, text) values"
                + " ('441481107217', 'LABOUR', '2005-02-01', '修水圳'), ('441481107218', 'LABOUR', '2005-01-12', '插秧')");
        as("city")
                .get("/api/v1/checks?asOf=2005-02-15&rule=" + rule)
                .then()
                .body("rules[0].rows.village.code", contains("441481107218"));
        as("city")
                .get("/api/v1/checks?asOf=2005-02-15&area=441481107218&rule=" + rule)
                .then()
                .body("rules[0].count", equalTo(1));
    }

    @Test
    void aTownWithCadresAndNoLiaisonGroupIsNamed() {
        rule("TOWN_WITHOUT_LIAISON_GROUP", 1)
                .body("rules[0].areas.area.name", contains("永和镇"))
                .body("rules[0].rows", empty());
        formGroup();
        rule("TOWN_WITHOUT_LIAISON_GROUP", 0);
        as("city")
                .get("/api/v1/checks?asOf=2005-01-11&rule=TOWN_WITHOUT_LIAISON_GROUP")
                .then()
                .body("rules[0].count", equalTo(1));
    }

    @Test
    void aMemberOfALiaisonGroupWhoHasLeftIsNamedFromTheDayOn() {
        formGroup();
        rule("LIAISON_MEMBER_DEPARTED", 0);
        as("city")
                .get("/api/v1/checks?asOf=2005-03-01&rule=LIAISON_MEMBER_DEPARTED")
                .then()
                .body("rules[0].areas.area.code", contains("441481107"))
                .body("rules[0].areas[0].cadre.name", equalTo("张伟"))
                .body("rules[0].areas[0].detail", equalTo("在该镇驻村至 2005-02-28"));
    }

    private void formGroup() {
        world.run(
                "insert into liaison_group (area_code, batch_id, formed_on, head_id, first_deputy_id, second_deputy_id)"
                        + " values ('441481107', '" + TestWorld.BATCH + "', '2005-01-12', '" + TestWorld.cadre(1)
                        + "', '"
                        + TestWorld.cadre(2) + "', '" + TestWorld.cadre(4) + "')");
    }

    @Test
    void aCountyOrTownWithoutALeaderWhoKeepsContactIsNamed() {
        rule("TOWN_WITHOUT_LIAISON", 3).body("rules[0].severity", equalTo("ERROR"));
        world.run(
                "insert into liaison_leader (area_code, name, post, leader_class) values ('4414', '李嘉', '市委副书记', 'CITY_LEADER')");
        world.run(
                "insert into liaison (area_code, leader_id, starts_on, ends_on) select code, id, '2005-01-10', '2005-02-01'"
                        + " from liaison_leader, area where code in ('441481', '441481107')");
        rule("COUNTY_WITHOUT_LIAISON", 1)
                .body("rules[0].rows", empty())
                .body("rules[0].areas.area.code", contains("441427"))
                .body("rules[0].areas[0].detail", equalTo("无挂钩领导"));
        rule("TOWN_WITHOUT_LIAISON", 2).body("rules[0].areas.area.code", contains("441427103", "441481100"));
        as("city")
                .get("/api/v1/checks?asOf=2005-02-02&rule=COUNTY_WITHOUT_LIAISON")
                .then()
                .body("rules[0].count", equalTo(2));
    }

    @Test
    void everyRuleIsListedInTheLanguageAskedFor() {
        as("city")
                .header("Accept-Language", "en")
                .get(CHECKS)
                .then()
                .statusCode(200)
                .body("rules.size()", equalTo(RosterRule.values().length))
                .body("rules[0].title", equalTo("Village without a cadre on post"));
    }

    @Test
    void theLimitCutsRowsButNotTheCount() {
        as("city")
                .get(CHECKS + "&rule=VILLAGE_UNCOVERED&limit=1")
                .then()
                .body("rules[0].count", equalTo(4))
                .body("rules[0].rows.size()", equalTo(1));
        as("city").get(CHECKS + "&limit=0").then().statusCode(400).body("errors[0].parameter", equalTo("limit"));
    }

    @Test
    void aCountySeesOnlyItsOwnRows() {
        as("county-441427")
                .get(CHECKS + "&rule=VILLAGE_UNCOVERED&rule=CADRE_OVER_40")
                .then()
                .statusCode(200)
                .body("rules[0].rows.village.code", contains("441427103201", "441427103202"))
                .body("rules[1].rows", empty());
        as("county-441427").get(CHECKS + "&area=441481").then().statusCode(404);
    }

    @Test
    void itNeedsALoginAndARoleThatReadsFigures() {
        given().get(CHECKS).then().statusCode(401);
        as("cadre").get(CHECKS).then().statusCode(403);
    }

    private static ValidatableResponse rule(String code, int count) {
        return as("city")
                .get(CHECKS + "&rule=" + code)
                .then()
                .statusCode(200)
                .body("rules[0].code", equalTo(code))
                .body("rules[0].count", equalTo(count));
    }
}
