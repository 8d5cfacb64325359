package org.zhucun.document;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.attendance.AbsenceCalls.patch;
import static org.zhucun.attendance.AbsenceCalls.post;
import static org.zhucun.attendance.AbsenceCalls.step;
import static org.zhucun.document.DocumentCalls.attach;
import static org.zhucun.document.DocumentCalls.upload;
import static org.zhucun.document.RecordType.PLAN_ITEM;
import static org.zhucun.support.Accounts.as;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.attendance.AbsenceCalls;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** Evidence of what a plan wanted done hangs on the item, in every state of the plan, and goes with it. */
@ApiTest
class PlanEvidenceTest {

    private static final Map<String, Object> PLAN = Map.of(
            "villageCode",
            "441426114204",
            "kind",
            "ANNUAL",
            "year",
            2005,
            "title",
            "计划",
            "items",
            List.of(Map.of("target", "T9", "text", "修水渠", "dueOn", "2005-09-30")));

    @Inject
    TestWorld world;

    @Inject
    Jdbc jdbc;

    private String plan;
    private String item;

    @BeforeEach
    void lay() {
        world.reset();
        AbsenceCalls.postOwnCadre(world);
        plan = "/api/v1/plans/" + post("cadre", "/api/v1/plans", PLAN).path("id");
        item = as("cadre").get(plan).path("items[0].id");
    }

    @Test
    void itIsAddedOnceThePlanIsAdoptedToo() {
        step("city", plan, "adopt", Map.of()).then().statusCode(200);
        attach("cadre", PLAN_ITEM, item, upload("cadre", "照片")).then().statusCode(201);
        attach("inspector", PLAN_ITEM, item, upload("inspector", "照片")).then().statusCode(403);
        attach("county-441427", PLAN_ITEM, item, upload("county-441427", "照片"))
                .then()
                .statusCode(404);
        as("viewer")
                .get("/api/v1/documents?recordType=PLAN_ITEM&recordId=" + item)
                .then()
                .body("items.size()", equalTo(1));
    }

    @Test
    void itGoesWithTheItem() {
        attach("cadre", PLAN_ITEM, item, upload("cadre", "照片")).then().statusCode(201);
        patch("cadre", plan, Map.of("items", List.of(Map.of("target", "T9", "text", "修村道", "dueOn", "2005-09-30"))))
                .then()
                .statusCode(200);
        assertEquals(0, jdbc.number("select count(*) from document", List.of()));
    }
}
