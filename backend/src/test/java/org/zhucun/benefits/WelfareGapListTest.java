package org.zhucun.benefits;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.TestWorld.cadre;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhucun.attendance.AbsenceCalls;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ListContract;

/** Cadres on post who lack an insurance, an examination or a visit: a list, and figures of as many. */
@ApiTest
class WelfareGapListTest extends ListContract {

    @Override
    protected String path() {
        return "/api/v1/welfare-records/gaps";
    }

    @Override
    protected boolean offersSteps() {
        return false;
    }

    @Override
    protected List<String> sorts() {
        return List.of("village", "name", "unit", "postedOn");
    }

    @Override
    protected void plantFormula() {
        world.run("update cadre set name = '" + FORMULA + "' where id = '" + cadre(2) + "'");
    }

    /** The first has all, the second an insurance that ended, the third nothing, the fourth is on post no more. */
    @Override
    protected void prepare() {
        world.post();
        world.run("insert into welfare_record (cadre_id, area_code, kind, done_on, ends_on) values"
                + row(1, "INSURANCE", "2005-01-10", "'2005-12-31'") + ", "
                + row(1, "HEALTH_EXAMINATION", "2005-01-05", "null") + ", "
                + row(1, "LEADER_VISIT", "2005-01-10", "null") + ", "
                + row(2, "INSURANCE", "2005-01-01", "'2005-03-01'") + ", "
                + row(2, "HEALTH_EXAMINATION", "2005-03-01", "null") + ", "
                + row(2, "LEADER_VISIT", "2005-01-09", "null"));
    }

    @Test
    void ofEachWhatDoesNotHoldThatDay() {
        list("sort=-name")
                .body(
                        "items.missing",
                        contains(
                                List.of("INSURANCE", "HEALTH_EXAMINATION", "LEADER_VISIT"),
                                List.of("INSURANCE", "LEADER_VISIT")));
        list("kind=INSURANCE&asOf=2005-03-01").body("items.cadre.id", contains(cadre(3)));
        list("kind=INSURANCE&asOf=2005-03-02").body("items.cadre.id", containsInAnyOrder(cadre(2), cadre(3)));
        list("kind=HEALTH_EXAMINATION&asOf=2005-02-28")
                .body("items.cadre.id", containsInAnyOrder(cadre(2), cadre(3), cadre(4)));
        list("kind=HEALTH_EXAMINATION").body("items.cadre.id", contains(cadre(3)));
    }

    /** The second was visited on the day before it came. */
    @Test
    void aVisitCountsFromTheFirstDayOnPost() {
        list("kind=LEADER_VISIT").body("items.cadre.id", containsInAnyOrder(cadre(2), cadre(3)));
    }

    @Test
    void filtersNarrowTheList() {
        Map.of("area=441481107217", 2, "area=441427", 0, "dispatchLevel=CITY", 0, "q=王秀英", 1, "asOf=2005-01-09", 0)
                .forEach((filter, total) -> list(filter).body("page.totalItems", equalTo(total)));
        as("county-441427").get(path()).then().body("items", empty());
    }

    @Test
    void eachFigureIsAsManyAsItsListHas() {
        for (String day : List.of("2005-02-28", "2005-03-10")) {
            for (String account : List.of("city", "county-441481", "county-441427")) {
                Map<String, Integer> total = as(account)
                        .get("/api/v1/statistics/welfare?from=2005-01-01&to=" + day)
                        .jsonPath()
                        .getMap("total");
                Map.of("uninsured", "INSURANCE", "unexamined", "HEALTH_EXAMINATION", "unvisited", "LEADER_VISIT")
                        .forEach((figure, kind) ->
                                counts(account, "/gaps?asOf=" + day + "&kind=" + kind, total.get(figure)));
                Map.of("insurances", "INSURANCE", "examinations", "HEALTH_EXAMINATION", "leaderVisits", "LEADER_VISIT")
                        .forEach((figure, kind) ->
                                counts(account, "?from=2005-01-01&to=" + day + "&kind=" + kind, total.get(figure)));
            }
        }
        as("city")
                .get("/api/v1/statistics/welfare?to=2005-02-28")
                .then()
                .body("total.posted", equalTo(4))
                .body("children.find { it.area.code == '441481' }.figures.unexamined", equalTo(3))
                .body("total.unexamined", equalTo(3));
    }

    private static void counts(String account, String query, int total) {
        as(account).get("/api/v1/welfare-records" + query).then().body("page.totalItems", equalTo(total));
    }

    @Test
    void aCadreIsToldOfItselfOnly() {
        world.reset();
        AbsenceCalls.postOwnCadre(world);
        as("cadre").get(path()).then().body("items.cadre.id", contains(AbsenceCalls.OWN));
        list("size=200").body("page.totalItems", equalTo(2));
    }

    private static String row(int cadre, String kind, String doneOn, String endsOn) {
        return "('" + cadre(cadre) + "', '441481107217', '" + kind + "', '" + doneOn + "', " + endsOn + ")";
    }
}
