package org.zhucun.platform.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.zhucun.platform.access.AccountFixture.PASSWORD;
import static org.zhucun.platform.access.AccountFixture.body;
import static org.zhucun.platform.access.AccountFixture.create;
import static org.zhucun.platform.access.AccountFixture.newName;
import static org.zhucun.platform.access.AccountFixture.patch;
import static org.zhucun.support.Accounts.as;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

@ApiTest
class AccountResourceTest {

    private static final String USERS = "/api/v1/users";

    @Inject
    TestWorld world;

    @BeforeEach
    void reset() {
        world.reset();
    }

    private static Response post(String administrator, Map<String, Object> body) {
        return as(administrator).contentType("application/json").body(body).post(USERS);
    }

    @Test
    void aNewAccountIsAnsweredWithoutItsPasswordAndCanLogIn() {
        String username = newName();
        Response created = create(username, Role.OFFICE, "441481");
        created.then()
                .header("Location", containsString("/api/v1/users/" + created.path("id")))
                .header("ETag", startsWith("\"0-"))
                .body("area.name", equalTo("兴宁市"))
                .body("enabled", equalTo(true))
                .body("actions", equalTo(List.of("UPDATE", "DELETE")))
                .body("$", not(org.hamcrest.Matchers.hasKey("password")))
                .body("$", not(org.hamcrest.Matchers.hasKey("passwordHash")));
        as(username, PASSWORD).get("/api/v1/me").then().statusCode(200).body("area.code", equalTo("441481"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"province", "city", "inspector", "cadre", "viewer", "county-441481"})
    void onlyAnAdministratorSeesOrMakesAccounts(String username) {
        as(username).get(USERS).then().statusCode(403);
        post(username, body(newName(), Role.VIEWER, "4414")).then().statusCode(403);
    }

    @Test
    void withoutLoginIs401() {
        given().get(USERS).then().statusCode(401);
    }

    @Test
    void everyFaultOfANewAccountIsNamed() {
        Map<String, Object> body = body("Not A Name", Role.VIEWER, "4414");
        body.put("displayName", " ");
        body.put("roles", List.of());
        body.put("password", "short");
        post("admin", body)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/username", "/displayName", "/roles", "/password"));
    }

    @Test
    void aPasswordThatIsTheUserNameIsRefused() {
        Map<String, Object> body = body("long-user-name", Role.VIEWER, "4414");
        body.put("password", "Long-User-Name");
        post("admin", body)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/password"))
                .body("errors[0].code", equalTo("PASSWORD_IS_USERNAME"));
    }

    @Test
    void anAreaThatDoesNotExistIsRefused() {
        post("admin", body(newName(), Role.VIEWER, "4499"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/areaCode"))
                .body("errors[0].code", equalTo("UNKNOWN_AREA"));
    }

    @Test
    void aVillageIsAnAreaOfAnAccount() {
        create(newName(), Role.CADRE, "441481107217").then().body("area.level", equalTo("VILLAGE"));
    }

    @Test
    void aUserNameIsTakenOnce() {
        post("admin", body("city", Role.VIEWER, "4414"))
                .then()
                .statusCode(409)
                .body("code", equalTo("DUPLICATE"))
                .body("errors[0].pointer", equalTo("/username"));
    }

    @Test
    void anAdministratorKeepsTheAccountsOfItsOwnAreaOnly() {
        String administrator = newName();
        create(administrator, Role.ADMIN, "441481");
        Response other = create(newName(), Role.OFFICE, "441427");
        RequestSpecification basic = as(administrator, PASSWORD);
        given().spec(basic).get(USERS + "/" + other.path("id")).then().statusCode(404);
        given().spec(basic)
                .header("If-Match", "*")
                .delete(USERS + "/" + other.path("id"))
                .then()
                .statusCode(404);
        given().spec(basic).get(USERS).then().statusCode(200).body("items.area.code", everyItem(startsWith("441481")));
        given().spec(basic)
                .contentType("application/json")
                .body(body(newName(), Role.OFFICE, "4414"))
                .post(USERS)
                .then()
                .statusCode(403)
                .body("code", equalTo("OUT_OF_SCOPE"));
    }

    @Test
    void theListIsFilteredByAreaRoleStateAndText() {
        String username = newName();
        Response account = create(username, Role.INSPECTOR, "441427103");
        patch(account, Map.of("enabled", false)).then().statusCode(200);
        as("admin")
                .get(USERS + "?area=441427103&role=INSPECTOR&enabled=false&q=" + username.toUpperCase())
                .then()
                .statusCode(200)
                .body("page.totalItems", equalTo(1))
                .body("items[0].username", equalTo(username));
        as("admin")
                .get(USERS + "?role=OFFICE&role=VIEWER")
                .then()
                .body("items.username", hasItems("city", "viewer"))
                .body("items.username", not(hasItem("admin")));
        as("admin").get(USERS + "?q=兴宁市").then().body("items.username", hasItem("county-441481"));
        as("admin").get(USERS + "?role=KING").then().statusCode(400);
    }

    @Test
    void theListIsExported() {
        as("admin")
                .get(USERS + "?format=csv&area=441481")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(containsString("用户名"))
                .body(containsString("county-441481"));
    }
}
