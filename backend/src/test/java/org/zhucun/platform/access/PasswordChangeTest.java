package org.zhucun.platform.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.zhucun.platform.access.AccountFixture.PASSWORD;
import static org.zhucun.platform.access.AccountFixture.create;
import static org.zhucun.platform.access.AccountFixture.newName;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.Accounts.browser;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

@ApiTest
class PasswordChangeTest {

    private static final String NEW_PASSWORD = "Another-one-22";

    @Inject
    TestWorld world;

    private String username;

    @BeforeEach
    void reset() {
        world.reset();
        username = newName();
        create(username, Role.OFFICE, "4414");
    }

    private static Response change(RequestSpecification caller, String current, String next) {
        return given().spec(caller)
                .contentType("application/json")
                .body(Map.of("currentPassword", current, "newPassword", next))
                .put("/api/v1/me/password");
    }

    @Test
    void otherSessionsAndTheRememberedCredentialEndAndTheOwnSessionGoesOn() {
        RequestSpecification own = browser(username, PASSWORD);
        RequestSpecification other = browser(username, PASSWORD);
        as(username, PASSWORD).get("/api/v1/me").then().statusCode(200);
        given(other).get("/api/v1/me").then().statusCode(200);
        change(own, PASSWORD, NEW_PASSWORD).then().statusCode(204);
        given(own).get("/api/v1/me").then().statusCode(200);
        given(other).get("/api/v1/me").then().statusCode(401);
        as(username, PASSWORD).get("/api/v1/me").then().statusCode(401);
        as(username, NEW_PASSWORD).get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void theCurrentPasswordMustBeRight() {
        change(browser(username, PASSWORD), "not-my-password", NEW_PASSWORD)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/currentPassword"))
                .body("errors[0].code", equalTo("WRONG_PASSWORD"));
        as(username, PASSWORD).get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void guessingTheCurrentPasswordIsThrottled() {
        RequestSpecification own = browser(username, PASSWORD);
        for (int i = 0; i < 10; i++) {
            change(own, "not-my-password", NEW_PASSWORD).then().statusCode(422);
        }
        change(own, PASSWORD, NEW_PASSWORD).then().statusCode(429);
    }

    @Test
    void aShortPasswordIsRefused() {
        change(browser(username, PASSWORD), PASSWORD, "nine-char")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/newPassword"))
                .body("errors[0].code", equalTo("LENGTH"));
    }
}
