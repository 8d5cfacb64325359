package org.zhucun.fieldwork;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhucun.support.Accounts.as;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** What is counted, checked and told of the plans of villages. */
@ApiTest
class PlanFiguresTest {

    private static final String ONE = "01900000-0000-7000-8000-000000000a10";
    private static final String ADOPTED = "01900000-0000-7000-8000-000000000a20";

    @Inject
    TestWorld world;

    @BeforeEach
    void lay() {
        world.reset();
        world.post();
        PlanWorld.lay(world);
    }

    @Test
    void theFiguresAreAsManyAsTheLists() {
        JsonPath figures = as("city")
                .get("/api/v1/statistics/plans?area=4414&from=2005-01-10&to=2005-03-10")
                .then()
                .statusCode(200)
                .body("total.threeYearPlans", equalTo(1))
                .body("total.annualPlans", equalTo(0))
                .body("total.itemsDue", equalTo(3))
                .body("total.itemsDone", equalTo(1))
                .body("total.itemsOverdue", equalTo(1))
                .body("children.find { it.area.code == '441427' }.figures.itemsDue", equalTo(0))
                .extract()
                .jsonPath();
        String days = "&area=4414&from=2005-01-10&to=2005-03-10";
        Map.of(
                        "threeYearPlans", "plans?kind=THREE_YEAR&state=ADOPTED",
                        "annualPlans", "plans?kind=ANNUAL&state=ADOPTED",
                        "itemsDue", "plan-items?planState=ADOPTED",
                        "itemsDone", "plan-items?planState=ADOPTED&state=DONE",
                        "itemsOverdue", "plan-items?planState=ADOPTED&overdue=true")
                .forEach((figure, list) -> as("city")
                        .get("/api/v1/" + list + days)
                        .then()
                        .body("page.totalItems", equalTo(figures.getInt("total." + figure))));
    }

    @Test
    void aVillageThatHasNoPlansAfterAMonthIsChecked() {
        String checks = "/api/v1/checks?rule=VILLAGE_WITHOUT_PLAN&asOf=";
        as("city").get(checks + "2005-02-01").then().body("rules[0].count", equalTo(0));
        as("city")
                .get(checks + "2005-02-15")
                .then()
                .body("rules[0].severity", equalTo("WARNING"))
                .body("rules[0].rows.village.code", contains("441481107217", "441481107218"))
                .body("rules[0].rows[0].detail", equalTo("没有已通过的三年规划或 2005 年度计划"));
        as("city").get(checks + "2005-03-10").then().body("rules[0].rows.village.code", hasItems("441481107217"));
        world.run("update village_plan set state = 'ADOPTED', adopted_on = '2005-03-01' where id = '" + ONE + "'");
        as("city").get(checks + "2005-02-28").then().body("rules[0].rows.village.code", hasItems("441481107217"));
        as("city").get(checks + "2005-03-10").then().body("rules[0].rows.village.code", not(hasItem("441481107217")));
    }

    @Test
    void theStoryOfAVillageTellsOfItsPlans() {
        List<String> told = as("city")
                .get("/api/v1/villages/441481107217/story?kind=PLAN&kind=PLAN_ITEM")
                .then()
                .statusCode(200)
                .body("items.record", hasItems(ADOPTED))
                .extract()
                .path("items.text");
        assertTrue(told.containsAll(List.of("蓝排村三年规划", "召开党员大会")), told.toString());
    }
}
