package org.zhucun.kernel.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhucun.support.Accounts.as;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.support.Accounts;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestClock;
import org.zhucun.support.TestWorld;

@ApiTest
class IdempotencyTest {

    private static final String KEY = "6d2cd8c6-55f2-4b9a-8f5e-2d5a1a3f7c11";

    @Inject
    TestWorld world;

    @Inject
    Jdbc jdbc;

    @Inject
    IdempotencyStore store;

    @BeforeEach
    void reset() {
        world.reset();
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    private static Response post(String username, String key, String code, String name) {
        return as(username)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Map.of("code", code, "name", name))
                .post("/api/v1/areas");
    }

    private long areas(String code) {
        return jdbc.number("select count(*) from area where code = ?", List.of(code));
    }

    @Test
    void theSameRequestGetsTheFirstAnswerAgain() {
        Response first = post("city", KEY, "441499", "某县");
        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        Response second = post("city", KEY, "441499", "某县");
        second.then().statusCode(201).header("Idempotency-Replayed", equalTo("true"));
        assertEquals(first.asString(), second.asString());
        for (String header : List.of("Location", "ETag", "Content-Type")) {
            assertEquals(first.header(header), second.header(header), header);
        }
        assertEquals(1, areas("441499"));
    }

    @Test
    void withoutKeyTheSecondRequestIsADuplicate() {
        post("city", KEY, "441499", "某县").then().statusCode(201);
        as("city")
                .contentType("application/json")
                .body(Map.of("code", "441499", "name", "某县"))
                .post("/api/v1/areas")
                .then()
                .statusCode(409);
    }

    @Test
    void anotherBodyUnderTheKeyIs422() {
        post("city", KEY, "441499", "某县").then().statusCode(201);
        post("city", KEY, "441498", "另一县").then().statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        assertEquals(0, areas("441498"));
    }

    @Test
    void anotherAccountHasKeysOfItsOwn() {
        post("city", KEY, "441499", "某县").then().statusCode(201);
        post("admin", KEY, "441498", "另一县").then().statusCode(201);
    }

    @Test
    void aRefusalIsRepliedAsItWas() {
        Response first = post("city", KEY, "441499", "");
        first.then().statusCode(422);
        post("city", KEY, "441499", "")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .header("Idempotency-Replayed", equalTo("true"))
                .body("traceId", equalTo(first.path("traceId")));
    }

    @Test
    void whoMayNotCallGetsNoReplayAndLeavesNoTrace() {
        post("viewer", KEY, "441499", "某县").then().statusCode(403);
        given().header("Idempotency-Key", KEY)
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/areas")
                .then()
                .statusCode(401);
        assertEquals(0, jdbc.number("select count(*) from idempotency_key", List.of()));
    }

    @Test
    void aLoginIsNeverReplayed() {
        for (int i = 0; i < 2; i++) {
            given().header("Idempotency-Key", KEY)
                    .contentType("application/json")
                    .body(Map.of("username", "city", "password", Accounts.PASSWORD))
                    .post("/api/v1/session")
                    .then()
                    .statusCode(201)
                    .header("Idempotency-Replayed", nullValue());
        }
    }

    @Test
    void aRequestInFlightIs409UntilItIsAbandoned() {
        post("city", KEY, "441499", "某县").then().statusCode(201);
        world.run("update idempotency_key set status = null, headers = null, body = null");
        post("city", KEY, "441499", "某县").then().statusCode(409).body("code", equalTo("REQUEST_IN_FLIGHT"));
        TestClock.advance(Duration.ofHours(1));
        post("city", KEY, "441499", "某县").then().statusCode(409).body("code", equalTo("DUPLICATE"));
    }

    @Test
    void manyAtOnceAreDoneOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Integer> call = () -> post("city", KEY, "441499", "某县").statusCode();
            List<Future<Integer>> answers = threads.invokeAll(java.util.Collections.nCopies(8, call));
            for (Future<Integer> answer : answers) {
                assertTrue(List.of(201, 409).contains(answer.get()));
            }
        } finally {
            threads.shutdown();
        }
        post("city", KEY, "441499", "某县").then().statusCode(201);
        assertEquals(1, areas("441499"));
    }

    @Test
    void aFailureOfTheServerIsNotRemembered() {
        world.run("alter table area rename to area_gone");
        try {
            post("city", KEY, "441499", "某县").then().statusCode(500);
        } finally {
            world.run("alter table area_gone rename to area");
        }
        post("city", KEY, "441499", "某县").then().statusCode(201).header("Idempotency-Replayed", nullValue());
    }

    @Test
    void answersAreKeptForADay() {
        post("city", KEY, "441499", "某县").then().statusCode(201);
        TestClock.advance(Duration.ofHours(23));
        store.prune();
        post("city", KEY, "441499", "某县").then().header("Idempotency-Replayed", equalTo("true"));
        TestClock.advance(Duration.ofHours(1));
        post("city", KEY, "441499", "某县").then().statusCode(409).header("Idempotency-Replayed", nullValue());
        TestClock.advance(Duration.ofHours(24));
        store.prune();
        assertEquals(0, jdbc.number("select count(*) from idempotency_key", List.of()));
    }

    @Test
    void aKeyThatIsNoneIs400() {
        post("city", "x".repeat(256), "441499", "某县")
                .then()
                .statusCode(400)
                .body("errors[0].header", equalTo("Idempotency-Key"));
        post("city", "two words", "441499", "某县").then().statusCode(400);
    }

    @Test
    void theKeyItselfIsNotStored() {
        post("city", KEY, "441499", "某县").then().statusCode(201);
        assertFalse(jdbc.list("select key from idempotency_key", List.of(), row -> row.text("key"))
                .contains(KEY));
    }
}
