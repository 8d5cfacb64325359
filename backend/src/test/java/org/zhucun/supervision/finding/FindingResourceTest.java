package org.zhucun.supervision.finding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.zhucun.supervision.finding.FindingWorld.CLOSED;
import static org.zhucun.supervision.finding.FindingWorld.OVERDUE;
import static org.zhucun.supervision.finding.FindingWorld.RECURRENT;
import static org.zhucun.support.Accounts.as;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** Single findings. */
@ApiTest
class FindingResourceTest {

    private static final String PATH = "/api/v1/findings/";
    private static final String TOWN = "town-441481107";
    private static final String COUNTY = "county-441481";

    @Inject
    TestWorld world;

    @BeforeEach
    void lay() {
        world.reset();
        FindingWorld.lay(world);
    }

    @Test
    void oneFindingTellsItsOriginAndWhatCameBefore() {
        as(COUNTY)
                .get(PATH + RECURRENT)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("inspection.level", equalTo("TOWN"))
                .body("inspection.kind", equalTo("UNANNOUNCED"))
                .body("inspection.area.code", equalTo("441481107"))
                .body("village.path", equalTo("兴宁市/永和镇/蓝排村委会"))
                .body("owner.area.name", equalTo("永和镇"))
                .body("owner.unit", nullValue())
                .body("recurrent", equalTo(true))
                .body("earlier", equalTo(OVERDUE))
                .body("overdue", equalTo(false))
                .body("history", empty())
                .body("createdAt", notNullValue())
                .body("actions", contains("RECTIFY"));
        as("city").get(PATH + OVERDUE).then().body("overdue", equalTo(true)).body("recurrent", equalTo(false));
        as("city").get(PATH + CLOSED).then().body("owner.unit.name", equalTo("市财政局"));
    }

    @Test
    void anUnchangedFindingIs304() {
        String tag = as("city").get(PATH + OVERDUE).header("ETag");
        as("city").header("If-None-Match", tag).get(PATH + OVERDUE).then().statusCode(304);
    }
}
