package org.zhucun.fieldwork;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.TestWorld.cadre;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ResourceContract;

@ApiTest
class VisitResourceTest extends ResourceContract {

    private static final String ONE = "01900000-0000-7000-8000-000000000e10";
    private static final String OTHER = "01900000-0000-7000-8000-000000000e20";
    private static final String AWAY = "01900000-0000-7000-8000-000000000e30";

    @Override
    protected String path() {
        return "/api/v1/visits";
    }

    @Override
    protected List<String> sorts() {
        return List.of("visitedOn", "village", "visited", "households");
    }

    @Override
    protected void plantFormula() {
        world.run("update visit set visited = '" + FORMULA + "' where id = '" + ONE + "'");
    }

    @Override
    protected void prepare() {
        world.post();
        world.run(
                "insert into visit (id, village_code, kind, visited_on, visited, households, asked, answered) values ('"
                        + ONE + "', '441481107217', 'CONDOLENCE', '2005-02-03', '五保户李桂英等 3 户', 3, '缺什么', '缺棉被'), ('"
                        + OTHER + "', '441481107218', 'DISPUTE_HOUSEHOLD', '2005-02-20', '张、刘两家', 2, null, null), ('"
                        + AWAY
                        + "', '441427103201', 'CONDOLENCE', '2005-01-11', '敬老院五保老人', 12, null, null)");
        world.run("insert into visit_part values ('" + ONE + "', '" + cadre(1) + "'), ('" + ONE + "', '" + cadre(2)
                + "')");
        world.run("insert into visit_issue (visit_id, village_code, raised_on, level, text, state, answer) values ('"
                + OTHER + "', '441481107218', '2005-02-20', 'TOWN', '田界不清', 'OPEN', null), ('" + OTHER
                + "', '441481107218', '2005-02-20', 'COUNTY', '路灯不亮', 'ANSWERED', '已修'), ('" + AWAY
                + "', '441427103201', '2005-01-11', 'TOWN', '敬老院漏雨', 'OPEN', null)");
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
        return Map.of(
                "villageCode", "441481107217",
                "kind", "CAPABLE_HOUSEHOLD",
                "visitedOn", "2005-03-08",
                "visited", "养猪户陈伯",
                "households", 1);
    }

    @Override
    protected Map<String, Object> change() {
        return Map.of("answered", "已送去", "households", 4);
    }

    /** A cadre writes too; what one may is in {@link VisitWriterTest}. */
    @Override
    protected List<String> mereReaders() {
        return List.of("viewer", "inspector", "province");
    }

    @Override
    protected List<Fault> faults() {
        return List.of(
                Fault.of("visited", " ", "REQUIRED"),
                Fault.of("visitedOn", null, "REQUIRED"),
                Fault.of("visitedOn", "2005-03-11", "NOT_AFTER"),
                Fault.of("kind", null, "REQUIRED"),
                Fault.of("households", 0, "RANGE"),
                Fault.of("villageCode", null, "REQUIRED"),
                Fault.of("villageCode", "441481107299", "UNKNOWN_VILLAGE"),
                Fault.of("cadreIds", List.of(cadre(9)), "NOT_POSTED_ON"),
                new Fault("issues", List.of(Map.of("level", "TOWN")), "/issues/0/text", "REQUIRED"));
    }

    @Test
    void aVisitTellsWhoTookPartAndWhatItRaised() {
        as(editor())
                .get(one())
                .then()
                .body("village.path", equalTo("兴宁市/永和镇/蓝排村委会"))
                .body("cadres.name", containsInAnyOrder("蓝华明", "李建国"))
                .body("openIssues", equalTo(0))
                .body("issues", empty());
        as(editor())
                .get(path() + "/" + OTHER)
                .then()
                .body("openIssues", equalTo(1))
                .body("issues.text", containsInAnyOrder("田界不清", "路灯不亮"));
    }

    @Test
    void aVisitIsWrittenTogetherWithWhatItRaises() {
        Map<String, Object> raising = new HashMap<>(body());
        raising.put("issues", List.of(Map.of("text", "桥面开裂", "level", "COUNTY")));
        String id = post(editor(), raising)
                .then()
                .statusCode(201)
                .body("openIssues", equalTo(1))
                .body("issues.level", contains("COUNTY"))
                .body("issues.state", contains("OPEN"))
                .extract()
                .path("id");
        as(editor())
                .get("/api/v1/visit-issues?visit=" + id)
                .then()
                .body("items.raisedOn", contains("2005-03-08"))
                .body("items.visit.name", contains("养猪户陈伯"));
        patch(editor(), path() + "/" + id, "*", Map.of("visitedOn", "2005-03-07"))
                .then()
                .statusCode(200);
        as(editor()).get("/api/v1/visit-issues?visit=" + id).then().body("items.raisedOn", contains("2005-03-07"));
    }

    @Test
    void aVisitThatRaisedIssuesStays() {
        conflicts(as(editor()).header("If-Match", "*").delete(path() + "/" + OTHER), "IN_USE");
    }

    @Test
    void theSameAreVisitedOnceADay() {
        Map<String, Object> same = new HashMap<>(body());
        same.putAll(Map.of("visited", "五保户李桂英等 3 户", "visitedOn", "2005-02-03"));
        conflicts(post(editor(), same), "DUPLICATE");
    }

    @Test
    void filtersNarrowTheList() {
        Stream.of(
                        "area=441481 2",
                        "village=441481107217 1",
                        "kind=CONDOLENCE&kind=MIGRANT 2",
                        "cadre=" + cadre(2) + " 1",
                        "cadre=" + cadre(3) + " 0",
                        "raised=true 2",
                        "raised=false 1",
                        "from=2005-02-20&to=2005-02-28 1",
                        "q=五保 2")
                .map(filter -> filter.split(" "))
                .forEach(filter -> list(filter[0]).body("page.totalItems", equalTo(Integer.valueOf(filter[1]))));
        as("county-441427").get(path()).then().body("items.id", contains(AWAY));
        as("county-441427").get(one()).then().statusCode(404);
    }

    @Test
    void visitsHouseholdsAndOpenIssuesAreAddedUp() {
        figures("4414")
                .body("total.visits", equalTo(3))
                .body("total.householdsVisited", equalTo(17))
                .body("total.openIssues", equalTo(2))
                .body("total.deeds", equalTo(0))
                .body("children.find { it.area.code == '441481' }.figures.householdsVisited", equalTo(5));
        figures("441481107").body("total.householdsVisited", equalTo(5)).body("total.openIssues", equalTo(1));
    }

    @Test
    void theFiguresFollowEachChange() {
        world.run("update visit set households = 10 where id = '" + OTHER + "'");
        figures("441481").body("total.householdsVisited", equalTo(13)).body("total.visits", equalTo(2));
        world.run("update visit set visited_on = '2004-12-31' where id = '" + ONE + "'");
        figures("441481").body("total.householdsVisited", equalTo(10)).body("total.visits", equalTo(1));
        world.run("update visit_issue set state = 'ANSWERED', answer = '已划' where text = '田界不清'");
        figures("441481").body("total.openIssues", equalTo(0));
        world.run("delete from visit_issue");
        world.run("delete from visit");
        figures("4414").body("total.visits", equalTo(0)).body("total.householdsVisited", equalTo(0));
        figures("4414").body("total.openIssues", equalTo(0));
    }

    private ValidatableResponse figures(String area) {
        return as("city")
                .get("/api/v1/statistics/fieldwork?from=2005-01-01&to=2005-03-10&area=" + area)
                .then()
                .statusCode(200);
    }
}
