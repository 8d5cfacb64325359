package org.zhucun.targets.village;

import static org.zhucun.support.Accounts.as;

import io.restassured.response.ValidatableResponse;
import org.zhucun.support.TestWorld;

/** What villages report, and how their targets are asked for. */
final class VillageTargetsFixture {

    static final String POOR = "441481107217";
    static final String OTHER = "441481107218";
    static final String SECOND = "01900000-0000-7000-8000-0000000000b2";

    private VillageTargetsFixture() {}

    static void report(TestWorld world, String target, String quarter, String state, String columns, String values) {
        world.run(
                "insert into progress (batch_id, village_code, target_code, quarter, state, reported_at, verified_at, "
                        + columns + ") values ('" + TestWorld.BATCH + "', '" + POOR + "', '" + target + "', '" + quarter
                        + "', '" + state + "', now(), now(), " + values + ")");
    }

    static String path(String village) {
        return "/api/v1/villages/" + village + "/targets";
    }

    static ValidatableResponse of(String village, String query) {
        return as("city")
                .get(path(village) + (query.isEmpty() ? "" : "?" + query))
                .then()
                .statusCode(200);
    }
}
