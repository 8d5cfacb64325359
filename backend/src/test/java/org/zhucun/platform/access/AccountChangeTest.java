package org.zhucun.platform.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.zhucun.platform.access.AccountFixture.PASSWORD;
import static org.zhucun.platform.access.AccountFixture.create;
import static org.zhucun.platform.access.AccountFixture.newName;
import static org.zhucun.platform.access.AccountFixture.patch;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.Accounts.browser;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** A change of an account counts at once, and never shuts out the last administrator. */
@ApiTest
class AccountChangeTest {

    private static final String USERS = "/api/v1/users";

    @Inject
    TestWorld world;

    @BeforeEach
    void reset() {
        world.reset();
    }

    @Test
    void aChangeNeedsTheCurrentEtag() {
        Response account = create(newName(), Role.VIEWER, "4414");
        String path = USERS + "/" + account.path("id");
        as("admin")
                .contentType("application/merge-patch+json;charset=UTF-8")
                .body("{\"displayName\":\"改名\"}")
                .patch(path)
                .then()
                .statusCode(428);
        patch(account, Map.of("displayName", "改名")).then().statusCode(200).body("displayName", equalTo("改名"));
        as("admin")
                .contentType("application/merge-patch+json;charset=UTF-8")
                .header("If-Match", account.header("ETag"))
                .body("{\"displayName\":\"再改\"}")
                .patch(path)
                .then()
                .statusCode(412);
    }

    @Test
    void anotherRoleCountsAtOnceForBasicAndSession() {
        String username = newName();
        Response account = create(username, Role.OFFICE, "4414");
        RequestSpecification browser = browser(username, PASSWORD);
        as(username, PASSWORD).get("/api/v1/me").then().body("personalDataVisible", equalTo(true));
        given(browser).get("/api/v1/me").then().body("personalDataVisible", equalTo(true));
        patch(account, Map.of("roles", List.of("VIEWER"), "areaCode", "441481"))
                .then()
                .statusCode(200);
        as(username, PASSWORD)
                .get("/api/v1/me")
                .then()
                .body("personalDataVisible", equalTo(false))
                .body("area.code", equalTo("441481"));
        given(browser).get("/api/v1/me").then().body("roles", equalTo(List.of("VIEWER")));
    }

    @Test
    void aDisabledAccountIsOutAtOnce() {
        String username = newName();
        Response account = create(username, Role.OFFICE, "4414");
        RequestSpecification browser = browser(username, PASSWORD);
        as(username, PASSWORD).get("/api/v1/me").then().statusCode(200);
        given(browser).get("/api/v1/me").then().statusCode(200);
        patch(account, Map.of("enabled", false)).then().statusCode(200);
        as(username, PASSWORD).get("/api/v1/me").then().statusCode(401).body("code", equalTo("BAD_CREDENTIALS"));
        given(browser).get("/api/v1/me").then().statusCode(401);
        patch(account, Map.of("enabled", true)).then().statusCode(200);
        given(browser).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void aRemovedAccountIsOutAtOnce() {
        String username = newName();
        Response account = create(username, Role.OFFICE, "4414");
        as(username, PASSWORD).get("/api/v1/me").then().statusCode(200);
        as("admin")
                .header("If-Match", account.header("ETag"))
                .delete(USERS + "/" + account.path("id"))
                .then()
                .statusCode(204);
        as(username, PASSWORD).get("/api/v1/me").then().statusCode(401);
        as("admin").get(USERS + "/" + account.path("id")).then().statusCode(404);
    }

    @Test
    void theLastAdministratorStays() {
        String id = as("admin").get("/api/v1/me").path("id");
        String etag = as("admin").get(USERS + "/" + id).header("ETag");
        for (Map<String, Object> patch : List.<Map<String, Object>>of(
                Map.of("enabled", false), Map.of("roles", List.of("OFFICE")), Map.of("areaCode", "4414"))) {
            as("admin")
                    .contentType("application/merge-patch+json;charset=UTF-8")
                    .header("If-Match", etag)
                    .body(patch)
                    .patch(USERS + "/" + id)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("LAST_ADMIN"));
        }
        as("admin").header("If-Match", etag).delete(USERS + "/" + id).then().statusCode(409);
    }

    @Test
    void anAdministratorWithAnotherAboveItCanBeDemoted() {
        Response account = create(newName(), Role.ADMIN, "441481");
        patch(account, Map.of("roles", List.of("OFFICE"))).then().statusCode(200);
    }

    @Test
    void aPasswordGivenByTheAdministratorMustBeChangedFirst() {
        String username = newName();
        Response account = create(username, Role.OFFICE, "4414");
        RequestSpecification before = browser(username, PASSWORD);
        as("admin")
                .contentType("application/json")
                .header("If-Match", account.header("ETag"))
                .body("{\"password\":\"Given-by-admin\"}")
                .put(USERS + "/" + account.path("id") + "/password")
                .then()
                .statusCode(204);
        given(before).get("/api/v1/me").then().statusCode(401);
        as(username, "Given-by-admin")
                .get("/api/v1/areas")
                .then()
                .statusCode(403)
                .body("code", equalTo("PASSWORD_CHANGE_REQUIRED"));
        RequestSpecification browser = browser(username, "Given-by-admin");
        given(browser).get("/api/v1/me").then().statusCode(200).body("mustChangePassword", equalTo(true));
        given(browser)
                .contentType("application/json")
                .body(Map.of("currentPassword", "Given-by-admin", "newPassword", "My-own-password"))
                .put("/api/v1/me/password")
                .then()
                .statusCode(204);
        given(browser).get("/api/v1/areas").then().statusCode(200).body("page.totalItems", greaterThan(0));
    }
}
