package org.zhucun.fieldwork;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.zhucun.attendance.AbsenceCalls.patch;
import static org.zhucun.support.Accounts.as;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ListContract;

/** How far the items of plans are is written down in any state of their plan. */
@ApiTest
class PlanItemTest extends ListContract {

    private static final String COUNTY = "county-441481";
    private static final String ITEM = "/api/v1/plan-items/" + PlanWorld.ITEM;
    private static final String OF_ADOPTED = "/api/v1/plan-items/01900000-0000-7000-8000-000000000b40";
    private static final String PLAN = "/api/v1/plans/01900000-0000-7000-8000-000000000a10";

    @Override
    protected String path() {
        return "/api/v1/plan-items";
    }

    @Override
    protected List<String> sorts() {
        return List.of("dueOn", "village");
    }

    @Override
    protected void plantFormula() {
        world.run("update plan_item set text = '" + FORMULA + "' where id = '" + PlanWorld.ITEM + "'");
    }

    @Override
    protected void prepare() {
        world.post();
        PlanWorld.lay(world);
    }

    @Test
    void filtersNarrowTheList() {
        Stream.of(
                        "area=441481 6",
                        "village=441427103201 1",
                        "plan=01900000-0000-7000-8000-000000000a10 2",
                        "planState=ADOPTED 4",
                        "planState=ADOPTED&planState=DRAFT 7",
                        "target=T5&target=G1 3",
                        "state=UNDER_WAY 2",
                        "overdue=true 2",
                        "overdue=false 5",
                        "from=2005-03-09&to=2005-03-10 3",
                        "q=水利 1")
                .map(filter -> filter.split(" "))
                .forEach(filter -> list(filter[0]).body("page.totalItems", equalTo(Integer.valueOf(filter[1]))));
        as("county-441427").get(path()).then().body("items.text", contains("建果场"));
        as("county-441427").get(ITEM).then().statusCode(404);
    }

    @Test
    void whatIsDueTodayIsNotOverdueYetAndWhatIsDoneNoMore() {
        list("overdue=true&sort=dueOn").body("items.text", contains("走访农户", "整顿村务公开"));
        patch(COUNTY, ITEM, Map.of("state", "DONE")).then().statusCode(200).body("overdue", equalTo(false));
        list("overdue=true").body("items.text", contains("走访农户"));
    }

    @Test
    void itIsDoneOnTheDayThatIsSaidOrTodayAndNeverOnOneToCome() {
        patch(COUNTY, ITEM, Map.of("state", "DONE")).then().body("doneOn", equalTo("2005-03-10"));
        patch(COUNTY, ITEM, Map.of("doneOn", "2005-03-01")).then().body("doneOn", equalTo("2005-03-01"));
        patch(COUNTY, ITEM, Map.of("doneOn", "2005-03-11"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/doneOn"))
                .body("errors.code", contains("NOT_AFTER"));
        patch(COUNTY, ITEM, Map.of("state", "UNDER_WAY")).then().statusCode(200).body("doneOn", nullValue());
    }

    @Test
    void itMovesWithoutReopeningAnAdoptedPlan() {
        patch(COUNTY, OF_ADOPTED, Map.of("state", "DONE", "note", "走访 36 户"))
                .then()
                .statusCode(200)
                .body("note", equalTo("走访 36 户"))
                .body("actions", contains("UPDATE"));
        as(COUNTY)
                .get("/api/v1/plans/01900000-0000-7000-8000-000000000a20")
                .then()
                .body("state", equalTo("ADOPTED"))
                .body("itemsDone", equalTo(2));
    }

    @Test
    void whoIsWritingThePlanMeanwhileLosesNothing() {
        String tag = as(COUNTY).get(PLAN).header("ETag");
        String itsOwn = as(COUNTY).get(ITEM).header("ETag");
        patch(COUNTY, ITEM, Map.of("state", "UNDER_WAY")).then().statusCode(200);
        as(COUNTY)
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", tag)
                .body(Map.of("title", "计划"))
                .patch(PLAN)
                .then()
                .statusCode(412);
        as(COUNTY)
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", itsOwn)
                .body(Map.of("state", "DONE"))
                .patch(ITEM)
                .then()
                .statusCode(412);
    }

    @Test
    void othersWriteNothing() {
        for (String account : List.of("viewer", "inspector")) {
            patch(account, ITEM, Map.of("state", "DONE")).then().statusCode(403);
            as(account).get(ITEM).then().body("actions", empty());
        }
        patch("county-441427", ITEM, Map.of("state", "DONE")).then().statusCode(404);
    }
}
