package org.zhucun.targets;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.zhucun.support.Accounts.as;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ResourceContract;
import org.zhucun.support.TestWorld;

/** Targets are read everywhere and defined by the city, or above it. */
@ApiTest
class TargetScopeTest {

    private static final String G2 = "/api/v1/targets/G2";

    @Inject
    TestWorld world;

    @BeforeEach
    void lay() {
        world.reset();
    }

    @Test
    void everyAreaReadsTheSame() {
        for (String account : List.of("admin", "city", "county-441481", "county-441427", "town-441481107", "cadre")) {
            as(account).get("/api/v1/targets").then().body("page.totalItems", equalTo(18));
            as(account).get(G2).then().statusCode(200).body("threshold", equalTo(3.0f));
        }
    }

    @Test
    void officesBelowTheCityDefineNothing() {
        for (String account : List.of("county-441481", "county-441427", "town-441481107")) {
            patch(account)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("OUT_OF_SCOPE"))
                    .body("detail", containsString("4414"));
        }
        as("city").get(G2).then().body("threshold", equalTo(3.0f)).body("revision", equalTo(1));
    }

    @Test
    void theCityAndWhatIsAboveItDo() {
        patch("city").then().statusCode(200).body("threshold", equalTo(4.0f));
        patch("admin").then().statusCode(200);
    }

    private static Response patch(String account) {
        return as(account)
                .contentType(ResourceContract.MERGE_PATCH)
                .header("If-Match", "*")
                .body(Map.of("threshold", 4))
                .patch(G2);
    }
}
