package org.zhucun.support;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.zhucun.support.Accounts.as;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Replays a resource's requests as county 441427 on what belongs to county 441481: it sees and changes nothing. */
public abstract class ScopeContract {

    protected static final String OTHER = "county-441427";

    @Inject
    protected TestWorld world;

    /** The list, as {@code /api/v1/areas}. */
    protected abstract String path();

    /** A record of county 441481. */
    protected abstract String one();

    /** Texts that would reveal a record of county 441481 in a list of the other county. */
    protected abstract List<String> traces();

    /** A new record inside county 441481. */
    protected abstract Map<String, Object> body();

    protected abstract Map<String, Object> change();

    protected void prepare() {
        world.post();
    }

    @BeforeEach
    void lay() {
        world.reset();
        prepare();
    }

    @Test
    void theRecordIsThereForItsOwnCounty() {
        as("county-441481").get(one()).then().statusCode(200);
        String list = as("county-441481").get(path() + "?size=200").asString();
        for (String trace : traces()) {
            org.junit.jupiter.api.Assertions.assertTrue(list.contains(trace), trace);
        }
    }

    @Test
    void listsWalksAndExportsShowNothingOfIt() {
        for (String query : List.of("size=200", "size=200&after=", "format=csv", "format=ndjson")) {
            for (String trace : traces()) {
                as(OTHER).get(path() + "?" + query).then().statusCode(200).body(not(containsString(trace)));
            }
        }
    }

    @Test
    void aSingleReadIs404() {
        as(OTHER).get(one()).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void aChangeIs404() {
        as(OTHER)
                .contentType(ResourceContract.MERGE_PATCH)
                .header("If-Match", "*")
                .body(change())
                .patch(one())
                .then()
                .statusCode(404);
        as(OTHER).header("If-Match", "*").delete(one()).then().statusCode(404);
        as("county-441481").get(one()).then().statusCode(200);
    }

    @Test
    void addingToItIs403NamingTheAreaNeeded() {
        as(OTHER)
                .contentType("application/json")
                .body(body())
                .post(path())
                .then()
                .statusCode(403)
                .body("code", equalTo("OUT_OF_SCOPE"))
                .body("detail", containsString("441427"));
    }
}
