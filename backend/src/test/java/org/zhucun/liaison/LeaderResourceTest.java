package org.zhucun.liaison;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.zhucun.platform.imports.ImportCalls.findings;
import static org.zhucun.platform.imports.ImportCalls.importCsv;
import static org.zhucun.support.Accounts.as;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ResourceContract;
import org.zhucun.support.TestWorld;

@ApiTest
class LeaderResourceTest extends ResourceContract {

    private static final String ONE = "01900000-0000-7000-8000-000000005040";

    @Override
    protected String path() {
        return "/api/v1/leaders";
    }

    @Override
    protected List<String> sorts() {
        return List.of("name", "area", "leaderClass");
    }

    @Override
    protected void plantFormula() {
        world.run("update liaison_leader set name = '" + FORMULA + "' where id = '" + ONE + "'");
    }

    @Override
    protected void prepare() {
        LiaisonWorld.lay(world);
        world.run("insert into liaison_leader (id, area_code, name, post, leader_class) values ('" + ONE
                + "', '441481', '刘永辉', '兴宁市副市长', 'COUNTY_LEADER')");
    }

    @Override
    protected String one() {
        return path() + "/" + ONE;
    }

    @Override
    protected String absent() {
        return path() + "/01900000-0000-7000-8000-00000000ffff";
    }

    @Override
    protected Map<String, Object> body() {
        return Map.of("areaCode", "441481", "name", "罗建平", "post", "兴宁市委常委", "leaderClass", "COUNTY_LEADER");
    }

    @Override
    protected Map<String, Object> change() {
        return Map.of("post", "兴宁市委常委、副市长");
    }

    @Override
    protected List<Fault> faults() {
        return List.of(
                Fault.of("name", " ", "REQUIRED"),
                Fault.of("post", " ", "REQUIRED"),
                Fault.of("leaderClass", null, "REQUIRED"),
                Fault.of("leaderClass", "CITY_LEADER", "CLASS_OF_AREA"),
                Fault.of("unitId", TestWorld.COUNTY_UNIT, "UNIT_OF_CLASS"));
    }

    @Test
    void theHeadOfAUnitLeadsAUnitOfThatLevel() {
        Map<String, Object> head = new HashMap<>(
                Map.of("areaCode", "4414", "name", "古新华", "post", "市财政局局长", "leaderClass", "CITY_UNIT_HEAD"));
        post("city", head).then().statusCode(422).body("errors.code", contains("UNIT_OF_CLASS"));
        head.put("unitId", TestWorld.COUNTY_UNIT);
        post("city", head).then().statusCode(422).body("errors.code", contains("UNIT_OF_CLASS"));
        head.put("unitId", TestWorld.CITY_UNIT);
        post("city", head).then().statusCode(201).body("unit.name", equalTo("市财政局"));
        assertThrows(
                IllegalStateException.class,
                () -> world.run("update liaison_leader set unit_id = null" + " where leader_class = 'CITY_UNIT_HEAD'"));
    }

    @Test
    void anOfficeKeepsALeaderOfANameAndPostOnce() {
        Map<String, Object> same = new HashMap<>(body());
        same.putAll(Map.of("name", "刘永辉", "post", "兴宁市副市长"));
        conflicts(post(editor(), same), "DUPLICATE");
    }

    @Test
    void whoKeepsContactSomewhereIsNotRemoved() {
        conflicts(as(editor()).header("If-Match", "*").delete(path() + "/" + LiaisonWorld.COUNTY_LEADER), "IN_USE");
    }

    @Test
    void aCountySeesTheLeadersOfTheCityAndNotThoseOfAnother() {
        as(editor()).get(path()).then().body("items.name", contains("陈志强", "李嘉", "刘永辉"));
        as(editor())
                .get(path() + "/" + LiaisonWorld.CITY_LEADER)
                .then()
                .statusCode(200)
                .body("actions", equalTo(List.of()));
        as(editor()).get(path() + "/" + LiaisonWorld.OTHER_COUNTY_LEADER).then().statusCode(404);
        patch(editor(), path() + "/" + LiaisonWorld.CITY_LEADER, "*", change())
                .then()
                .statusCode(403);
    }

    @Test
    void filtersNarrowTheList() {
        Stream.of(
                        "area=441481 2",
                        "leaderClass=CITY_LEADER 1",
                        "leaderClass=CITY_LEADER&leaderClass=COUNTY_LEADER 4",
                        "unit=" + TestWorld.CITY_UNIT + " 0",
                        "q=副书记 1")
                .map(filter -> filter.split(" "))
                .forEach(filter -> list(filter[0]).body("page.totalItems", equalTo(Integer.valueOf(filter[1]))));
    }

    @Test
    void aFileIsTakenByOfficeNameAndPost() {
        String file = "姓名,职务,领导类别,登记单位代码,单位\n刘永辉,兴宁市副市长,县领导,441481,\n"
                + "古新华,市财政局局长,市直单位一把手,4414,市财政局\n古新华,市农业局局长,市直单位一把手,4414,市农业局\n"
                + "罗建平,市委常委,市领导,441481,\n";
        assertEquals(
                List.of("3 UNIT_OF_CLASS 单位", "4 CLASS_OF_AREA 领导类别"),
                findings(importCsv("city", "leaders", file, "mode=commit&atomic=row")));
        list("q=财政").body("items.unit.name", contains("市财政局"));
    }
}
