package org.zhucun.insight.statistics;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.zhucun.support.Accounts.as;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** County 441427 asks for the figures of county 441481, and of the city that both are in. */
@ApiTest
class TargetStatisticsScopeTest {

    private static final String OTHER = "county-441427";

    @Inject
    TestWorld world;

    @BeforeEach
    void reset() {
        world.reset();
        Reports.layG2(world);
    }

    @ParameterizedTest
    @ValueSource(strings = {"targets", "targets/trend", "completeness"})
    void anotherCountyIsNotFound(String statistics) {
        String path = "/api/v1/statistics/" + statistics;
        as("county-441481").get(path + "?area=441481").then().statusCode(200);
        for (String area : new String[] {"441481", "441481107", "4414", "44"}) {
            as(OTHER).get(path + "?area=" + area).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        }
    }

    /** The figures of all counties are remembered once the city has read them. */
    @ParameterizedTest
    @ValueSource(strings = {"targets", "targets/trend", "completeness"})
    void ownFiguresHoldNothingOfIt(String statistics) {
        String path = "/api/v1/statistics/" + statistics;
        as("city").get(path).then().statusCode(200).body("area.code", equalTo("4414"));
        as(OTHER)
                .get(path)
                .then()
                .statusCode(200)
                .body("area.code", equalTo("441427"))
                .body(not(containsString("441481")))
                .body(not(containsString("兴宁市")));
        as(OTHER).get("/api/v1/statistics/targets").then().body("targets[1].applicable", equalTo(2));
        as(OTHER).get("/api/v1/statistics/completeness").then().body("due", equalTo(2));
    }
}
