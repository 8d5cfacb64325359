package org.zhucun.kernel.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhucun.support.Accounts.as;

import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.zhucun.support.Accounts;
import org.zhucun.support.ApiTest;

@ApiTest
class BodyLimitTest {

    private static final String TWO_MEGABYTES =
            "{\"code\":\"441499\",\"name\":\"" + "x".repeat(2 * 1024 * 1024) + "\"}";

    @Test
    void aBodyThatAnnouncesTooMuchIs413() {
        as("city")
                .contentType("application/json")
                .body(TWO_MEGABYTES)
                .post("/api/v1/areas")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("PAYLOAD_TOO_LARGE"));
    }

    @Test
    void aBodyThatAnnouncesNothingIs413WhenItGrowsTooLarge() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1/areas"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Basic " + basic())
                .POST(HttpRequest.BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(TWO_MEGABYTES.getBytes(StandardCharsets.UTF_8))))
                .build();
        HttpResponse<String> answer = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, HttpResponse.BodyHandlers.ofString());
        assertEquals(413, answer.statusCode());
        assertTrue(answer.body().contains("PAYLOAD_TOO_LARGE"));
    }

    @Test
    void aLoginIsLimitedToo() {
        given().contentType("application/json")
                .body(TWO_MEGABYTES)
                .post("/api/v1/session")
                .then()
                .statusCode(413);
    }

    private static String basic() {
        return Base64.getEncoder().encodeToString(("city:" + Accounts.PASSWORD).getBytes(StandardCharsets.UTF_8));
    }
}
