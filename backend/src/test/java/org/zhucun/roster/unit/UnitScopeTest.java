package org.zhucun.roster.unit;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.zhucun.support.Accounts.as;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ScopeContract;
import org.zhucun.support.TestWorld;

@ApiTest
class UnitScopeTest extends ScopeContract {

    @Override
    protected String path() {
        return "/api/v1/units";
    }

    @Override
    protected String one() {
        return path() + "/" + TestWorld.COUNTY_UNIT;
    }

    @Override
    protected List<String> traces() {
        return List.of("兴宁市财政局");
    }

    @Override
    protected Map<String, Object> body() {
        return Map.of("name", "兴宁市教育局", "level", "COUNTY", "areaCode", "441481");
    }

    @Override
    protected Map<String, Object> change() {
        return Map.of("name", "财政局");
    }

    @Test
    void unitsAboveAreSeenFromBelow() {
        as(OTHER)
                .get(path())
                .then()
                .body("items.id", containsInAnyOrder(TestWorld.CITY_UNIT, TestWorld.OTHER_COUNTY_UNIT));
    }

    @Test
    void cadresThatAUnitAboveSendsElsewhereAreNotCounted() {
        as("county-441481").get(path() + "/" + TestWorld.CITY_UNIT).then().body("cadres", equalTo(1));
        as(OTHER).get(path() + "/" + TestWorld.CITY_UNIT).then().body("cadres", equalTo(0));
    }
}
