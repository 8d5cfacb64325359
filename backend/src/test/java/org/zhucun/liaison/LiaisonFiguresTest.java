package org.zhucun.liaison;

import static org.hamcrest.Matchers.equalTo;
import static org.zhucun.support.Accounts.as;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

@ApiTest
class LiaisonFiguresTest {

    @Inject
    TestWorld world;

    @BeforeEach
    void lay() {
        world.reset();
        LiaisonWorld.lay(world);
    }

    @Test
    void theyAreByClassAndByArea() {
        figures("area=4414")
                .body("total.counties", equalTo(1))
                .body("total.towns", equalTo(1))
                .body("total.cityLeaderLiaisons", equalTo(1))
                .body("total.cityLeaderPersons", equalTo(0))
                .body("total.countyLeaderLiaisons", equalTo(1))
                .body("total.countyLeaderVisits", equalTo(2))
                .body("total.countyLeaderPersons", equalTo(1))
                .body("total.countyLeaderPersonTimes", equalTo(4))
                .body("total.visits", equalTo(2))
                .body("total.stays", equalTo(1))
                .body("children.find { it.area.code == '441427' }.figures.towns", equalTo(0));
        figures("area=441481").body("own.counties", equalTo(1)).body("own.towns", equalTo(0));
    }

    @Test
    void liaisonsAreThoseOfTheLastDayAndVisitsThoseOfTheDays() {
        world.run("update liaison set ends_on = '2005-03-01' where id = '" + LiaisonWorld.OF_TOWN + "'");
        figures("area=4414&from=2005-02-01")
                .body("total.towns", equalTo(0))
                .body("total.countyLeaderLiaisons", equalTo(0))
                .body("total.countyLeaderPersons", equalTo(1))
                .body("total.countyLeaderVisits", equalTo(1));
    }

    private static ValidatableResponse figures(String query) {
        return as("city")
                .get("/api/v1/statistics/liaison?to=2005-03-10&" + query)
                .then()
                .statusCode(200);
    }
}
