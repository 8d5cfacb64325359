package org.zhucun.roster.posting;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.roster.posting.PostingFixture.FREE;
import static org.zhucun.roster.posting.PostingFixture.OTHER_FREE;
import static org.zhucun.roster.posting.PostingFixture.POSTINGS;
import static org.zhucun.roster.posting.PostingFixture.end;
import static org.zhucun.roster.posting.PostingFixture.patch;
import static org.zhucun.roster.posting.PostingFixture.post;
import static org.zhucun.roster.posting.PostingFixture.tag;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.TestWorld.CITY_UNIT;
import static org.zhucun.support.TestWorld.COUNTY_UNIT;
import static org.zhucun.support.TestWorld.cadre;
import static org.zhucun.support.TestWorld.posting;
import static org.zhucun.support.TestWorld.team;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** Single postings: how they begin, change and end. */
@ApiTest
class PostingResourceTest {

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
    void aLeaderFoundsTheTeamThatIsMissing() {
        Response created = post(FREE, "441481100201", "LEADER", "2005-03-01");
        created.then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .header("Location", containsString(POSTINGS + "/" + created.path("id")))
                .body("team.name", equalTo("龙盘村驻村工作组"))
                .body("batch.name", equalTo("第一批"))
                .body("endedOn", nullValue())
                .body("actions", containsInAnyOrder("UPDATE", "END"));
        as("city")
                .get("/api/v1/teams/" + created.path("team.id"))
                .then()
                .body("foundedOn", equalTo("2005-03-01"))
                .body("leader.id", equalTo(FREE))
                .body("leadUnit.id", equalTo(COUNTY_UNIT));
        as("city").get("/api/v1/cadres/" + FREE).then().body("area.code", equalTo("441481100201"));
        as("city").get(created.header("Location")).then().header("ETag", created.header("ETag"));
    }

    @Test
    void aMemberJoinsTheTeamThatIsThere() {
        post(PostingFixture.body(FREE, "441481107217", "MEMBER", "2005-01-05"))
                .then()
                .statusCode(201)
                .body("team.id", equalTo(team(1)))
                .body("batch.id", equalTo(TestWorld.BATCH));
        as("city")
                .get("/api/v1/teams/" + team(1))
                .then()
                .body("members", equalTo(4))
                .body("foundedOn", equalTo("2005-01-05"))
                .body("leadUnit.id", equalTo(CITY_UNIT));
    }

    @Test
    void aSoleCadreStandsAlone() {
        post(FREE, "441481107217", "SOLE", "2005-03-01").then().statusCode(201).body("team", nullValue());
    }

    @Test
    void aDissolvedTeamIsNotJoined() {
        world.run("insert into team (village_code, batch_id, founded_on, dissolved_on) values ('441481100201', '"
                + TestWorld.BATCH + "', '2005-01-10', '2005-02-01')");
        post(FREE, "441481100201", "MEMBER", "2005-03-01")
                .then()
                .statusCode(409)
                .body("code", equalTo("TEAM_DISSOLVED"));
    }

    @Test
    void nobodyIsInTwoPlaces() {
        post(cadre(1), "441481100201", "SOLE", "2005-03-01")
                .then()
                .statusCode(409)
                .body("code", equalTo("POSTING_OVERLAP"))
                .body("errors.pointer", contains("/postedOn"));
        post(cadre(4), "441481100201", "SOLE", "2005-02-28").then().statusCode(409);
        post(cadre(4), "441481100201", "SOLE", "2005-03-01").then().statusCode(201);
    }

    @Test
    void aRefusedPostingFoundsNoTeam() {
        post(cadre(1), "441481100201", "LEADER", "2005-03-01").then().statusCode(409);
        as("city").get("/api/v1/teams?village=441481100201").then().body("page.totalItems", equalTo(0));
    }

    @Test
    void aTeamHasOneLeaderAtATime() {
        post(FREE, "441481107217", "LEADER", "2005-03-01")
                .then()
                .statusCode(409)
                .body("code", equalTo("SECOND_LEADER"))
                .body("errors.pointer", contains("/role"));
        patch(posting(2), Map.of("role", "LEADER")).then().statusCode(409).body("code", equalTo("SECOND_LEADER"));
        end(posting(1), "2005-02-28").then().statusCode(200);
        post(FREE, "441481107217", "LEADER", "2005-03-01").then().statusCode(201);
    }

    @Test
    void ofTwoLeadersAtOnceOneIsTaken() {
        List<Integer> answers = Stream.of(FREE, OTHER_FREE)
                .map(cadre -> CompletableFuture.supplyAsync(() ->
                        post(cadre, "441481100201", "LEADER", "2005-03-01").statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertEquals(List.of(201, 409), answers);
    }

    @Test
    void faultsOfANewPostingAreLocated() {
        fault("cadreId", null, "REQUIRED");
        fault("cadreId", team(1), "UNKNOWN_CADRE");
        fault("villageCode", null, "REQUIRED");
        fault("villageCode", "441481100999", "UNKNOWN_VILLAGE");
        fault("role", null, "REQUIRED");
        fault("postedOn", null, "REQUIRED");
        fault("batchId", team(1), "UNKNOWN_BATCH");
    }

    @Test
    void withoutAnyBatchNobodyIsPosted() {
        world.run("truncate batch cascade");
        post(FREE, "441481100201", "SOLE", "2005-03-01")
                .then()
                .statusCode(422)
                .body("errors.code", contains("UNKNOWN_BATCH"));
    }

    @Test
    void aVillageOutsideTheCallersIs403() {
        post(FREE, "441427103201", "SOLE", "2005-03-01").then().statusCode(403).body("code", equalTo("OUT_OF_SCOPE"));
    }

    @Test
    void anUnchangedPostingIs304AndAnAbsentOne404() {
        as("city").header("If-None-Match", tag(ONE)).get(ONE).then().statusCode(304);
        as("city").get(POSTINGS + "/" + team(1)).then().statusCode(404);
        end(team(1), "2005-03-01", "*").then().statusCode(404);
    }

    @Test
    void readersMayNotWrite() {
        for (String account : List.of("viewer", "inspector", "cadre", "province")) {
            as(account).get(POSTINGS).then().statusCode(200);
            as(account)
                    .contentType("application/json")
                    .body(PostingFixture.body(FREE, "441481100201", "SOLE", "2005-03-01"))
                    .post(POSTINGS)
                    .then()
                    .statusCode(403);
            as(account)
                    .contentType("application/json")
                    .body(Map.of("endedOn", "2005-03-01", "endReason", "OTHER"))
                    .header("If-Match", "*")
                    .post(ONE + "/end")
                    .then()
                    .statusCode(403);
        }
        as("viewer").get(ONE).then().statusCode(200).body("actions", empty());
        given().get(ONE).then().statusCode(401);
        given().contentType("application/json").body("{}").post(POSTINGS).then().statusCode(401);
        given().contentType("application/json")
                .body("{}")
                .post(ONE + "/end")
                .then()
                .statusCode(401);
    }

    private void fault(String member, Object value, String code) {
        Map<String, Object> body = new HashMap<>(PostingFixture.body(FREE, "441481100201", "SOLE", "2005-03-01"));
        body.put(member, value);
        post(body)
                .then()
                .statusCode(422)
                .body("errors.collect { it.pointer + ' ' + it.code }", contains("/" + member + " " + code));
    }
}
