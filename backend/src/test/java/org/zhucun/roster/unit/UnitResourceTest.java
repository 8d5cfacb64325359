package org.zhucun.roster.unit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.zhucun.support.Accounts.as;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ResourceContract;
import org.zhucun.support.TestWorld;

@ApiTest
class UnitResourceTest extends ResourceContract {

    private static final String FREE = "01900000-0000-7000-8000-0000000000e4";

    @Override
    protected void prepare() {
        super.prepare();
        world.run("insert into dispatching_unit (id, name, level, area_code) values ('" + FREE
                + "', '永和镇人民政府', 'TOWN', '441481107')");
    }

    @Override
    protected String path() {
        return "/api/v1/units";
    }

    @Override
    protected List<String> sorts() {
        return List.of("name", "level", "cadres");
    }

    @Override
    protected void plantFormula() {
        world.run("update dispatching_unit set name = '" + FORMULA + "' where id = '" + FREE + "'");
    }

    @Override
    protected String one() {
        return path() + "/" + FREE;
    }

    @Override
    protected String absent() {
        return path() + "/01900000-0000-7000-8000-00000000ffff";
    }

    @Override
    protected Map<String, Object> body() {
        return Map.of("name", "龙田镇人民政府", "level", "TOWN", "areaCode", "441481100");
    }

    @Override
    protected Map<String, Object> change() {
        return Map.of("name", "永和镇政府", "level", "COUNTY");
    }

    @Override
    protected List<Fault> faults() {
        return List.of(
                Fault.of("name", null, "REQUIRED"),
                Fault.of("name", "局".repeat(201), "LENGTH"),
                Fault.of("level", null, "REQUIRED"),
                Fault.of("areaCode", null, "REQUIRED"),
                Fault.of("areaCode", "441481107217", "FORMAT"),
                Fault.of("areaCode", "441481999", "UNKNOWN_AREA"));
    }

    @Test
    void aUnitCountsItsCadresOfTheDay() {
        as("city")
                .get(path() + "/" + TestWorld.COUNTY_UNIT + "?asOf=2005-02-28")
                .then()
                .body("cadres", equalTo(3));
        as("city").get(path() + "/" + TestWorld.COUNTY_UNIT).then().body("cadres", equalTo(2));
        as("city")
                .get(path() + "/" + TestWorld.COUNTY_UNIT + "?asOf=2005-01-09")
                .then()
                .body("cadres", equalTo(0));
        list("sort=-cadres").body("items[0].id", equalTo(TestWorld.COUNTY_UNIT));
    }

    @Test
    void levelsAreSortedFromTheProvinceDown() {
        list("sort=level,name").body("items.level", contains("CITY", "COUNTY", "COUNTY", "TOWN"));
    }

    @Test
    void filtersNarrowTheList() {
        list("level=CITY&level=TOWN").body("items.id", containsInAnyOrder(TestWorld.CITY_UNIT, FREE));
        list("area=441481").body("items.id", containsInAnyOrder(TestWorld.COUNTY_UNIT, FREE));
        list("q=蕉岭").body("items.id", contains(TestWorld.OTHER_COUNTY_UNIT));
        list("area=45").body("items", empty());
    }

    @Test
    void valuesOfTheWrongTypeAreNamed() {
        refused("level=VILLAGE", "INVALID_PARAMETER", "level");
        refused("asOf=yesterday", "INVALID_PARAMETER", "asOf");
    }

    @Test
    void anUnknownLevelIs400() {
        post(editor(), Map.of("name", "x", "level", "VILLAGE", "areaCode", "441481"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/level"));
    }

    @Test
    void aNameIsUniqueWithinItsArea() {
        post(editor(), body()).then().statusCode(201);
        conflicts(post(editor(), body()), "DUPLICATE");
        conflicts(patch(editor(), one(), tag(), Map.of("name", "龙田镇人民政府", "areaCode", "441481100")), "DUPLICATE");
    }

    @Test
    void aUnitWithCadresStays() {
        conflicts(as(editor()).header("If-Match", "*").delete(path() + "/" + TestWorld.COUNTY_UNIT), "IN_USE");
    }

    @Test
    void aUnitAboveIsSeenAndNotChanged() {
        as(editor())
                .get(path() + "/" + TestWorld.CITY_UNIT)
                .then()
                .statusCode(200)
                .body("actions", empty());
        patch(editor(), path() + "/" + TestWorld.CITY_UNIT, "*", change())
                .then()
                .statusCode(403)
                .body("code", equalTo("OUT_OF_SCOPE"));
    }

    @Test
    void aUnitIsNotMovedOutOfTheCallersArea() {
        patch(editor(), one(), tag(), Map.of("areaCode", "441427"))
                .then()
                .statusCode(403)
                .body("code", equalTo("OUT_OF_SCOPE"));
        patch("city", one(), tag(), Map.of("areaCode", "441427"))
                .then()
                .statusCode(200)
                .body("area.name", equalTo("蕉岭县"));
    }

    @Test
    void aMalformedIdIs404() {
        as("city").get(path() + "/nothing").then().statusCode(404).contentType("application/problem+json");
    }
}
