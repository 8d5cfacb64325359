package org.zhucun.platform.web;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhucun.support.ApiTest;

/** Against the small SPA of the test resources, since the real one may not be built. */
@ApiTest
class SpaRoutesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cadres", "/cadres/0199/edit", "/index.html"})
    void aPageOfTheSpaIsItsIndexAndIsAskedForEachTime(String path) {
        given().accept("text/html")
                .get(path)
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .header("Cache-Control", "no-cache")
                .body(containsString("the page"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/assets/missing.js", "/assets/missing", "/missing.png", "/q/missing", "/assets/../../pom.xml"})
    void whatIsNoPageIsNotFound(String path) {
        given().accept("text/html")
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(404)
                .body(not(containsString("the page")));
    }

    @Test
    void anAssetIsKeptForEverAndNotSentTwice() {
        Response asset = asKeptOnDisk("identity").get("/assets/index-1a2b.js");
        asset.then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("Content-Encoding", nullValue())
                .body(equalTo("plain()"));
        asKeptOnDisk("identity")
                .header("If-None-Match", asset.header("ETag"))
                .get("/assets/index-1a2b.js")
                .then()
                .statusCode(304);
    }

    @Test
    void aBrowserThatUnderstandsGzipGetsTheCompressedAsset() {
        asKeptOnDisk("gzip, deflate")
                .get("/assets/index-1a2b.js")
                .then()
                .header("Content-Encoding", "gzip")
                .header("Vary", "Accept-Encoding")
                .body(equalTo("compressed"));
    }

    private static RequestSpecification asKeptOnDisk(String acceptEncoding) {
        DecoderConfig none = DecoderConfig.decoderConfig().noContentDecoders();
        return given().config(RestAssured.config().decoderConfig(none)).header("Accept-Encoding", acceptEncoding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs/", "/api/v1/me", "/q/health/ready", "/missing.png"})
    void everyAnswerIsHeldToItsOwnOrigin(String path) {
        given().get(path)
                .then()
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", not(containsString("http")))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin");
    }

    @Test
    void inlineScriptRunsNowhereButInTheDocs() {
        given().get("/").then().header("Content-Security-Policy", containsString("script-src 'self';"));
        given().get("/docs/")
                .then()
                .header("Content-Security-Policy", containsString("script-src 'self' 'unsafe-inline'"));
    }

    @Test
    void anUnknownPathOfTheApiIsAProblem() {
        given().header("Accept-Language", "en")
                .get("/api/v0/areas")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("NOT_FOUND"))
                .body("instance", equalTo("/api/v0/areas"));
    }

    @Test
    void aFileOverTheLimitIsRefusedByAProblemBeforeItIsSent() throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            String request =
                    "POST /api/v1/imports/roster HTTP/1.1\r\nHost: localhost\r\nContent-Length: 300000000\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(US_ASCII));

            String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);

            assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
            assertTrue(answer.contains("application/problem+json") && answer.contains("PAYLOAD_TOO_LARGE"), answer);
        }
    }
}
