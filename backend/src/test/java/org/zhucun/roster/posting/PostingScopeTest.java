package org.zhucun.roster.posting;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.zhucun.roster.posting.PostingFixture.FREE;
import static org.zhucun.roster.posting.PostingFixture.POSTINGS;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.TestWorld.posting;
import static org.zhucun.support.TestWorld.team;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** County 441427 sees and changes nothing of county 441481. */
@ApiTest
class PostingScopeTest {

    private static final String OTHER = "county-441427";
    private static final String ONE = POSTINGS + "/" + posting(1);

    @Inject
    TestWorld world;

    @BeforeEach
    void lay() {
        world.reset();
        world.post();
        PostingFixture.register(world);
    }

    @Test
    void listsAndExportsShowNothing() {
        for (String query : List.of(
                "size=200",
                "after=",
                "format=csv",
                "format=ndjson",
                "area=441481",
                "asOf=2005-02-01",
                "status=ENDED",
                "q=lhm",
                "team=" + team(1))) {
            as(OTHER).get(POSTINGS + "?" + query).then().statusCode(200).body(not(containsString("蓝华明")));
        }
        as(OTHER).get(POSTINGS).then().body("page.totalItems", equalTo(0));
    }

    @Test
    void aSinglePostingIs404() {
        as(OTHER).get(ONE).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        as(OTHER)
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(Map.of("role", "MEMBER"))
                .patch(ONE)
                .then()
                .statusCode(404);
        as(OTHER)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of("endedOn", "2005-03-01", "endReason", "OTHER"))
                .post(ONE + "/end")
                .then()
                .statusCode(404);
    }

    @Test
    void aCadreOutsideIsUnknown() {
        as(OTHER)
                .contentType("application/json")
                .body(PostingFixture.body(FREE, "441427103201", "SOLE", "2005-03-01"))
                .post(POSTINGS)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("UNKNOWN_CADRE"));
    }
}
