package org.zhucun.liaison;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.zhucun.liaison.LiaisonWorld.CITY_LEADER;
import static org.zhucun.liaison.LiaisonWorld.COUNTY_LEADER;
import static org.zhucun.liaison.LiaisonWorld.OF_TOWN;
import static org.zhucun.liaison.LiaisonWorld.OTHER_COUNTY_LEADER;
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

@ApiTest
class LiaisonResourceTest extends ResourceContract {

    private static final String ONE = "01900000-0000-7000-8000-000000005130";

    @Override
    protected String path() {
        return "/api/v1/liaisons";
    }

    @Override
    protected List<String> sorts() {
        return List.of("startsOn", "area", "leader");
    }

    @Override
    protected void plantFormula() {
        world.run("update liaison_leader set name = '" + FORMULA + "' where id = '" + COUNTY_LEADER + "'");
    }

    @Override
    protected void prepare() {
        LiaisonWorld.lay(world);
        world.run("insert into liaison (id, area_code, leader_id, starts_on, ends_on) values ('" + ONE
                + "', '441481100', '" + COUNTY_LEADER + "', '2005-01-10', '2005-02-28')");
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
        return Map.of("areaCode", "441481100", "leaderId", COUNTY_LEADER, "startsOn", "2005-03-01");
    }

    @Override
    protected Map<String, Object> change() {
        return Map.of("endsOn", "2005-02-20");
    }

    @Override
    protected List<Fault> faults() {
        return List.of(
                Fault.of("leaderId", null, "REQUIRED"),
                Fault.of("leaderId", OTHER_COUNTY_LEADER, "UNKNOWN_LEADER"),
                Fault.of("startsOn", null, "REQUIRED"),
                Fault.of("endsOn", "2005-02-28", "DATE_ORDER"),
                Fault.of("areaCode", "441481999", "UNKNOWN_AREA"));
    }

    @Test
    void contactIsKeptWithCountiesAndTownsOnly() {
        Map<String, Object> ofCity = new HashMap<>(body());
        ofCity.putAll(Map.of("areaCode", "4414", "leaderId", CITY_LEADER));
        post("city", ofCity).then().statusCode(422).body("errors.code", contains("COUNTY_OR_TOWN"));
        assertThrows(
                IllegalStateException.class,
                () -> world.run("insert into liaison (area_code, leader_id, starts_on) values ('4414', '" + CITY_LEADER
                        + "', '2005-01-10')"));
    }

    @Test
    void aLeaderKeepsContactWithAPlaceOnceAtATime() {
        Map<String, Object> again = new HashMap<>(body());
        again.put("startsOn", "2005-02-28");
        conflicts(post(editor(), again), "LIAISON_OVERLAP");
        post(editor(), body()).then().statusCode(201).body("leader.name", equalTo("陈志强"));
        again.put("leaderId", CITY_LEADER);
        post(editor(), again).then().statusCode(201);
    }

    @Test
    void itsDaysHoldTheVisitsThatThereWere() {
        String ofTown = path() + "/" + OF_TOWN;
        conflicts(patch(editor(), ofTown, "*", Map.of("endsOn", "2005-02-20")), "IN_USE");
        conflicts(patch(editor(), ofTown, "*", Map.of("startsOn", "2005-01-19")), "IN_USE");
        conflicts(as(editor()).header("If-Match", "*").delete(ofTown), "IN_USE");
        patch(editor(), ofTown, "*", Map.of("endsOn", "2005-02-21"))
                .then()
                .statusCode(200)
                .body("visits", equalTo(2));
    }

    @Test
    void filtersNarrowTheList() {
        Stream.of(
                        "area=441481 3",
                        "place=441481 1",
                        "level=TOWN 2",
                        "leader=" + COUNTY_LEADER + " 2",
                        "leaderClass=CITY_LEADER 1",
                        "asOf=2005-03-01 2",
                        "asOf=2005-02-28 3",
                        "from=2005-03-01&to=2005-03-10 2",
                        "visited=true 1",
                        "visited=true&from=2005-01-19&to=2005-02-20 0",
                        "visited=false 2",
                        "q=陈志 2")
                .map(filter -> filter.split(" "))
                .forEach(filter -> list(filter[0]).body("page.totalItems", equalTo(Integer.valueOf(filter[1]))));
        as("county-441427").get(path()).then().body("page.totalItems", equalTo(0));
    }

    @Test
    void aTownSeesThoseOfItsCountyAndChangesItsOwn() {
        as("town-441481107").get(path()).then().body("items.area.code", containsInAnyOrder("441481107", "441481"));
        patch("town-441481107", path() + "/" + LiaisonWorld.OF_COUNTY, "*", change())
                .then()
                .statusCode(403);
    }

    @Test
    void aFileNamesLeadersByNameAndPost() {
        world.run("insert into liaison_leader (area_code, name, post, leader_class) values ('441481', '李嘉', '兴宁市副市长',"
                + " 'COUNTY_LEADER')");
        String file = "挂钩地区代码,领导姓名,职务,开始日期,结束日期\n441481100,李嘉,兴宁市副市长,2005-01-10,\n"
                + "441481100,李嘉,,2005-01-10,\n441481100,丘永平,,2005-01-10,\n441481100,陈志强,,2005-02-01,2005-03-31\n"
                + "441481107,李嘉,市委副书记,2005-03-01,2005-02-01\n441481,李嘉,市委副书记,2005-01-10,2005-12-31\n"
                + "441427103,丘永平,,2005-01-10,\n";
        assertEquals(
                List.of(
                        "2 AMBIGUOUS_LEADER 领导姓名",
                        "3 UNKNOWN_LEADER 领导姓名",
                        "4 LIAISON_OVERLAP 开始日期",
                        "5 DATE_ORDER 结束日期",
                        "7 OUT_OF_SCOPE 挂钩地区代码"),
                findings(importCsv(editor(), "liaisons", file, "mode=commit&atomic=row")).stream()
                        .sorted()
                        .toList());
        list("place=441481").body("items.endsOn", contains("2005-12-31"));
        list("place=441481100&q=李嘉").body("items.leader.post", contains("兴宁市副市长"));
    }
}
