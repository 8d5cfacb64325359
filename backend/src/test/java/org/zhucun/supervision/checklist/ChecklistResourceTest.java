package org.zhucun.supervision.checklist;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.zhucun.support.Accounts.as;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ListContract;

@ApiTest
class ChecklistResourceTest extends ListContract {

    private static final String PLANTED = "('五带头', '五不准', '吃住在村', '驻村工作', '看望了解')";
    private static final List<Map<String, String>> ITEMS =
            List.of(Map.of("textZh", "有账簿", "textEn", "Has books"), Map.of("textZh", "有公示", "textEn", "Is shown"));

    @Override
    protected String path() {
        return "/api/v1/checklists";
    }

    @Override
    protected List<String> sorts() {
        return List.of("createdAt", "nameZh");
    }

    @Override
    protected void plantFormula() {
        create("资金", Map.of("nameEn", FORMULA));
    }

    /** The other tests ask what the programme begins with. */
    @AfterEach
    void leaveWhatWasThere() {
        world.run("delete from checklist where name_zh not in " + PLANTED);
    }

    @Test
    void theProgrammeBeginsWithTheFiveMustsAndMustNots() {
        list("size=200")
                .body("items.nameZh", hasItems("五带头", "五不准"))
                .body("items.find { it.nameZh == '五不准' }.items", equalTo(5));
    }

    @Test
    void whatIsAddedIsAskedOnItsKindsOfInspection() {
        String one = create("资金", Map.of("kinds", List.of("VISIT", "PLANNED", "VISIT")));
        as("viewer")
                .get(one)
                .then()
                .statusCode(200)
                .body("kinds", contains("PLANNED", "VISIT"))
                .body("items.textZh", contains("有账簿", "有公示"))
                .body("actions", empty());
        as("city").get(one).then().body("actions", contains("UPDATE", "DELETE"));
        asked("VISIT")
                .body("checklists.checklist", hasItem("资金"))
                .body("checklists[-1].items.position", contains(1, 2));
        asked("UNANNOUNCED").body("checklists.checklist", not(hasItem("资金")));
    }

    @Test
    void aChecklistIsReplacedAsAWhole() {
        String one = create("资金", Map.of());
        String tag = tag(one);
        Map<String, Object> other = entry("资金管理", Map.of("items", List.of(ITEMS.get(1))));
        Response changed = put("city", one, tag, other);
        changed.then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)))
                .body("nameZh", equalTo("资金管理"))
                .body("items.textEn", contains("Is shown"));
        put("city", one, tag, other).then().statusCode(412);
        as("city").contentType(ContentType.JSON).body(other).put(one).then().statusCode(428);
        Map<String, Object> same = entry("资金管理", Map.of("items", ITEMS));
        put("city", one, changed.header("ETag"), same)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(changed.header("ETag"))))
                .body("items.textZh", contains("有账簿", "有公示"));
    }

    @Test
    void whatIsNoLongerAskedIsRemoved() {
        String one = create("资金", Map.of());
        as("city").delete(one).then().statusCode(428);
        as("city").header("If-Match", tag(one)).delete(one).then().statusCode(204);
        as("city").get(one).then().statusCode(404);
        put("city", one, "*", entry("资金", Map.of())).then().statusCode(404);
        as("city").header("If-Match", "*").delete(one).then().statusCode(404);
    }

    @Test
    void everyFaultIsLocated() {
        Map<String, Object> faulty = new HashMap<>();
        faulty.put("nameZh", "名".repeat(101));
        faulty.put("kinds", List.of());
        faulty.put("items", List.of(Map.of("textZh", "有账簿")));
        post("city", faulty)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/nameZh", "/nameEn", "/kinds", "/items/0/textEn"))
                .body("errors", hasSize(4));
        post("city", entry("资金", Map.of("items", List.of())))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/items"));
        post("city", entry("五不准", Map.of()))
                .then()
                .statusCode(409)
                .body("code", equalTo("DUPLICATE"))
                .body("errors.pointer", contains("/nameZh"));
    }

    @Test
    void onlyTheCitysOfficeKeepsThem() {
        String one = create("资金", Map.of());
        Map<String, Object> body = entry("别的", Map.of());
        for (String account : List.of("inspector", "viewer", "cadre", "province")) {
            refused(account, one, body, "FORBIDDEN");
        }
        for (String account : List.of("county-441481", "town-441481107")) {
            refused(account, one, body, "OUT_OF_SCOPE");
            as(account).get(one).then().statusCode(200).body("actions", empty());
        }
        given().get(one).then().statusCode(401);
        given().contentType(ContentType.JSON).body(body).post(path()).then().statusCode(401);
        given().contentType(ContentType.JSON).body(body).put(one).then().statusCode(401);
        given().header("If-Match", "*").delete(one).then().statusCode(401);
        put("admin", one, "*", body).then().statusCode(200);
    }

    @Test
    void anUnchangedChecklistIs304() {
        String one = create("资金", Map.of());
        as("cadre")
                .header("If-None-Match", as("cadre").get(one).header("ETag"))
                .get(one)
                .then()
                .statusCode(304);
    }

    private void refused(String account, String one, Map<String, Object> body, String code) {
        post(account, body).then().statusCode(403).body("code", equalTo(code));
        put(account, one, "*", body).then().statusCode(403).body("code", equalTo(code));
        as(account).header("If-Match", "*").delete(one).then().statusCode(403).body("code", equalTo(code));
    }

    private static io.restassured.response.ValidatableResponse asked(String kind) {
        return as("inspector")
                .get("/api/v1/inspections/prefill?village=441481107217&kind=" + kind)
                .then()
                .statusCode(200);
    }

    private String create(String name, Map<String, Object> more) {
        return post("city", entry(name, more)).then().statusCode(201).extract().header("Location");
    }

    private static Map<String, Object> entry(String name, Map<String, Object> more) {
        Map<String, Object> entry =
                new HashMap<>(Map.of("nameZh", name, "nameEn", "Funds", "kinds", List.of("PLANNED"), "items", ITEMS));
        entry.putAll(more);
        return entry;
    }

    private Response post(String account, Map<String, Object> body) {
        return as(account).contentType(ContentType.JSON).body(body).post(path());
    }

    private static Response put(String account, String one, String tag, Map<String, Object> body) {
        return as(account)
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(body)
                .put(one);
    }

    private static String tag(String one) {
        return as("city").get(one).header("ETag");
    }
}
