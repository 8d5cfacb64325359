package org.zhucun.kernel.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.support.Accounts.as;

import io.agroal.api.AgroalDataSource;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.Socket;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.support.Accounts;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** A client that goes away while its request is in work gets the answer when it asks again. */
@ApiTest
class BrokenConnectionTest {

    private static final String KEY = "what-the-phone-sends-again";
    private static final String BODY = "{\"code\":\"441499\",\"name\":\"某县\"}";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    TestWorld world;

    @Inject
    Jdbc jdbc;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void reset() {
        world.reset();
    }

    /** Several times, since the server notices in its own time that the client has gone. */
    @RepeatedTest(5)
    void theWorkIsDoneOnceAndItsAnswerKept() throws Exception {
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            // the work waits for this, and so the client goes in the middle of it
            statement.execute("lock table area in exclusive mode");
            try (Socket client = send()) {
                until("select count(*) from idempotency_key");
                client.setSoLinger(true, 0);
            }
            as("city").get("/api/v1/areas/4414").then().statusCode(200);
            as("city").get("/api/v1/areas/4414").then().statusCode(200);
            other.commit();
        }
        until("select count(*) from idempotency_key where status is not null");

        Response again = as("city")
                .header(Idempotency.HEADER, KEY)
                .contentType("application/json")
                .body(BODY)
                .post("/api/v1/areas");

        again.then().statusCode(201).header(Idempotency.REPLAYED, equalTo("true"));
        assertEquals(1, jdbc.number("select count(*) from area where code = '441499'", List.of()));
    }

    private Socket send() throws Exception {
        String account = Base64.getEncoder().encodeToString(("city:" + Accounts.PASSWORD).getBytes(UTF_8));
        byte[] body = BODY.getBytes(UTF_8);
        String head = String.join(
                "\r\n",
                "POST /api/v1/areas HTTP/1.1",
                "Host: localhost",
                "Authorization: Basic " + account,
                "Content-Type: application/json",
                Idempotency.HEADER + ": " + KEY,
                "Content-Length: " + body.length,
                "",
                "");
        Socket client = new Socket("localhost", RestAssured.port);
        client.getOutputStream().write(head.getBytes(UTF_8));
        client.getOutputStream().write(body);
        client.getOutputStream().flush();
        return client;
    }

    private void until(String counts) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (jdbc.number(counts, List.of()) == 0 && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertEquals(1, jdbc.number(counts, List.of()), counts);
    }
}
