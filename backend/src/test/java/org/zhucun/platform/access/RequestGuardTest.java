package org.zhucun.platform.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.support.Accounts.PASSWORD;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.Accounts.browser;
import static org.zhucun.support.Accounts.login;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestClock;
import org.zhucun.support.TestWorld;

/** Writes by a session need its CSRF token, and nobody writes from another site. */
@ApiTest
class RequestGuardTest {

    private static final String AREA = "{\"code\":\"441499\",\"name\":\"某县\"}";

    @Inject
    TestWorld world;

    @Inject
    Jdbc jdbc;

    @BeforeEach
    void reset() {
        world.reset();
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    void aWriteBySessionNeedsItsCsrfToken() {
        String cookie = login("city", PASSWORD).cookie("zhucun_session");
        String othersToken = login("city", PASSWORD).path("csrfToken");
        given().cookie("zhucun_session", cookie)
                .contentType("application/json")
                .body(AREA)
                .post("/api/v1/areas")
                .then()
                .statusCode(403)
                .body("code", equalTo("CSRF_TOKEN"));
        given().cookie("zhucun_session", cookie)
                .header("X-CSRF-Token", othersToken)
                .contentType("application/json")
                .body(AREA)
                .post("/api/v1/areas")
                .then()
                .statusCode(403)
                .body("code", equalTo("CSRF_TOKEN"));
        given().cookie("zhucun_session", cookie)
                .delete("/api/v1/session")
                .then()
                .statusCode(403);
        assertEquals(0, jdbc.number("select count(*) from area where code = '441499'", List.of()));
    }

    @Test
    void aWriteBySessionWithItsTokenIsDone() {
        given(browser("city", PASSWORD))
                .contentType("application/json")
                .body(AREA)
                .post("/api/v1/areas")
                .then()
                .statusCode(201);
    }

    @Test
    void whatAnotherSiteSendsIsRefusedEvenByBasic() {
        for (Map<String, String> headers : List.of(
                Map.of("Origin", "http://evil.example"),
                Map.of("Origin", "null"),
                Map.of("Sec-Fetch-Site", "cross-site"),
                Map.of("Sec-Fetch-Site", "same-site"))) {
            as("city")
                    .headers(headers)
                    .contentType("application/json")
                    .body(AREA)
                    .post("/api/v1/areas")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("CROSS_SITE"));
        }
        given().header("Origin", "http://evil.example")
                .contentType("application/json")
                .body(Map.of("username", "city", "password", PASSWORD))
                .post("/api/v1/session")
                .then()
                .statusCode(403);
    }

    @Test
    void whatItsOwnPagesSendIsTaken() {
        given(browser("city", PASSWORD))
                .header("Origin", io.restassured.RestAssured.baseURI + ":" + io.restassured.RestAssured.port)
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/json")
                .body(AREA)
                .post("/api/v1/areas")
                .then()
                .statusCode(201);
    }
}
