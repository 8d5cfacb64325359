package org.zhucun.liaison;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.zhucun.liaison.LiaisonWorld.COUNTY_LEADER;
import static org.zhucun.liaison.LiaisonWorld.OF_COUNTY;
import static org.zhucun.liaison.LiaisonWorld.OF_TOWN;
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
class LiaisonVisitResourceTest extends ResourceContract {

    @Override
    protected String path() {
        return "/api/v1/liaison-visits";
    }

    @Override
    protected List<String> sorts() {
        return List.of("visitedOn", "area", "leader");
    }

    @Override
    protected void plantFormula() {
        world.run("update liaison_leader set name = '" + FORMULA + "' where id = '" + COUNTY_LEADER + "'");
    }

    @Override
    protected void prepare() {
        LiaisonWorld.lay(world);
    }

    @Override
    protected String one() {
        return path() + "/" + LiaisonWorld.VISIT;
    }

    @Override
    protected String absent() {
        return path() + "/01900000-0000-7000-8000-00000000ffff";
    }

    @Override
    protected Map<String, Object> body() {
        return Map.of("liaisonId", OF_TOWN, "visitedOn", "2005-03-08", "kind", "VISIT");
    }

    @Override
    protected Map<String, Object> change() {
        return Map.of("settled", "落实办公场所", "persons", 2, "personTimes", 4);
    }

    @Override
    protected List<Fault> faults() {
        return List.of(
                Fault.of("visitedOn", null, "REQUIRED"),
                Fault.of("visitedOn", "2005-01-09", "DATE_ORDER"),
                Fault.of("visitedOn", "2005-03-11", "NOT_AFTER"),
                Fault.of("kind", null, "REQUIRED"),
                Fault.of("persons", 0, "RANGE"),
                Fault.of("liaisonId", null, "REQUIRED"),
                Fault.of("liaisonId", "01900000-0000-7000-8000-00000000ffff", "UNKNOWN_LIAISON"));
    }

    @Test
    void thePlaceIsThatOfTheLiaisonAndTheLeaderWasThereAloneUnlessSaid() {
        post(editor(), body())
                .then()
                .statusCode(201)
                .body("area.code", equalTo("441481107"))
                .body("leader.name", equalTo("陈志强"))
                .body("persons", equalTo(1))
                .body("personTimes", equalTo(1));
        patch(editor(), one(), "*", Map.of("liaisonId", OF_COUNTY))
                .then()
                .statusCode(422)
                .body("errors.code", contains("UNKNOWN_LIAISON"));
    }

    @Test
    void personTimesAreAtLeastAsManyAsPersons() {
        Map<String, Object> fewer = new HashMap<>(body());
        fewer.putAll(Map.of("persons", 3, "personTimes", 2));
        post(editor(), fewer).then().statusCode(422).body("errors.pointer", contains("/personTimes"));
    }

    @Test
    void aVisitIsOnADayOfItsLiaison() {
        world.run("update liaison set ends_on = '2005-03-01' where id = '" + OF_TOWN + "'");
        post(editor(), body()).then().statusCode(422).body("errors.code", contains("NOT_AFTER"));
        assertThrows(
                IllegalStateException.class,
                () -> world.run("update liaison_visit set visited_on = '2005-03-02' where kind = 'STAY'"));
    }

    @Test
    void aLeaderVisitsAPlaceOnADayOnceAndMayStayThereToo() {
        Map<String, Object> same = new HashMap<>(body());
        same.put("visitedOn", "2005-01-18");
        conflicts(post(editor(), same), "DUPLICATE");
        same.put("kind", "STAY");
        post(editor(), same).then().statusCode(201);
    }

    @Test
    void filtersNarrowTheList() {
        Stream.of(
                        "area=441481 2",
                        "place=441481 0",
                        "place=441481107 2",
                        "level=TOWN 2",
                        "liaison=" + OF_TOWN + " 2",
                        "leader=" + COUNTY_LEADER + " 2",
                        "leaderClass=CITY_LEADER 0",
                        "kind=STAY 1",
                        "from=2005-02-01&to=2005-02-28 1",
                        "q=陈志强 2",
                        "q=贫困 1")
                .map(filter -> filter.split(" "))
                .forEach(filter -> list(filter[0]).body("page.totalItems", equalTo(Integer.valueOf(filter[1]))));
        as("county-441427").get(one()).then().statusCode(404);
    }

    @Test
    void aFileIsTakenByPlaceLeaderDayAndKind() {
        String file = "挂钩地区代码,领导姓名,日期,方式,人数,人次,解决事项\n441481107,陈志强,2005-01-18,指导工作,,,落实经费\n"
                + "441481107,陈志强,2005-03-01,进驻,2,,\n441481107,陈志强,2005-01-09,指导工作,,,\n"
                + "441481107,陈志强,2005-03-02,指导工作,3,2,\n441481107,李嘉,2005-03-02,指导工作,,,\n";
        assertEquals(
                List.of("3 UNKNOWN_LIAISON 日期", "4 RANGE 人次", "5 UNKNOWN_LIAISON 日期"),
                findings(importCsv(editor(), "liaison-visits", file, "mode=commit&atomic=row")).stream()
                        .sorted()
                        .toList());
        as(editor()).get(one()).then().body("settled", equalTo("落实经费")).body("seen", equalTo("走访贫困户"));
        list("from=2005-03-01&kind=STAY").body("items.personTimes", contains(2));
    }
}
