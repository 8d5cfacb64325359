package org.zhucun.roster.village;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.support.Accounts.as;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ResourceContract;
import org.zhucun.support.TestWorld;

@ApiTest
class VillageResourceTest extends ResourceContract {

    private static final String LANPAI = "441481107217";
    private static final String XINZHONG = "441481107218";
    private static final String LONGPAN = "441481100201";
    private static final String JINXING = "441481100202";
    private static final String ZHAOFU = "441427103201";

    @Override
    protected String path() {
        return "/api/v1/villages";
    }

    @Override
    protected boolean offersSteps() {
        return false;
    }

    @Override
    protected List<String> sorts() {
        return List.of("code", "name", "population", "baseYearIncome", "cadres");
    }

    @Override
    protected String id() {
        return "code";
    }

    @Override
    protected void plantFormula() {
        world.run("update village set name = '" + FORMULA + "' where code = '" + LANPAI + "'");
    }

    @Override
    protected String one() {
        return path() + "/" + LONGPAN;
    }

    @Override
    protected String absent() {
        return path() + "/441481107999";
    }

    @Override
    protected Map<String, Object> body() {
        Map<String, Object> village = new HashMap<>();
        village.put("code", "441481107219");
        village.put("name", "长安村委会");
        village.put("population", 1100);
        village.put("households", 260);
        village.put("labourForce", null);
        village.put("partyMembers", 0);
        village.put("collectiveIncome", Map.of("2003", 21000.5f, "2004", 23000));
        return village;
    }

    @Override
    protected Map<String, Object> change() {
        return Map.of("name", "龙盘村民委员会", "population", 2101);
    }

    @Override
    protected List<Fault> faults() {
        return List.of(
                Fault.of("code", null, "REQUIRED"),
                Fault.of("code", "44148110721", "FORMAT"),
                Fault.of("code", "441481999217", "UNKNOWN_AREA"),
                Fault.of("name", " \u3000", "REQUIRED"),
                Fault.of("name", "长".repeat(101), "LENGTH"),
                Fault.of("name", "基\uFFFD", "TEXT_CHARACTERS"),
                Fault.of("population", -1, "RANGE"),
                Fault.of("partyMembers", -1, "RANGE"),
                new Fault("collectiveIncome", Map.of("1948", 1), "/collectiveIncome/1948", "RANGE"),
                new Fault("collectiveIncome", Map.of("2004", -0.01), "/collectiveIncome/2004", "RANGE"),
                new Fault("collectiveIncome", Map.of("2004", 0.001), "/collectiveIncome/2004", "DIGITS"));
    }

    @Test
    void poorFollowsFromTheBaseYearAndNeverFromTyping() {
        list("poor=true").body("items.code", containsInAnyOrder(LANPAI, LONGPAN, ZHAOFU));
        list("poor=true&area=441481").body("items.code", containsInAnyOrder(LANPAI, LONGPAN));
        as("city")
                .get(path() + "/" + JINXING)
                .then()
                .body("poor", equalTo(false))
                .body("baseYearIncome", equalTo(30000.0f));
        world.run("delete from village_income where village_code = '" + LANPAI + "'");
        as("city")
                .get(path() + "/" + LANPAI)
                .then()
                .body("poor", equalTo(false))
                .body("baseYearIncome", nullValue());
    }

    @Test
    void theBatchInForceDecidesTheBaseYear() {
        world.run("insert into batch (name, starts_on, base_year, poor_income_below)"
                + " values ('第二批', '2006-01-10', 2005, 40000)");
        world.run("insert into village_income values ('" + JINXING + "', 2005, 39999.99)");
        list("poor=true&asOf=2006-01-09").body("items.code", containsInAnyOrder(LANPAI, LONGPAN, ZHAOFU));
        list("poor=true&asOf=2006-01-10").body("items.code", contains(JINXING));
    }

    @Test
    void beforeTheFirstBatchItsRuleCountsAndWithoutAnyNoVillageIsPoor() {
        list("asOf=2004-12-31&poor=true").body("items.code", hasItem(LANPAI));
        world.run("truncate batch cascade");
        list("asOf=2004-12-31")
                .body("items.poor", everyItem(equalTo(false)))
                .body("items.baseYearIncome", everyItem(nullValue()));
    }

