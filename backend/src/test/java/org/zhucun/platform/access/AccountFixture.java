package org.zhucun.platform.access;

import static org.zhucun.support.Accounts.as;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Accounts that a test makes for itself, so that it can lock, change and remove them. */
final class AccountFixture {

    static final String PASSWORD = "Long-enough-1";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private AccountFixture() {}

    static String newName() {
        return "user-" + COUNT.incrementAndGet();
    }

    static Map<String, Object> body(String username, Role role, String areaCode) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("username", username);
        body.put("displayName", "测试账号");
        body.put("roles", List.of(role.name()));
        body.put("areaCode", areaCode);
        body.put("password", PASSWORD);
        body.put("mustChangePassword", false);
        return body;
    }

    /** The answer to adding an account as the province's administrator. */
    static Response create(String username, Role role, String areaCode) {
        Response answer = as("admin")
                .contentType("application/json")
                .body(body(username, role, areaCode))
                .post("/api/v1/users");
        answer.then().statusCode(201);
        return answer;
    }

    static Response patch(Response account, Map<String, Object> patch) {
        String path = "/api/v1/users/" + account.path("id");
        String etag = as("admin").get(path).header("ETag");
        return as("admin")
                .contentType("application/merge-patch+json;charset=UTF-8")
                .header("If-Match", etag)
                .body(patch)
                .patch(path);
    }
}
