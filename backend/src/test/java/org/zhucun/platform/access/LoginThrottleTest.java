package org.zhucun.platform.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.Accounts.browser;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestClock;
import org.zhucun.support.TestWorld;

@ApiTest
class LoginThrottleTest {

    @Inject
    TestWorld world;

    @Inject
    Clock clock;

    @Inject
    AccessSettings settings;

    @BeforeEach
    void reset() {
        world.reset();
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    private static Response fail(String username, String forwardedFor) {
        return given().contentType("application/json")
                .header("X-Forwarded-For", forwardedFor)
                .header("Forwarded", "for=" + forwardedFor)
                .body(Map.of("username", username, "password", "wrong-password"))
                .post("/api/v1/session");
    }

    @Test
    void tooManyFailuresAre429UntilTimeHasPassedWhateverAddressIsForged() {
        String username = AccountFixture.newName();
        AccountFixture.create(username, Role.VIEWER, "4414");
        for (int i = 0; i < settings.failuresPerUser(); i++) {
            fail(username, "10.0.0." + i).then().statusCode(401);
        }
        fail(username, "10.9.9.9")
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("TOO_MANY_REQUESTS"))
                .body("retryAfter", equalTo(31));
        as(username, AccountFixture.PASSWORD).get("/api/v1/me").then().statusCode(429);
        TestClock.advance(settings.failureWindow());
        as(username, AccountFixture.PASSWORD).get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void failuresByBasicCountToo() {
        String username = AccountFixture.newName();
        AccountFixture.create(username, Role.VIEWER, "4414");
        for (int i = 0; i < settings.failuresPerUser(); i++) {
            as(username, "wrong-password").get("/api/v1/me").then().statusCode(401);
        }
        as(username, "wrong-password").get("/api/v1/me").then().statusCode(429).header("Retry-After", notNullValue());
    }

    @Test
    void rightPasswordsAreNeverTooMany() {
        String username = AccountFixture.newName();
        AccountFixture.create(username, Role.VIEWER, "4414");
        for (int i = 0; i < 2 * settings.failuresPerUser(); i++) {
            browser(username, AccountFixture.PASSWORD);
        }
    }

    @Test
    void oneAddressCannotTryManyUserNames() {
        LoginThrottle throttle = new LoginThrottle(clock, settings);
        for (int i = 0; i < settings.failuresPerAddress(); i++) {
            throttle.attempt("name-" + i, "192.0.2.1");
        }
        ApiException refused = assertThrows(ApiException.class, () -> throttle.attempt("another", "192.0.2.1"));
        assertEquals(ErrorCode.TOO_MANY_REQUESTS, refused.code());
        assertDoesNotThrow(() -> throttle.attempt("another", "192.0.2.2"));
        TestClock.advance(Duration.ofMinutes(5));
        assertDoesNotThrow(() -> throttle.attempt("another", "192.0.2.1"));
    }

    @Test
    void oneHostsIpv6AddressesCountAsOne() {
        assertEquals(ClientAddress.of("2001:db8:1:2::1"), ClientAddress.of("2001:db8:1:2:ffff::9"));
    }

    @Test
    void manyCallsAtOnceWithOneRightCredentialAreOneAttempt() throws InterruptedException {
        String username = AccountFixture.newName();
        AccountFixture.create(username, Role.VIEWER, "4414");
        ExecutorService threads = Executors.newFixedThreadPool(2 * settings.failuresPerUser());
        try {
            Callable<Integer> call = () ->
                    as(username, AccountFixture.PASSWORD).get("/api/v1/me").statusCode();
            threads.invokeAll(Collections.nCopies(2 * settings.failuresPerUser(), call))
                    .forEach(answer -> assertDoesNotThrow(() -> assertEquals(200, answer.get())));
        } finally {
            threads.shutdown();
        }
    }
}
