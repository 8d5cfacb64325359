package org.zhucun.platform.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.zhucun.support.Accounts.PASSWORD;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.Accounts.browser;
import static org.zhucun.support.Accounts.login;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestClock;
import org.zhucun.support.TestWorld;

@ApiTest
class SessionResourceTest {

    @Inject
    TestWorld world;

    @Inject
    Jdbc jdbc;

    @Inject
    Sessions sessions;

    @BeforeEach
    void reset() {
        world.reset();
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    void aLoginAnswersWhoIsLoggedInAndSetsACookieThatNoScriptReads() {
        login(" City ", PASSWORD)
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/session"))
                .header("Set-Cookie", containsString("HttpOnly"))
                .header("Set-Cookie", containsString("SameSite=Strict"))
                .header("Set-Cookie", containsString("Path=/"))
                .header("Set-Cookie", not(containsString("Secure")))
                .body("username", equalTo("city"))
                .body("roles", equalTo(List.of("OFFICE")))
                .body("area.code", equalTo("4414"))
                .body("area.name", equalTo("梅州市"))
                .body("area.level", equalTo("CITY"))
                .body("personalDataVisible", equalTo(true));
    }

    @Test
    void aWrongPasswordAndAnUnknownUserAreAnsweredAlike() {
        Response wrong = login("inspector", "wrong-password");
        Response unknown = login("nobody-at-all", "wrong-password");
        wrong.then().statusCode(401).body("code", equalTo("BAD_CREDENTIALS"));
        assertEquals(wrong.<String>path("detail"), unknown.path("detail"));
        assertEquals(401, unknown.statusCode());
    }

    @Test
    void aLoginWithoutPasswordNamesTheField() {
        given().contentType("application/json")
                .body("{\"username\":\"city\"}")
                .post("/api/v1/session")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/password"))
                .body("errors[0].code", equalTo("REQUIRED"));
    }

    @Test
    void meIsTheSameBySessionAndByBasicButForTheToken() {
        given(browser("viewer", PASSWORD))
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("csrfToken", not(nullValue()));
        as("viewer")
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("csrfToken", nullValue())
                .body("personalDataVisible", equalTo(false));
        given().get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void logoutEndsTheSessionOnTheServer() {
        RequestSpecification browser = browser("city", PASSWORD);
        given(browser).get("/api/v1/areas").then().statusCode(200);
        given(browser)
                .delete("/api/v1/session")
                .then()
                .statusCode(204)
                .header("Set-Cookie", containsString("Max-Age=0"));
        given(browser).get("/api/v1/areas").then().statusCode(401);
    }

    @Test
    void logoutWithoutSessionIsDoneAlready() {
        given().delete("/api/v1/session").then().statusCode(204);
    }

    @Test
    void aSessionIsOverAfterEightIdleHours() {
        String username = AccountFixture.newName();
        AccountFixture.create(username, Role.OFFICE, "4414");
        RequestSpecification browser = browser(username, AccountFixture.PASSWORD);
        TestClock.advance(Duration.ofHours(7));
        given(browser).get("/api/v1/me").then().statusCode(200);
        sessions.forget(new AccountChanged(accountId(username)));
        given(browser).get("/api/v1/me").then().statusCode(200);
        TestClock.advance(Duration.ofHours(7));
        given(browser).get("/api/v1/me").then().statusCode(200);
        sessions.forget(new AccountChanged(accountId(username)));
        TestClock.advance(Duration.ofHours(9));
        given(browser).get("/api/v1/me").then().statusCode(401);
        assertEquals(1, storedSessions(username));
        sessions.prune();
        assertEquals(0, storedSessions(username));
    }

    @Test
    void aSessionIsOverAfterSevenDaysHoweverBusy() {
        RequestSpecification browser = browser("city", PASSWORD);
        for (int hour = 0; hour < 7 * 24; hour += 6) {
            given(browser).get("/api/v1/me").then().statusCode(200);
            sessions.forget(new AccountChanged(accountId("city")));
            TestClock.advance(Duration.ofHours(6));
        }
        given(browser).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void theDatabaseHoldsNoTokenAndServesTheSessionToAProcessThatNeverSawIt() {
        Response login = login("city", PASSWORD);
        String token = login.cookie("zhucun_session");
        assertFalse(jdbc.list(
                        "select encode(token_hash, 'escape') as hash from session", List.of(), row -> row.text("hash"))
                .contains(token));
        sessions.forget(new AccountChanged(accountId("city")));
        given().cookie("zhucun_session", token).get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void aForgedCookieIsNobody() {
        given().cookie("zhucun_session", "forged").get("/api/v1/me").then().statusCode(401);
    }

    private UUID accountId(String username) {
        return jdbc.one("select id from account where username = ?", List.of(username), row -> row.uuid("id"))
                .orElseThrow();
    }

    private long storedSessions(String username) {
        return jdbc.number("select count(*) from session where account_id = ?", List.of(accountId(username)));
    }
}
