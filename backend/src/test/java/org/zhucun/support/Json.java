package org.zhucun.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads answers where a test asks them much: an expression of REST Assured is a program that is compiled each time. */
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** The body of a 200. */
    public static JsonNode of(Response answer) {
        try {
            return MAPPER.readTree(answer.then().statusCode(200).extract().asByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A member by its path with dots, as {@code page.totalItems}. */
    public static JsonNode at(JsonNode json, String path) {
        return json.at("/" + path.replace('.', '/'));
    }
}
