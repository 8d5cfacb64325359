package org.zhucun.benefits;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.zhucun.benefits.SubsidyWorld.compute;
import static org.zhucun.benefits.SubsidyWorld.days;
import static org.zhucun.benefits.SubsidyWorld.set;
import static org.zhucun.benefits.SubsidyWorld.standard;
import static org.zhucun.benefits.SubsidyWorld.step;
import static org.zhucun.support.Accounts.as;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ListContract;

/** In February two sent by the county get 100.00 and 280.00, the one of the city 840.00, the one of the town 90.00. */
@ApiTest
class SubsidyOutlierListTest extends ListContract {

    @Override
    protected String path() {
        return "/api/v1/statistics/subsidies/outliers";
    }

    @Override
    protected List<String> sorts() {
        return List.of("village", "name", "unit", "amount", "beyond");
    }

    @Override
    protected List<String> readers() {
        return List.of("admin", "city", "inspector", "viewer", "province");
    }

    @Override
    protected String id() {
        return "cadre.id";
    }

    @Override
    protected boolean offersSteps() {
        return false;
    }

    @Override
    protected void plantFormula() {
        world.run("update cadre set name = '" + FORMULA + "'");
    }

    @Override
    protected void prepare() {
        SubsidyWorld.lay(world);
        set(standard("市派补助", "DAY", "30.00", "dispatchLevel", "CITY"));
        set(standard("县派补助", "DAY", "10.00", "dispatchLevel", "COUNTY"));
        set(standard("镇派补助", "MONTH", "90.00", "dispatchLevel", "TOWN"));
        set(standard("安家费", "ONCE", "1000.00", "dispatchLevel", "TOWN", "startsOn", "2005-02-01"));
        days(world, "2005-02", 2, 10, 0, 0, 18);
        step(SubsidyWorld.TOWN, compute("2005-02"), "submit", Map.of()).statusCode(200);
    }

    /** The median of 90, 100, 280 and 840 is 190: more than 380 or less than 95 is far. */
    @Test
    void whoIsPaidMoreThanTwiceTheTownsMedianOrLessThanHalfIsNamed() {
        list("sort=amount")
                .body("items.cadre.name", contains("张伟", "蓝华明"))
                .body("items.median", contains(190.0f, 190.0f))
                .body("items.beyond", contains(-100.0f, 650.0f))
                .body("items.postedDays", contains(28, 28));
        Stream.of("above=true 1", "above=false 1", "dispatchLevel=CITY 1", "area=441427 0", "month=2005-01 0", "q=zw 1")
                .map(filter -> filter.split(" "))
                .forEach(filter -> list(filter[0]).body("page.totalItems", equalTo(Integer.valueOf(filter[1]))));
        as("county-441427").get(path()).then().body("items", empty());
        as("cadre").get(path()).then().statusCode(403);
    }

    @Test
    void theSpreadIsToldBetweenLevelsAndAreas() {
        spread("441481")
                .body("month", equalTo("2005-02"))
                .body("spread.cadres", equalTo(4))
                .body("spread.total", equalTo(1310.0f))
                .body("spread.min", equalTo(90.0f))
                .body("spread.median", equalTo(190.0f))
                .body("spread.mean", equalTo(327.5f))
                .body("spread.max", equalTo(840.0f))
                .body("spread.outliers", equalTo(2))
                .body("levels.dispatchLevel", contains("CITY", "COUNTY", "TOWN"))
                .body("levels.spread.median", contains(840.0f, 190.0f, 90.0f))
                .body("children.area.name", contains("龙田镇", "永和镇"))
                .body("children.spread.outliers", contains(0, 2))
                .body("children[0].spread.median", nullValue());
        spread("441481107").body("spread.outliers", equalTo(2)).body("children", empty());
        spread("4414").body("children.spread.cadres", contains(0, 4)).body("children.levels[0]", empty());
        as("county-441427")
                .get("/api/v1/statistics/subsidies?area=441481")
                .then()
                .statusCode(404);
    }

    @Test
    void aDraftDoesNotCount() {
        world.run("update subsidy_sheet set state = 'DRAFT'");
        spread("441481").body("spread.cadres", equalTo(0));
        list("size=1").body("items", empty());
    }

    private static ValidatableResponse spread(String area) {
        return as("city")
                .get("/api/v1/statistics/subsidies?area=" + area)
                .then()
                .statusCode(200);
    }
}
