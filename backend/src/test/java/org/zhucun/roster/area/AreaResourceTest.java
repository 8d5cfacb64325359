package org.zhucun.roster.area;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.zhucun.support.Accounts.as;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ResourceContract;

@ApiTest
class AreaResourceTest extends ResourceContract {

    private static final String FREE = "441481101";

    @Override
    protected void prepare() {
        world.run("insert into area (code, name) values ('" + FREE + "', '合水镇')");
    }

    @Override
    protected String path() {
        return "/api/v1/areas";
    }

    @Override
    protected List<String> sorts() {
        return List.of("code", "name", "level");
    }

    @Override
    protected String id() {
        return "code";
    }

    @Override
    protected void plantFormula() {
        world.run("update area set name = '" + FORMULA + "' where code = '" + FREE + "'");
    }

    @Override
    protected String one() {
        return path() + "/" + FREE;
    }

    @Override
    protected String absent() {
        return path() + "/441481999";
    }

    @Override
    protected Map<String, Object> body() {
        return Map.of("code", "441481001", "name", "兴田街道");
    }

    @Override
    protected Map<String, Object> change() {
        return Map.of("name", "合水街道");
    }

    @Override
    protected List<Fault> faults() {
        return List.of(
                Fault.of("code", null, "REQUIRED"),
                Fault.of("code", "44148", "FORMAT"),
                Fault.of("code", "441481107217", "FORMAT"),
                Fault.of("name", "", "REQUIRED"),
                Fault.of("name", "镇".repeat(101), "LENGTH"));
    }

    @Test
    void anUnknownRouteIsAProblem() {
        given().get("/api/v1/nothing").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void anAreaBelowNothingIsRefused() {
        post("city", Map.of("code", "441499001", "name", "兴田街道"))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("PARENT_MISSING"))
                .body("errors[0].pointer", equalTo("/code"));
    }

    @Test
    void kindFollowsFromTheName() {
        post(editor(), body()).then().body("kind", equalTo("STREET")).body("level", equalTo("TOWN"));
        patch(editor(), one(), tag(), change()).then().statusCode(200).body("kind", equalTo("STREET"));
        list("kind=STREET").body("items.code", contains("441481001", FREE));
        as("city").get(path() + "/441481").then().body("kind", nullValue());
    }

    @Test
    void childrenAreTheAreasDirectlyBelow() {
        as("city")
                .get(path() + "/4414/children")
                .then()
                .statusCode(200)
                .body("items.code", contains("441427", "441481"))
                .body("items[0].parent.name", equalTo("梅州市"));
        as("city").get(path() + "/441481107/children").then().body("items", empty());
        as("city").get(path() + "/4415/children").then().statusCode(404);
    }

    @Test
    void filtersNarrowTheList() {
        list("level=CITY&level=COUNTY").body("items.code", contains("4414", "441427", "441481"));
        list("parent=441481&q=合水").body("items.code", contains(FREE));
        list("area=441427").body("items.code", contains("441427", "441427103"));
        list("sort=-level,-code&size=1").body("items.code", contains("441481107"));
        refused("level=VILLAGE", "INVALID_PARAMETER", "level");
    }

    @Test
    void aCodeAndANameAreTakenOnce() {
        conflicts(post(editor(), Map.of("code", FREE, "name", "另一镇")), "DUPLICATE");
        post(editor(), Map.of("code", "441481102", "name", "合水镇"))
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/name"));
    }

    @Test
    void anAreaWithVillagesStays() {
        conflicts(as(editor()).header("If-Match", "*").delete(path() + "/441481107"), "IN_USE");
    }

    @Test
    void anAreaIsKeptByTheOfficeAboveIt() {
        as(editor()).get(path() + "/441481").then().statusCode(200).body("actions", empty());
        patch(editor(), path() + "/441481", "*", change())
                .then()
                .statusCode(403)
                .body("code", equalTo("OUT_OF_SCOPE"));
        patch("city", path() + "/441481", "*", Map.of("name", "兴宁县")).then().statusCode(200);
    }
}
