package org.zhucun.roster.batch;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.zhucun.support.Accounts.as;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ResourceContract;
import org.zhucun.support.TestWorld;

@ApiTest
class AllocationResourceTest extends ResourceContract {

    @Override
    protected void prepare() {
        world.run("insert into area (code, name) values ('441422', '大埔县')");
    }

    @Override
    protected String path() {
        return "/api/v1/batches/" + TestWorld.BATCH + "/allocations";
    }

    @Override
    protected boolean offersSteps() {
        return false;
    }

    @Override
    protected List<String> sorts() {
        return List.of("area", "name", "teams", "cadres");
    }

    @Override
    protected String id() {
        return "area.code";
    }

    @Override
    protected void plantFormula() {
        world.run("update area set name = '" + FORMULA + "' where code = '441481'");
    }

    @Override
    protected String editor() {
        return "city";
    }

    @Override
    protected String one() {
        return path() + "/441481";
    }

    @Override
    protected String absent() {
        return path() + "/441422";
    }

    @Override
    protected Map<String, Object> body() {
        return Map.of("areaCode", "441422", "teams", 2, "cadres", 0);
    }

    @Override
    protected Map<String, Object> change() {
        return Map.of("teams", 4, "cadres", 12);
    }

    @Override
    protected List<Fault> faults() {
        return List.of(
                Fault.of("areaCode", "4414", "FORMAT"),
                Fault.of("areaCode", "441423", "UNKNOWN_AREA"),
                Fault.of("teams", null, "REQUIRED"),
                Fault.of("teams", -1, "RANGE"),
                Fault.of("cadres", -1, "RANGE"));
    }

    @Test
    void aCountyHasOneAllocationInABatch() {
        post("city", body()).then().statusCode(201).body("area.name", equalTo("大埔县"));
        conflicts(post("city", body()), "DUPLICATE");
    }

    @Test
    void aCountyDoesNotSetItsOwnQuota() {
        String county = "county-441481";
        as(county).get(one()).then().statusCode(200).body("actions", empty());
        patch(county, one(), "*", change()).then().statusCode(403).body("code", equalTo("OUT_OF_SCOPE"));
        as(county).header("If-Match", "*").delete(one()).then().statusCode(403);
    }

    @Test
    void anUnknownBatchIs404() {
        String nowhere = "/api/v1/batches/01900000-0000-7000-8000-00000000ffff/allocations";
        as("city").get(nowhere).then().statusCode(404);
        as("city")
                .contentType("application/json")
                .body(body())
                .post(nowhere)
                .then()
                .statusCode(404);
        as("city").get(nowhere + "/441481").then().statusCode(404);
    }

    @Test
    void anAreaNarrowsTheList() {
        list("area=441427").body("items.area.code", contains("441427"));
        list("sort=-teams").body("items.teams", contains(3, 1));
    }

    @Test
    void aBatchIsRemovedWithItsAllocations() {
        as("city")
                .header("If-Match", "*")
                .delete("/api/v1/batches/" + TestWorld.BATCH)
                .then()
                .statusCode(204);
        as("city").get(one()).then().statusCode(404);
    }
}
