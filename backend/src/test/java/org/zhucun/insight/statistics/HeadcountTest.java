package org.zhucun.insight.statistics;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.zhucun.support.Accounts.as;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

@ApiTest
class HeadcountTest {

    private static final String HEADCOUNT = "/api/v1/statistics/headcount";

    @Inject
    TestWorld world;

    @BeforeEach
    void reset() {
        world.reset();
        world.post();
    }

    @Test
    void threeCountsStandSideBySide() {
        headcount("city", "4414", "2005-02-01")
                .body("area.name", equalTo("梅州市"))
                .body("batch.name", equalTo("第一批"))
                // 3 of 6 villages are poor: one with exactly 30,000 yuan is not
                .body("need.teams", equalTo(3))
                .body("need.cadres", equalTo(12))
                .body("allocation.teams", equalTo(4))
                .body("allocation.cadres", equalTo(14))
                .body("dispatched.teams", equalTo(1))
                .body("dispatched.cadres", equalTo(4))
                .body("dispatched.byLevel.PROVINCE", equalTo(0))
                .body("dispatched.byLevel.CITY", equalTo(1))
                .body("dispatched.byLevel.COUNTY", equalTo(2))
                .body("dispatched.byLevel.TOWN", equalTo(1))
                .body("villages.total", equalTo(6))
                .body("villages.poor", equalTo(3))
                .body("villages.covered", equalTo(2))
                .body("villages.uncovered", equalTo(4));
    }

    @Test
    void childrenAddUpToTheParentAtEveryLevel() {
        for (String area : new String[] {"44", "4414", "441481"}) {
            headcount("admin", area, "2005-02-01")
                    .body("children.dispatched.cadres.sum()", equalTo(4))
                    .body("children.villages.total.sum()", equalTo(area.equals("441481") ? 4 : 6))
                    .body("children.need.cadres.sum()", equalTo(area.equals("441481") ? 8 : 12));
        }
        headcount("city", "4414", "2005-02-01").body("children.allocation.cadres", contains(5, 9));
    }

    @Test
    void aTownHasNoChildrenAndNoAllocation() {
        headcount("city", "441481107", "2005-02-01")
                .body("dispatched.cadres", equalTo(4))
                .body("villages.total", equalTo(2))
                .body("allocation", nullValue())
                .body("children.size()", equalTo(0));
        headcount("city", "441481", "2005-02-01").body("children[0].allocation", nullValue());
    }

    @Test
    void whoHasLeftIsCountedUntilTheLastDay() {
        headcount("city", "4414", "2005-02-28").body("dispatched.cadres", equalTo(4));
        headcount("city", "4414", "2005-03-01").body("dispatched.cadres", equalTo(3));
        headcount("city", "4414", "2005-01-09").body("dispatched.cadres", equalTo(0));
    }

    @Test
    void aChangeIsSeenAtOnce() {
        headcount("city", "4414", "2005-02-01").body("villages.poor", equalTo(3));
        world.run("update village_income set collective_income = 40000 where village_code = '441481107217'");
        headcount("city", "4414", "2005-02-01").body("villages.poor", equalTo(2));
    }

    @Test
    void withoutAreaAndDayItIsTheCallersAreaToday() {
        as("county-441481")
                .get(HEADCOUNT)
                .then()
                .statusCode(200)
                .body("area.code", equalTo("441481"))
                .body("asOf", equalTo("2005-03-10"));
    }

    @Test
    void anotherCountyIsNotFound() {
        as("county-441427").queryParam("area", "441481").get(HEADCOUNT).then().statusCode(404);
        as("county-441427").queryParam("area", "4414").get(HEADCOUNT).then().statusCode(404);
        as("city").queryParam("area", "441499").get(HEADCOUNT).then().statusCode(404);
    }

    @Test
    void aBadDayAndAnUnknownParameterAreLocated() {
        as("city")
                .queryParam("asOf", "2005-02-30")
                .get(HEADCOUNT)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("asOf"));
        as("city")
                .queryParam("day", "2005-02-03")
                .get(HEADCOUNT)
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_PARAMETER"));
    }

    @Test
    void itIsNotForAnyoneNorForACadre() {
        given().get(HEADCOUNT).then().statusCode(401);
        as("cadre").get(HEADCOUNT).then().statusCode(403);
    }

    @Test
    void anUnchangedHeadcountIs304() {
        String tag = headcount("city", "4414", "2005-02-01").extract().header("ETag");
        as("city")
                .header("If-None-Match", tag)
                .get(HEADCOUNT + "?area=4414&asOf=2005-02-01")
                .then()
                .statusCode(304);
    }

    private static ValidatableResponse headcount(String account, String area, String asOf) {
        return as(account)
                .queryParam("area", area)
                .queryParam("asOf", asOf)
                .get(HEADCOUNT)
                .then()
                .statusCode(200);
    }
}
