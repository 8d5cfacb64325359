package org.zhucun.benefits;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.zhucun.support.Accounts.as;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ListContract;

@ApiTest
class SubsidySheetListTest extends ListContract {

    @Override
    protected String path() {
        return SubsidyWorld.SHEETS;
    }

    @Override
    protected List<String> sorts() {
        return List.of("month", "town", "computedAt");
    }

    @Override
    protected List<String> readers() {
        return List.of("admin", "city", "inspector", "viewer", "province");
    }

    @Override
    protected void plantFormula() {
        world.run("update area set name = '" + FORMULA + "' where code = '441481107'");
    }

    @Override
    protected void prepare() {
        world.run("insert into subsidy_sheet (town_code, month, state) values ('441481107', '2005-01', 'APPROVED'),"
                + " ('441481107', '2005-02', 'SUBMITTED'), ('441427103', '2005-02', 'DRAFT')");
    }

    @Test
    void filtersNarrowTheList() {
        Stream.of("area=441481 2", "month=2005-02 2", "state=SUBMITTED&state=DRAFT 2", "q=永和 2", "q=三圳 1")
                .map(filter -> filter.split(" "))
                .forEach(filter -> list(filter[0]).body("page.totalItems", equalTo(Integer.valueOf(filter[1]))));
        as("county-441427").get(path()).then().body("items.town.name", contains("三圳镇"));
        as("cadre").get(path()).then().statusCode(403);
    }

    @Test
    void aRowOffersTheStepsOfItsState() {
        as("county-441481")
                .get(path() + "?month=2005-02")
                .then()
                .body("items[0].actions", contains("APPROVE", "RETURN"));
        as("town-441481107").get(path() + "?month=2005-02").then().body("items[0].actions", empty());
        as("county-441427").get(path()).then().body("items[0].actions", contains("COMPUTE", "SUBMIT", "DELETE"));
    }
}
