package org.zhucun.demo;

import static org.hamcrest.Matchers.equalTo;
import static org.zhucun.support.Accounts.as;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** The demonstration city, loaded as the first start does, gives every figure of the city's report. */
@ApiTest
class DemoLoaderTest {

    private static boolean loaded;

    @Inject
    TestWorld world;

    @Inject
    DemoLoader loader;

    @BeforeEach
    void load() {
        if (!loaded) {
            world.clear();
            loader.load();
            loaded = true;
        }
    }

    @Test
    void theHeadcountIsTheReports() {
        headcount("4414")
                .body("need.teams", equalTo(1438))
                .body("need.cadres", equalTo(4935))
                .body("allocation.teams", equalTo(1458))
                .body("allocation.cadres", equalTo(5058))
                .body("dispatched.teams", equalTo(1467))
                .body("dispatched.cadres", equalTo(5109))
                .body("dispatched.byLevel.PROVINCE", equalTo(37))
                .body("dispatched.byLevel.CITY", equalTo(305))
                .body("dispatched.byLevel.COUNTY", equalTo(1365))
                .body("dispatched.byLevel.TOWN", equalTo(3402))
                .body("villages.total", equalTo(2059))
                .body("villages.poor", equalTo(1438))
                .body("villages.covered", equalTo(2059))
                .body("villages.uncovered", equalTo(0));
    }

    @Test
    void theCountiesAddUpToTheCity() {
        headcount("4414")
                .body("children.size()", equalTo(8))
                .body("children.need.teams.sum()", equalTo(1438))
                .body("children.need.cadres.sum()", equalTo(4935))
                .body("children.allocation.teams.sum()", equalTo(1458))
                .body("children.allocation.cadres.sum()", equalTo(5058))
                .body("children.dispatched.teams.sum()", equalTo(1467))
                .body("children.dispatched.cadres.sum()", equalTo(5109))
                .body("children.dispatched.byLevel.COUNTY.sum()", equalTo(1365))
                .body("children.villages.total.sum()", equalTo(2059));
    }

    @Test
    void noRuleIsBrokenButForWarnings() {
        as("city")
                .get("/api/v1/checks?area=4414&asOf=2005-03-10")
                .then()
                .statusCode(200)
                .body("rules.findAll { it.severity == 'ERROR' }.count.sum()", equalTo(0));
    }

    @Test
    void theCitysRosterOnceMoreChangesNothing(@TempDir Path directory) throws java.io.IOException {
        DemoFiles files = DemoCity.generate(directory);
        as("city")
                .contentType("text/csv; charset=UTF-8")
                .body(Files.readAllBytes(files.roster()))
                .post("/api/v1/imports/roster?mode=commit")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("COMMITTED"))
                .body("counts.unchanged", equalTo(5109))
                .body("counts.total", equalTo(5109));
    }

    private static ValidatableResponse headcount(String area) {
        return as("city")
                .get("/api/v1/statistics/headcount?asOf=2005-03-10&area=" + area)
                .then()
                .statusCode(200);
    }
}
