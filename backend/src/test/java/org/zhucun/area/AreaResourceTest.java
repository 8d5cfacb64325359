package org.zhucun.area;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

@ApiTest
class AreaResourceTest {

    @Inject
    TestWorld world;

    @BeforeEach
    void reset() {
        world.reset();
    }

    @Test
    void withoutLoginIs401() {
        given().get("/api/v1/areas").then().statusCode(401).body("code", equalTo("UNAUTHENTICATED"));
    }

    @Test
    void anUnknownRouteIsAProblem() {
        given().get("/api/v1/nothing").then().statusCode(404).contentType("application/problem+json");
    }
}
