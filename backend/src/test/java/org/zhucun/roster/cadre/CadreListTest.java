package org.zhucun.roster.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhucun.roster.cadre.CadreFixture.CADRES;
import static org.zhucun.roster.cadre.CadreFixture.FREE;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.TestWorld.cadre;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** The list of cadres: its filters, the day it is asked for, and its search. */
@ApiTest
class CadreListTest {

    @Inject
    TestWorld world;

    @BeforeEach
    void lay() {
        world.reset();
        world.post();
        CadreFixture.register(world);
    }

    @Test
    void statusIsThatOfTheDay() {
        ids("status=POSTED", cadre(1), cadre(2), cadre(3));
        ids("status=POSTED&asOf=2005-02-28", cadre(1), cadre(2), cadre(3), cadre(4));
        ids("status=NOT_POSTED", cadre(4), FREE);
        ids("status=NOT_POSTED&asOf=2005-01-09", cadre(1), cadre(2), cadre(3), cadre(4), FREE);
        ids("status=NOT_POSTED&asOf=2005-01-10", FREE);
        ids("status=POSTED&status=NOT_POSTED", cadre(1), cadre(2), cadre(3), cadre(4), FREE);
        ids("status=NOT_POSTED&role=LEADER");
    }

    @Test
    void thePostingShownIsThatOfTheDay() {
        list("asOf=2005-02-28&q=zw")
                .body("items[0].village.code", equalTo("441481107218"))
                .body("items[0].status", equalTo("POSTED"))
                .body("items[0].role", equalTo("SOLE"))
                .body("items[0].postedOn", equalTo("2005-01-10"));
        list("asOf=2005-03-01&q=zw")
                .body("items[0].village", equalTo(null))
                .body("items[0].role", equalTo(null))
                .body("items[0].status", equalTo("NOT_POSTED"));
    }

    @Test
    void thePlaceIsThatOfTheDay() {
        world.run("insert into posting (cadre_id, village_code, batch_id, role, posted_on) values ('" + cadre(4)
                + "', '441427103201', '" + TestWorld.BATCH + "', 'SOLE', '2005-03-01')");
        world.run("update cadre set area_code = '441427103201' where id = '" + cadre(4) + "'");
        ids("area=441427", cadre(4));
        ids("area=441427&asOf=2005-03-01", cadre(4));
        ids("area=441427&asOf=2005-02-28");
        ids("area=441481107218&asOf=2005-02-28", cadre(4));
        ids("area=441481107218");
        ids("area=441481&status=POSTED&asOf=2005-02-28", cadre(1), cadre(2), cadre(3), cadre(4));
        ids("area=441481&asOf=2005-01-01", cadre(1), cadre(2), cadre(3), FREE);
    }

    @Test
    void totalsAgreeWithTheHeadcount() {
        for (String level : List.of("PROVINCE", "CITY", "COUNTY", "TOWN")) {
            int counted = as("city")
                    .get("/api/v1/statistics/headcount?area=4414&asOf=2005-02-28")
                    .path("dispatched.byLevel." + level);
            list("area=4414&status=POSTED&asOf=2005-02-28&dispatchLevel=" + level)
                    .body("page.totalItems", equalTo(counted));
        }
    }

    @Test
    void totalsStandOnEveryPage() {
        for (String query : List.of(
                "status=POSTED",
                "status=POSTED&gender=MALE",
                "q=4",
                "area=441481107",
                "asOf=2005-02-01",
                "sort=village")) {
            int all = list(query + "&size=200").extract().jsonPath().getInt("items.size()");
            list(query + "&size=2&page=2").body("page.totalItems", equalTo(all));
            list(query + "&size=2&page=50")
                    .body("page.totalItems", equalTo(all))
                    .body("items", empty());
        }
    }

    @Test
    void searchFindsNamesInitialsAndUnits() {
        ids("q=蓝华", cadre(1));
        ids("q=建国", cadre(2));
        ids("q=lhm", cadre(1));
        ids("q=LHM", cadre(1));
        ids("q=蓝 华", cadre(1));
        ids("q=市财政局", cadre(1), cadre(2), cadre(3), cadre(4), FREE);
        ids("q=兴宁市财政", cadre(2), cadre(3), cadre(4), FREE);
        ids("q=明蓝");
        ids("q=%25");
        ids("q=秀英&dispatchLevel=CITY");
    }

    @Test
    void filtersNarrowTheList() {
        ids("dispatchLevel=CITY&dispatchLevel=TOWN", cadre(1), cadre(4));
        ids("role=LEADER", cadre(1));
        ids("role=LEADER&role=MEMBER", cadre(1), cadre(2), cadre(3));
        ids("unit=" + TestWorld.CITY_UNIT, cadre(1));
        ids("village=441481107217", cadre(1), cadre(2), cadre(3));
        ids("village=441481107218");
        ids("team=" + TestWorld.team(1), cadre(1), cadre(2), cadre(3));
        ids("batch=" + TestWorld.BATCH, cadre(1), cadre(2), cadre(3));
        ids("gender=FEMALE", cadre(3));
        ids("politicalStatus=MASSES", cadre(3));
        ids("education=BACHELOR");
        ids("postedFrom=2005-01-11");
        ids("postedTo=2005-01-10", cadre(1), cadre(2), cadre(3));
        ids("postedFrom=2005-01-10&postedTo=2005-01-10&asOf=2005-02-01", cadre(1), cadre(2), cadre(3), cadre(4));
        ids("area=441427");
        ids("area=x");
    }

    @Test
    void namesSortByPinyin() {
        list("sort=name").body("items.name", contains("陈志强", "蓝华明", "李建国", "王秀英", "张伟"));
        list("sort=-name&q=市财政局").body("items.name", contains("张伟", "王秀英", "李建国", "蓝华明", "陈志强"));
        list("sort=-dispatchLevel,-birthDate").body("items.name[0]", equalTo("张伟"));
        list("sort=dispatchLevel").body("items.dispatchLevel[0]", equalTo("CITY"));
        list("sort=-postedOn").body("items.postedOn[3]", equalTo(null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"dispatchLevel", "status", "role", "gender", "politicalStatus", "education", "asOf", "unit"})
    void aValueThatDoesNotExistIsNamed(String parameter) {
        as("city")
                .get(CADRES + "?" + parameter + "=NOTHING")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_PARAMETER"))
                .body("errors.parameter", contains(parameter));
    }

    @Test
    void aVillagesCadreSeesItsVillage() {
        as("cadre").get(CADRES + "?size=200").then().body("items.village.code", everyItem(equalTo("441481107217")));
    }

    @Test
    void theFileHasTheColumnsOfTheRoster() {
        String csv =
                as("city").get(CADRES + "?format=csv&status=POSTED&sort=name").asString();
        List<String> lines = csv.lines().toList();
        assertTrue(lines.get(0).contains("姓名,性别,出生日期,身份证号,联系电话,派出单位,派出级别,职务"), lines.get(0));
        assertEquals(4, lines.size());
        assertTrue(lines.get(1).contains("市派") && lines.get(1).contains("兴宁市,永和镇,蓝排村委会,441481107217,组长"), csv);
    }

    private static ValidatableResponse list(String query) {
        return as("city").get(CADRES + "?" + query).then().statusCode(200);
    }

    private static void ids(String query, String... ids) {
        list(query).body("items.id", containsInAnyOrder(ids)).body("page.totalItems", equalTo(ids.length));
    }
}
