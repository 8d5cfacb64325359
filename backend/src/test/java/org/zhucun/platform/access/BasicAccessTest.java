package org.zhucun.platform.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.zhucun.support.Accounts.as;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.Accounts;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

@ApiTest
class BasicAccessTest {

    @Inject
    TestWorld world;

    @BeforeEach
    void reset() {
        world.reset();
    }

    @Test
    void anAccountSeesItsAreaOnly() {
        as("county-441481").get("/api/v1/areas").then().statusCode(200).body("page.totalItems", equalTo(3));
    }

    @Test
    void aWrongPasswordIs401() {
        given().auth()
                .preemptive()
                .basic("viewer", "wrong")
                .get("/api/v1/areas")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", notNullValue())
                .body("code", equalTo("BAD_CREDENTIALS"));
    }

    @Test
    void anUnknownUserIsAnsweredAsAWrongPassword() {
        given().auth()
                .preemptive()
                .basic("nobody", Accounts.PASSWORD)
                .get("/api/v1/areas")
                .then()
                .statusCode(401)
                .body("code", equalTo("BAD_CREDENTIALS"));
    }

    @Test
    void aBrokenBasicHeaderIs401() {
        given().header("Authorization", "Basic %%%")
                .get("/api/v1/areas")
                .then()
                .statusCode(401)
                .body("code", equalTo("BAD_CREDENTIALS"));
    }

    @Test
    void aRoleThatMayNotWriteIs403() {
        as("viewer")
                .contentType("application/json")
                .body("{\"code\":\"441499\",\"name\":\"某县\"}")
                .post("/api/v1/areas")
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
    }
}
