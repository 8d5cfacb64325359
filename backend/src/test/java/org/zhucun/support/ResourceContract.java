package org.zhucun.support;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.zhucun.support.Accounts.as;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rules that every resource with single records keeps, beside those of its list. */
public abstract class ResourceContract extends ListContract {

    /** With its charset, because REST Assured would else write it as Latin-1. */
    public static final String MERGE_PATCH = "application/merge-patch+json; charset=UTF-8";

    /** A value that a new record must not have, and where the answer says so. */
    public record Fault(String member, Object value, String pointer, String code) {
        public static Fault of(String member, Object value, String code) {
            return new Fault(member, value, "/" + member, code);
        }
    }

    /** A record that the editor may change and remove. */
    protected abstract String one();

    /** The path of no record. */
    protected abstract String absent();

    /** A new record that the editor may add. */
    protected abstract Map<String, Object> body();

    /** A change of {@link #one}; its members are those of the answer. */
    protected abstract Map<String, Object> change();

    protected abstract List<Fault> faults();

    /** An account that may change these records. */
    protected String editor() {
        return "county-441481";
    }

    @Test
    void oneRecordIsReadWithItsTag() {
        as(editor())
                .get(one())
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("createdAt", notNullValue())
                .body("updatedAt", notNullValue())
                .body("actions", hasItems("UPDATE", "DELETE"));
    }

    @Test
    void aReaderMayDoNothingWithIt() {
        as("viewer").get(one()).then().statusCode(200).body("actions", empty());
    }

    @Test
    void anUnchangedRecordIs304() {
        as(editor())
                .header("If-None-Match", tag())
                .get(one())
                .then()
                .statusCode(304)
                .header("ETag", tag());
    }

    @Test
    void anAbsentRecordIs404() {
        as(editor()).get(absent()).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        patch(editor(), absent(), "*", change()).then().statusCode(404);
        as(editor()).header("If-Match", "*").delete(absent()).then().statusCode(404);
    }

    @Test
    void nothingIsDoneWithoutALogin() {
        given().get(one()).then().statusCode(401);
        given().contentType("application/json").body(body()).post(path()).then().statusCode(401);
        given().contentType(MERGE_PATCH).body(change()).patch(one()).then().statusCode(401);
        given().header("If-Match", "*").delete(one()).then().statusCode(401);
    }

    /** Accounts that write nothing of it. */
    protected List<String> mereReaders() {
        return List.of("viewer", "inspector", "cadre", "province");
    }

    @Test
    void readersMayNotWrite() {
        for (String account : mereReaders()) {
            post(account, body()).then().statusCode(403).body("code", equalTo("FORBIDDEN"));
            patch(account, one(), "*", change()).then().statusCode(403).body("code", equalTo("FORBIDDEN"));
            as(account).header("If-Match", "*").delete(one()).then().statusCode(403);
        }
    }

    @Test
    void aNewRecordIsFoundWhereTheAnswerSays() {
        Response created = post(editor(), body());
        created.then().statusCode(201).header("ETag", notNullValue());
        Response read = as(editor()).get(created.header("Location"));
        read.then().statusCode(200).header("ETag", created.header("ETag"));
        read.then().body("", equalTo(created.jsonPath().getMap("")));
    }

    @Test
    void faultsOfANewRecordAreLocated() {
        for (Fault fault : faults()) {
            Map<String, Object> faulty = new HashMap<>(body());
            faulty.put(fault.member(), fault.value());
            post(editor(), faulty)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("VALIDATION_FAILED"))
                    .body(
                            "errors.collect { it.pointer + ' ' + it.code }",
                            hasItem(fault.pointer() + " " + fault.code()))
                    .body("errors.detail", not(hasItem(startsWith("violation."))));
        }
    }

    @Test
    void anUnknownMemberIs400() {
        Map<String, Object> strange = new HashMap<>(body());
        strange.put("colour", "red");
        post(editor(), strange).then().statusCode(400).body("errors[0].pointer", equalTo("/colour"));
        patch(editor(), one(), "*", Map.of("colour", "red"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", endsWith("/colour"));
    }

    @Test
    void brokenJsonIs400() {
        as(editor())
                .contentType("application/json")
                .body("{\"name\":")
                .post(path())
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("MALFORMED_JSON"));
        as(editor())
                .contentType(MERGE_PATCH)
                .header("If-Match", "*")
                .body("[1]")
                .patch(one())
                .then()
                .statusCode(400)
                .body("code", equalTo("MALFORMED_JSON"));
    }

    @Test
    void aBodyOfAnotherTypeIs415() {
        as(editor()).contentType("text/plain").body("x").post(path()).then().statusCode(415);
    }

    @Test
    void aChangeNeedsTheVersionThatItChanges() {
        as(editor())
                .contentType(MERGE_PATCH)
                .body(change())
                .patch(one())
                .then()
                .statusCode(428)
                .body("errors[0].header", equalTo("If-Match"));
        as(editor()).delete(one()).then().statusCode(428).body("code", equalTo("PRECONDITION_REQUIRED"));
        patch(editor(), one(), "\"99-0\"", change()).then().statusCode(412).body("code", equalTo("STALE"));
        as(editor()).header("If-Match", "\"99-0\"").delete(one()).then().statusCode(412);
    }

    @Test
    void twoEditorsLoseNothing() {
        String tag = tag();
        Response first = patch(editor(), one(), tag, change());
        first.then().statusCode(200);
        change().forEach((member, value) -> first.then().body(member, equalTo(value)));
        patch(editor(), one(), tag, change()).then().statusCode(412).body("code", equalTo("STALE"));
        as(editor())
                .header("If-None-Match", first.header("ETag"))
                .get(one())
                .then()
                .statusCode(304);
    }

    @Test
    void aPatchThatChangesNothingKeepsTheVersion() {
        String tag = tag();
        patch(editor(), one(), tag, Map.of()).then().statusCode(200).header("ETag", tag);
    }

    @Test
    void aRemovedRecordIsGone() {
        as(editor()).header("If-Match", tag()).delete(one()).then().statusCode(204);
        as(editor()).get(one()).then().statusCode(404);
    }

    protected final String tag() {
        return as(editor()).get(one()).then().statusCode(200).extract().header("ETag");
    }

    protected final Response post(String account, Object body) {
        return as(account).contentType("application/json").body(body).post(path());
    }

    protected final Response patch(String account, String path, String ifMatch, Object change) {
        return as(account)
                .contentType(MERGE_PATCH)
                .header("If-Match", ifMatch)
                .body(change)
                .patch(path);
    }

    /** 409 with the code, located where a member is at fault. */
    protected final void conflicts(Response answer, String code) {
        answer.then().statusCode(409).contentType("application/problem+json").body("code", equalTo(code));
    }
}
