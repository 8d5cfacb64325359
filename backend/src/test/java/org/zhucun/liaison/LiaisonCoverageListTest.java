package org.zhucun.liaison;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.zhucun.support.Accounts.as;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ListContract;

/** The counties and towns, each once, with those who keep contact with them. */
@ApiTest
class LiaisonCoverageListTest extends ListContract {

    @Override
    protected String path() {
        return "/api/v1/liaisons/coverage";
    }

    @Override
    protected boolean offersSteps() {
        return false;
    }

    @Override
    protected String id() {
        return "area.code";
    }

    @Override
    protected List<String> sorts() {
        return List.of("area", "name", "liaisons", "visits");
    }

    @Override
    protected void plantFormula() {
        world.run("update liaison_leader set name = '" + FORMULA + "' where id = '" + LiaisonWorld.COUNTY_LEADER + "'");
    }

    @Override
    protected void prepare() {
        LiaisonWorld.lay(world);
    }

    @Test
    void eachIsToldWithItsLeadersAndTheirVisitsUntilTheDay() {
        list("area=441481&asOf=2005-02-01")
                .body("items.area.code", contains("441481", "441481100", "441481107"))
                .body("items.liaisons", contains(1, 0, 1))
                .body("items.leaders", contains("李嘉", null, "陈志强"))
                .body("items.visits", contains(0, 0, 1))
                .body("items[2].visitedOn", equalTo("2005-01-18"));
    }

    @Test
    void filtersNarrowTheList() {
        Stream.of(
                        "level=COUNTY 2",
                        "level=TOWN 3",
                        "covered=true 2",
                        "covered=false 3",
                        "covered=false&level=TOWN&asOf=2005-01-09 3",
                        "q=永和 1")
                .map(filter -> filter.split(" "))
                .forEach(filter -> list(filter[0]).body("page.totalItems", equalTo(Integer.valueOf(filter[1]))));
        as("county-441427").get(path()).then().body("items.area.code", contains("441427", "441427103"));
    }
}
