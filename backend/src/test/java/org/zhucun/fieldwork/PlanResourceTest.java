package org.zhucun.fieldwork;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.zhucun.support.Accounts.as;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ResourceContract;

@ApiTest
class PlanResourceTest extends ResourceContract {

    private static final String ONE = "01900000-0000-7000-8000-000000000a10";
    private static final String AWAY = "01900000-0000-7000-8000-000000000a30";

    @Override
    protected String path() {
        return "/api/v1/plans";
    }

    @Override
    protected List<String> sorts() {
        return List.of("village", "year", "kind", "adoptedOn", "overdue");
    }

    @Override
    protected void plantFormula() {
        world.run("update village_plan set title = '" + FORMULA + "' where id = '" + ONE + "'");
    }

    @Override
    protected void prepare() {
        world.post();
        PlanWorld.lay(world);
    }

    @Override
    protected String one() {
        return path() + "/" + ONE;
    }

    @Override
    protected String absent() {
        return path() + "/01900000-0000-7000-8000-00000000ffff";
    }

    @Override
    protected Map<String, Object> body() {
        return new HashMap<>(Map.of(
                "villageCode",
                "441481107218",
                "kind",
                "ANNUAL",
                "year",
                2006,
                "title",
                "新中村 2006 年驻村工作计划",
                "items",
                List.of(item("T5", "改造低产果园", "2006-09-30"), item("G7", "输出劳动力 50 人", "2006-06-30"))));
    }

    @Override
    protected Map<String, Object> change() {
        return Map.of("title", "蓝排村 2005 年计划", "text", "分三个阶段");
    }

    /** A cadre writes that of its village: {@link PlanWorkflowTest}. */
    @Override
    protected List<String> mereReaders() {
        return List.of("viewer", "inspector", "province");
    }

    @Override
    protected List<Fault> faults() {
        return List.of(
                Fault.of("title", " ", "REQUIRED"),
                Fault.of("kind", null, "REQUIRED"),
                Fault.of("year", null, "REQUIRED"),
                Fault.of("year", 1999, "RANGE"),
                Fault.of("items", null, "REQUIRED"),
                Fault.of("villageCode", "441481107299", "UNKNOWN_VILLAGE"),
                new Fault("items", List.of(item("T5", " ", "2006-09-30")), "/items/0/text", "REQUIRED"),
                new Fault("items", List.of(item("T5", "修路", null)), "/items/0/dueOn", "REQUIRED"),
                new Fault("items", List.of(item(null, "修路", "2006-09-30")), "/items/0/target", "REQUIRED"));
    }

    @Test
    void aPlanHasItemsFromTheStart() {
        Map<String, Object> bare = body();
        bare.put("items", List.of());
        post(editor(), bare).then().statusCode(422).body("errors.pointer", contains("/items"));
    }

    @Test
    void whatIsToBeDoneIsDueInsideTheYearsOfThePlan() {
        Map<String, Object> plan = body();
        plan.put("items", List.of(item("T5", "一", "2006-01-01"), item("T5", "二", "2007-01-01")));
        post(editor(), plan)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/items/1/dueOn"))
                .body("errors.code", contains("RANGE"))
                .body("errors.detail", contains("应在 2006-01-01 到 2006-12-31 之间"));
        plan.put("kind", "THREE_YEAR");
        plan.put("items", List.of(item("T5", "一", "2008-12-31"), item("T5", "二", "2009-01-01")));
        post(editor(), plan).then().statusCode(422).body("errors.pointer", contains("/items/1/dueOn"));
    }

    @Test
    void nothingIsPlannedTwiceForOneTarget() {
        Map<String, Object> plan = body();
        plan.put("items", List.of(item("T5", "修路", "2006-01-01"), item("T9", "修路", "2006-01-01")));
        post(editor(), plan).then().statusCode(201);
        plan.put("year", 2007);
        plan.put("items", List.of(item("T5", "修路", "2007-01-01"), item("T5", "修路", "2007-03-01")));
        post(editor(), plan)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/items/1/text"))
                .body("errors.code", contains("DUPLICATE"));
    }

    @Test
    void whatIsDoneIsNotDoneOnADayToComeAndWithoutADayToday() {
        Map<String, Object> done = new HashMap<>(item("T5", "一", "2006-01-01"));
        done.put("state", "DONE");
        Map<String, Object> plan = body();
        plan.put("items", List.of(done));
        post(editor(), plan).then().statusCode(201).body("items.doneOn", contains("2005-03-10"));
        done.put("doneOn", "2005-03-11");
        plan.put("year", 2005);
        plan.put("items", List.of(done));
        post(editor(), plan).then().statusCode(422).body("errors.pointer", hasItems("/items/0/doneOn"));
    }

    @Test
    void itemsThatAreNamedStayAndAllOthersGo() {
        JsonPath before = as(editor()).get(one()).jsonPath();
        List<Map<String, Object>> items = new ArrayList<>(before.getList("items"));
        Object kept = items.get(1).get("id");
        items.get(1).put("text", items.get(0).get("text"));
        items.get(1).put("target", items.get(0).get("target"));
        items.remove(0);
        items.add(item("G2", "培养后备干部 2 名", "2005-12-31"));
        String tag = tag();
        patch(editor(), one(), tag, Map.of("items", items))
                .then()
                .statusCode(200)
                .body("items.id", hasItems(kept))
                .body("items.text", contains("整顿村务公开", "培养后备干部 2 名"))
                .body("itemsTotal", equalTo(2));
        patch(editor(), one(), tag, Map.of("items", items)).then().statusCode(412);
        items.get(0).put("id", "01900000-0000-7000-8000-00000000ffff");
        patch(editor(), one(), "*", Map.of("items", items))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/items/0/id"))
                .body("errors.code", contains("NOT_FOUND"));
    }

    @Test
    void aVillageHasOnePlanOfAKindAndYear() {
        Map<String, Object> same = body();
        same.putAll(Map.of("villageCode", "441481107217", "year", 2005));
        same.put("items", List.of(item("T5", "一", "2005-09-30")));
        conflicts(post(editor(), same), "DUPLICATE");
    }

    @Test
    void aPlanTellsHowMuchOfItIsDoneAndOverdue() {
        list("village=441481107217&kind=ANNUAL")
                .body("items.itemsTotal", contains(2))
                .body("items.itemsDone", contains(0))
                .body("items.itemsOverdue", contains(1))
                .body("items.adoptedOn", contains(nullValue()));
        as(editor())
                .get(one())
                .then()
                .body("items.text", contains("整顿村务公开", "修复水利"))
                .body("history", empty());
    }

    @Test
    void filtersNarrowTheList() {
        Stream.of(
                        "area=441481 2",
                        "village=441481107217 2",
                        "kind=THREE_YEAR 1",
                        "state=ADOPTED 1",
                        "state=ADOPTED&state=DRAFT 3",
                        "year=2007 1",
                        "year=2008 0",
                        "overdue=true 2",
                        "overdue=false 1",
                        "from=2005-02-01&to=2005-02-28 1",
                        "q=三年 1")
                .map(filter -> filter.split(" "))
                .forEach(filter -> list(filter[0]).body("page.totalItems", equalTo(Integer.valueOf(filter[1]))));
        as("county-441427").get(path()).then().body("items.id", contains(AWAY));
        as("county-441427").get(one()).then().statusCode(404);
    }

    private static Map<String, Object> item(String target, String text, String dueOn) {
        Map<String, Object> item = new HashMap<>();
        item.put("target", target);
        item.put("text", text);
        item.put("dueOn", dueOn);
        return item;
    }
}
