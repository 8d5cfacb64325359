package org.zhucun.roster.posting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.roster.posting.PostingFixture.FREE;
import static org.zhucun.roster.posting.PostingFixture.POSTINGS;
import static org.zhucun.roster.posting.PostingFixture.end;
import static org.zhucun.roster.posting.PostingFixture.patch;
import static org.zhucun.roster.posting.PostingFixture.post;
import static org.zhucun.roster.posting.PostingFixture.tag;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.TestWorld.cadre;
import static org.zhucun.support.TestWorld.posting;
import static org.zhucun.support.TestWorld.team;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** What becomes of a posting: it is changed, ended, or left to its village. */
@ApiTest
class PostingChangeTest {

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
    void anEarlierPostingLeavesTheCadreWhereItIs() {
        world.run("update batch set starts_on = '2004-01-01'");
        post(cadre(1), "441481100201", "SOLE", "2004-06-01").then().statusCode(409);
        world.run(
                "insert into posting (cadre_id, village_code, batch_id, role, posted_on, ended_on, end_reason) values ('"
                        + FREE + "', '441481107218', '" + TestWorld.BATCH
                        + "', 'SOLE', '2005-02-01', '2005-02-10', 'OTHER')");
        world.run("update cadre set area_code = '441481107218' where id = '" + FREE + "'");
        post(FREE, "441481100201", "SOLE", "2005-03-01").then().statusCode(201);
        as("city").get("/api/v1/cadres/" + FREE).then().body("area.code", equalTo("441481100201"));
    }

    @Test
    void roleAndFirstDayChangeWhileItLasts() {
        String tag = tag(ONE);
        patch(posting(1), Map.of("role", "MEMBER", "postedOn", "2005-01-08"))
                .then()
                .statusCode(200)
                .body("role", equalTo("MEMBER"))
                .body("postedOn", equalTo("2005-01-08"))
                .body("team.id", equalTo(team(1)));
        as("city").get("/api/v1/teams/" + team(1)).then().body("foundedOn", equalTo("2005-01-08"));
        as("city")
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body(Map.of("role", "LEADER"))
                .patch(ONE)
                .then()
                .statusCode(412)
                .body("code", equalTo("STALE"));
        patch(posting(1), Map.of("role", "SOLE")).then().statusCode(200).body("team", nullValue());
        patch(posting(1), Map.of("role", "LEADER")).then().statusCode(200).body("team.id", equalTo(team(1)));
    }

    @Test
    void anotherVillageIsAMoveAndNotAChange() {
        patch(posting(1), Map.of("villageCode", "441481100201")).then().statusCode(400);
    }

    @Test
    void anEndedPostingIsHistory() {
        end(posting(1), "2005-03-01")
                .then()
                .statusCode(200)
                .body("endedOn", equalTo("2005-03-01"))
                .body("endReason", equalTo("ROTATION"))
                .body("endNote", equalTo("回原单位"))
                .body("actions", empty());
        end(posting(1), "2005-03-02").then().statusCode(409).body("code", equalTo("POSTING_ENDED"));
        patch(posting(1), Map.of("role", "MEMBER")).then().statusCode(409).body("code", equalTo("POSTING_ENDED"));
        as("city").header("If-Match", "*").delete(ONE).then().statusCode(405);
    }

    @Test
    void aPostingDoesNotEndBeforeItBegins() {
        end(posting(1), "2005-01-09")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/endedOn"))
                .body("errors.code", contains("DATE_ORDER"));
        end(posting(1), "2005-01-10").then().statusCode(200);
    }

    @Test
    void ofTwoEndsAtOnceOneWins() {
        String tag = tag(ONE);
        List<Integer> answers = Stream.of("2005-03-01", "2005-03-02", "2005-03-03")
                .map(day -> CompletableFuture.supplyAsync(
                        () -> end(posting(1), day, tag).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertEquals(200, answers.get(0));
        assertEquals(
                2,
                answers.stream()
                        .filter(status -> status == 412 || status == 409)
                        .count());
    }

    @Test
    void anActionNeedsTheVersionThatItChanges() {
        as("city")
                .contentType("application/json")
                .body(Map.of("endedOn", "2005-03-01", "endReason", "OTHER"))
                .post(ONE + "/end")
                .then()
                .statusCode(428);
        end(posting(1), "2005-03-01", "\"99-0\"").then().statusCode(412);
        as("city")
                .contentType("application/merge-patch+json")
                .body(Map.of("role", "MEMBER"))
                .patch(ONE)
                .then()
                .statusCode(428);
    }

    @Test
    void anEndNeedsItsReason() {
        as("city")
                .contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of("endedOn", "2005-03-01"))
                .post(ONE + "/end")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/endReason"));
    }
}
