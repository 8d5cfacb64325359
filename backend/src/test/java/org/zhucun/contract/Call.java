package org.zhucun.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import org.zhucun.support.Accounts;

/**
 * A request to an operation.
 *
 * @param address with its query
 * @param body null for none; bytes that are no text stand in it after {@link #BASE64}
 */
record Call(Operation operation, String address, String body) {

    private static final String BASE64 = "base64:";
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Call with(String query) {
        return new Call(operation, address + (address.contains("?") ? "&" : "?") + query, body);
    }

    /** Sends it as the account; null for nobody. */
    Answer as(String user) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(URI.create("http://localhost:" + RestAssured.port + Operation.BASE + address)
                                .toASCIIString()))
                .header("If-Match", "*")
                .method(operation.method(), content());
        if (body != null) {
            String charset = operation.takesBytes() ? "" : "; charset=UTF-8";
            request.header("Content-Type", operation.mediaType() + charset);
        }
        if (user != null) {
            String credentials = user + ":" + Accounts.PASSWORD;
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8)));
        }
        try {
            var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private BodyPublisher content() {
        if (body == null) {
            return BodyPublishers.noBody();
        }
        return body.startsWith(BASE64)
                ? BodyPublishers.ofByteArray(Base64.getDecoder().decode(body.substring(BASE64.length())))
                : BodyPublishers.ofString(body);
    }

    /** Whether the text stands in the request. */
    boolean says(String text) {
        return address.contains(text) || body != null && body.contains(text);
    }

    @Override
    public String toString() {
        return operation.method() + " " + address + (body == null ? "" : " " + body.replace("\n", "⏎"));
    }
}
