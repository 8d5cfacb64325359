package org.zhucun.app.demo;

import static org.hamcrest.Matchers.equalTo;
import static org.zhucun.support.Accounts.as;

import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** The figures of the city's report, §3, in the leaders who keep contact with the demonstration city. */
@ApiTest
class DemoLiaisonTest {

    @Inject
    TestWorld world;

    @Inject
    DemoLoader loader;

    @BeforeEach
    void load() {
        world.keep("demonstration", loader::load);
    }

    @Test
    void leadersKeepContactAndComeAsOftenAsTheReportCounts() {
        as("city")
                .get("/api/v1/statistics/liaison?area=4414&to=2005-03-10")
                .then()
                .body("total.counties", equalTo(8))
                .body("total.towns", equalTo(109))
                .body("total.provinceUnitHeadLiaisons", equalTo(16))
                .body("total.cityLeaderLiaisons", equalTo(15))
                .body("total.countyLeaderLiaisons", equalTo(183))
                .body("total.cityUnitHeadLiaisons", equalTo(113))
                .body("total.provinceUnitHeadPersonTimes", equalTo(16))
                .body("total.provinceUnitLeadershipPersons", equalTo(62))
                .body("total.provinceUnitLeadershipPersonTimes", equalTo(104))
                .body("total.stays", equalTo(104))
                .body("total.cityLeaderPersonTimes", equalTo(34))
                .body("total.countyLeaderPersonTimes", equalTo(484))
                .body("total.cityUnitHeadPersonTimes", equalTo(197))
                .body("children.figures.towns.sum()", equalTo(109));
        Map.of(
                        "liaisons?leaderClass=COUNTY_LEADER&asOf=2005-03-10",
                        183,
                        "liaisons?leaderClass=PROVINCE_UNIT_LEADERSHIP&visited=true&from=2005-01-10&to=2005-03-10",
                        62,
                        "liaison-visits?leaderClass=PROVINCE_UNIT_LEADERSHIP&kind=STAY",
                        104,
                        "liaisons/coverage?level=TOWN&covered=true&asOf=2005-03-10",
                        109)
                .forEach((list, total) -> as("city")
                        .get("/api/v1/" + list + "&size=1&area=4414")
                        .then()
                        .body("page.totalItems", equalTo(total)));
    }
}