    @Test
    void coverageIsThatOfTheDay() {
        list("asOf=2005-02-28&covered=true").body("items.code", containsInAnyOrder(LANPAI, XINZHONG));
        list("asOf=2005-02-28&coverage=SOLE").body("items.code", contains(XINZHONG));
        list("asOf=2005-03-01&covered=true").body("items.code", contains(LANPAI));
        list("asOf=2005-01-09&coverage=TEAM&coverage=SOLE").body("items.code", equalTo(List.of()));
        list("coverage=NONE").body("page.totalItems", equalTo(5));
        as("city")
                .get(path() + "/" + LANPAI + "?asOf=2005-01-10")
                .then()
                .body("coverage", equalTo("TEAM"))
                .body("cadres", equalTo(3))
                .body("team.id", equalTo(TestWorld.team(1)))
                .body("team.name", equalTo("蓝排村驻村工作组"));
        as("city").get(path() + "/" + LANPAI + "?asOf=2005-01-09").then().body("team", nullValue());
    }

    @Test
    void mostCadresComeFirst() {
        assertEquals(LANPAI, ids("sort=-cadres,name").get(0));
        assertEquals(LONGPAN, ids("sort=-population").get(0));
        assertEquals(ZHAOFU, ids("sort=baseYearIncome").get(0));
    }

    @Test
    void partOfTheNameFindsAVillageInsideAnArea() {
        list("q=蓝排").body("items.code", contains(LANPAI));
        list("q=村委&area=441427").body("page.totalItems", equalTo(2));
        list("q=%25").body("page.totalItems", equalTo(0));
    }

    @Test
    void valuesOfTheWrongTypeAreNamed() {
        refused("poor=maybe", "INVALID_PARAMETER", "poor");
        refused("coverage=HALF", "INVALID_PARAMETER", "coverage");
        refused("asOf=2005-02-30", "INVALID_PARAMETER", "asOf");
    }

    @Test
    void incomesChangeYearByYearUnderTheVillagesVersion() {
        world.run("insert into village_income values ('" + LONGPAN + "', 2003, 20000)");
        String tag = tag();
        Map<String, Object> years = new HashMap<>();
        years.put("2005", 31000);
        years.put("2003", null);
        patch(editor(), one(), tag, Map.of("collectiveIncome", years))
                .then()
                .statusCode(200)
                .body("collectiveIncome", equalTo(Map.of("2004", 29999.99f, "2005", 31000.00f)));
        patch(editor(), one(), tag, Map.of("collectiveIncome", Map.of("2005", 1)))
                .then()
                .statusCode(412);
        as(editor()).get(one()).then().body("collectiveIncome.2005", equalTo(31000.00f));
    }

    @Test
    void aChangeOfIncomeAloneMovesTheTimeOfChange() {
        String before = as(editor()).get(one()).jsonPath().getString("updatedAt");
        String after = patch(editor(), one(), "*", Map.of("collectiveIncome", Map.of("2004", 1)))
                .jsonPath()
                .getString("updatedAt");
        org.junit.jupiter.api.Assertions.assertTrue(after.compareTo(before) > 0, before + " " + after);
    }

    @Test
    void moneyIsWrittenWithTwoDecimals() {
        String created = post(editor(), body()).asString();
        org.hamcrest.MatcherAssert.assertThat(created, containsString("\"2003\":21000.50,\"2004\":23000.00"));
    }

    @Test
    void clearedNumbersAreNull() {
        Map<String, Object> cleared = new HashMap<>();
        cleared.put("population", null);
        patch(editor(), one(), tag(), cleared)
                .then()
                .statusCode(200)
                .body("", hasKey("population"))
                .body("population", nullValue());
    }

    @Test
    void faultsOfAChangeAreLocated() {
        Map<String, Object> change = new HashMap<>();
        change.put("name", null);
        change.put("collectiveIncome", Map.of("1948", 5, "2101", 5));
        List<String> pointers = patch(editor(), one(), tag(), change)
                .then()
                .statusCode(422)
                .extract()
                .jsonPath()
                .getList("errors.pointer");
        assertEquals(Arrays.asList("/collectiveIncome/1948", "/collectiveIncome/2101", "/name"), pointers);
    }

    @Test
    void aCodeIsTakenOnce() {
        post(editor(), body()).then().statusCode(201);
        conflicts(post(editor(), body()), "DUPLICATE");
    }

    @Test
    void aVillageWithPostingsStays() {
        conflicts(as(editor()).header("If-Match", "*").delete(path() + "/" + LANPAI), "IN_USE");
    }

    @Test
    void aNameIsCleanedByCodePoint() {
        patch(editor(), one(), tag(), Map.of("name", "\u3000龙盘\u00A0\u3000村 "))
                .then()
                .statusCode(200)
                .body("name", equalTo("龙盘 村"));
    }
}
