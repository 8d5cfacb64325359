package org.zhucun.support;

import static io.restassured.RestAssured.given;

import io.quarkus.runtime.StartupEvent;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.zhucun.platform.access.InitialAccounts;

/**
 * The accounts that tests call as. They exist from the start of the application: admin (44), province (44, VIEWER),
 * city (4414), county-441481, county-441427, town-441481107 (OFFICE), inspector and viewer (4414), cadre (a village).
 */
@ApplicationScoped
public class Accounts {

    public static final String PASSWORD = InitialAccounts.DEMONSTRATION_PASSWORD;

    /** Of the common password, in a thousandth of the time that the product takes for one. */
    private static final String QUICK_HASH =
            "$argon2id$v=19$m=64,t=1,p=1$emh1Y3VuLXRlc3Qtc2FsdA$+96w0TfaYK0TxYLQ+aiHCD/4R6p+xV5tCyqKFekDntA";

    private final InitialAccounts initialAccounts;
    private final TestWorld world;

    Accounts(InitialAccounts initialAccounts, TestWorld world) {
        this.initialAccounts = initialAccounts;
        this.world = world;
    }

    void start(@Observes @Priority(Integer.MAX_VALUE) StartupEvent event) {
        ensure();
    }

    /** Makes those that are missing. */
    public void ensure() {
        initialAccounts.createDemonstrationAccounts();
        world.run("update account set password_hash = '" + QUICK_HASH + "' where demonstration");
        world.run("insert into account (username, display_name, password_hash, roles, area_code, demonstration) "
                + "select 'county-441427', '蕉岭县驻村办', password_hash, roles, '441427', true from account "
                + "where username = 'county-441481' on conflict (username) do nothing");
    }

    /** A request by Basic as the account. */
    public static RequestSpecification as(String username) {
        return as(username, PASSWORD);
    }

    /** A request by Basic with another password than the common one. */
    public static RequestSpecification as(String username, String password) {
        return given().auth().preemptive().basic(username, password);
    }

    /** Makes the account that of a cadre, who is on post in its area. */
    public static void tie(String username, String cadreId) {
        change(username, Map.of("cadreId", cadreId)).then().statusCode(200);
    }

    /** Changes the account as the administrator. */
    public static Response change(String username, Map<String, Object> change) {
        String id = as("admin")
                .get("/api/v1/users?size=200&q=" + username)
                .path("items.find { it.username == '" + username + "' }.id");
        return as("admin")
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", "*")
                .body(change)
                .patch("/api/v1/users/" + id);
    }

    /** A login by the form. */
    public static Response login(String username, String password) {
        return given().contentType("application/json")
                .body(Map.of("username", username, "password", password))
                .post("/api/v1/session");
    }

    /** Logs in as a browser does and gives what each of its requests then carries. */
    public static RequestSpecification browser(String username, String password) {
        Response login = login(username, password);
        login.then().statusCode(201);
        return new RequestSpecBuilder()
                .addCookie("zhucun_session", login.cookie("zhucun_session"))
                .addHeader("X-CSRF-Token", login.path("csrfToken"))
                .build();
    }
}
