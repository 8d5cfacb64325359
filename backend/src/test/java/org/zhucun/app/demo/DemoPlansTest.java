package org.zhucun.app.demo;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.support.Accounts.as;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** The plans of the villages, as the first start loads them. */
@ApiTest
class DemoPlansTest {

    @Inject
    TestWorld world;

    @Inject
    DemoLoader loader;

    @Inject
    Jdbc jdbc;

    @BeforeEach
    void load() {
        world.keep("demonstration", loader::load);
    }

    @Test
    void everyVillageHasAThreeYearPlanAndMostHaveOneOf2005() {
        assertEquals(2059, jdbc.number("select count(*) from village_plan where kind = 'THREE_YEAR'", List.of()));
        as("city")
                .get("/api/v1/statistics/plans?area=4414")
                .then()
                .body("total.threeYearPlans", greaterThan(1_800))
                .body("total.annualPlans", greaterThan(1_600))
                .body("total.itemsDone", greaterThan(1_000))
                .body("total.itemsOverdue", greaterThan(100));
    }

    @Test
    void zhangxiGoesByStages() {
        as("city")
                .get("/api/v1/plans?village=441422118200&kind=ANNUAL")
                .then()
                .body("items.title", contains("漳溪村 2005 年驻村工作分阶段计划"))
                .body("items.state", contains("ADOPTED"))
                .body("items.itemsTotal", contains(8))
                .body("items.itemsOverdue", contains(1));
        as("city").get("/api/v1/plan-items?village=441422118200&q=第二阶段").then().body("page.totalItems", equalTo(3));
    }

    @Test
    void theTownsDecisionsAreWhatTheStepsWouldHaveLeft() {
        assertEquals(0, jdbc.number("""
                        select count(*) from village_plan v left join transition t
                            on t.subject = 'village_plan' and t.subject_id = v.id
                        where v.state <> coalesce(t.to_state, 'DRAFT')
                        """, List.of()));
    }
}
