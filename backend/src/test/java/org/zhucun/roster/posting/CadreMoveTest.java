package org.zhucun.roster.posting;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.zhucun.roster.posting.PostingFixture.FREE;
import static org.zhucun.roster.posting.PostingFixture.POSTINGS;
import static org.zhucun.roster.posting.PostingFixture.tag;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.TestWorld.cadre;
import static org.zhucun.support.TestWorld.posting;

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

/** The move of a cadre: the old posting ends and the next begins, or nothing happens. */
@ApiTest
class CadreMoveTest {

    private static final String CADRE = "/api/v1/cadres/" + cadre(1);

    @Inject
    TestWorld world;

    @BeforeEach
    void lay() {
        world.reset();
        world.post();
        PostingFixture.register(world);
    }

    @Test
    void theOldPostingEndsTheDayBeforeTheNextBegins() {
        String before = tag(CADRE);
        Response moved = move("county-441481", cadre(1), before, body("441481100201", "LEADER", "2005-03-01"));
        moved.then()
                .statusCode(201)
                .header("Location", containsString(POSTINGS + "/" + moved.path("id")))
                .body("village.code", equalTo("441481100201"))
                .body("team.name", equalTo("龙盘村驻村工作组"))
                .body("postedOn", equalTo("2005-03-01"));
        as("city")
                .get(POSTINGS + "/" + posting(1))
                .then()
                .body("endedOn", equalTo("2005-02-28"))
                .body("endReason", equalTo("MOVED"))
                .body("endNote", nullValue());
        as("city")
                .get(CADRE)
                .then()
                .body("area.code", equalTo("441481100201"))
                .body("village.code", equalTo("441481100201"))
                .body("postings.postedOn", contains("2005-03-01", "2005-01-10"));
        assertNotEquals(before.split("-")[0], tag(CADRE).split("-")[0]);
        as("city")
                .get("/api/v1/cadres?village=441481107217&asOf=2005-02-28&q=lhm")
                .then()
                .body("page.totalItems", equalTo(1));
        as("city")
                .get("/api/v1/cadres?village=441481107217&asOf=2005-03-01&q=lhm")
                .then()
                .body("page.totalItems", equalTo(0));
    }

    @Test
    void theReasonAndTheNoteAreKept() {
        Map<String, Object> body = body("441481100201", "SOLE", "2005-03-01");
        body.put("endReason", "ROTATION");
        body.put("note", "轮换");
        move("county-441481", cadre(1), "*", body).then().statusCode(201).body("team", nullValue());
        as("city")
                .get(POSTINGS + "/" + posting(1))
                .then()
                .body("endReason", equalTo("ROTATION"))
                .body("endNote", equalTo("轮换"));
    }

    @Test
    void ofTwoMovesAtOnceOneWins() {
        String tag = tag(CADRE);
        List<Integer> answers = Stream.of("441481100201", "441481100202", "441481107218")
                .map(village -> CompletableFuture.supplyAsync(
                        () -> move("county-441481", cadre(1), tag, body(village, "MEMBER", "2005-03-01"))
                                .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertEquals(List.of(201, 412, 412), answers);
        as("city").get(POSTINGS + "?cadre=" + cadre(1)).then().body("page.totalItems", equalTo(2));
    }

    @Test
    void aRefusedMoveLeavesTheOldPosting() {
        post("441481100201", "LEADER", FREE);
        move("county-441481", cadre(1), "*", body("441481100201", "LEADER", "2005-03-01"))
                .then()
                .statusCode(409)
                .body("code", equalTo("SECOND_LEADER"));
        as("city").get(POSTINGS + "/" + posting(1)).then().body("endedOn", nullValue());
        as("city").get(CADRE).then().body("area.code", equalTo("441481107217"));
    }

    @Test
    void theNextPostingBeginsAfterTheOldOne() {
        move("county-441481", cadre(1), "*", body("441481100201", "SOLE", "2005-01-10"))
                .then()
                .statusCode(422)
                .body("errors.collect { it.pointer + ' ' + it.code }", contains("/postedOn AFTER"));
        move("county-441481", cadre(1), "*", body("441481100201", "SOLE", "2005-01-11"))
                .then()
                .statusCode(201);
    }

    @Test
    void whoIsNotPostedIsNotMoved() {
        for (String cadre : List.of(FREE, cadre(4))) {
            move("county-441481", cadre, "*", body("441481100201", "SOLE", "2005-03-01"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("NOT_POSTED"));
        }
    }

    @Test
    void aMoveOutOfTheAreaNamesTheAreaNeeded() {
        Map<String, Object> body = body("441427103201", "SOLE", "2005-03-01");
        move("county-441481", cadre(1), "*", body)
                .then()
                .statusCode(403)
                .body("code", equalTo("OUT_OF_SCOPE"))
                .body("detail", containsString("441427103201"));
        as("city").get(POSTINGS + "/" + posting(1)).then().body("endedOn", nullValue());
        move("county-441427", cadre(1), "*", body).then().statusCode(404);
        move("city", cadre(1), "*", body).then().statusCode(201);
        as("county-441481").get(CADRE).then().statusCode(404);
        as("county-441427").get(CADRE).then().statusCode(200).body("postings.village.code", contains("441427103201"));
        as("county-441481").get(POSTINGS + "/" + posting(1)).then().statusCode(200);
    }

    @Test
    void aMoveNeedsTheVersionThatItChanges() {
        as("county-441481")
                .contentType("application/json")
                .body(body("441481100201", "SOLE", "2005-03-01"))
                .post(CADRE + "/move")
                .then()
                .statusCode(428);
        move("county-441481", cadre(1), "\"99-0\"", body("441481100201", "SOLE", "2005-03-01"))
                .then()
                .statusCode(412);
    }

    @Test
    void faultsAreLocated() {
        for (String member : List.of("villageCode", "role", "postedOn")) {
            Map<String, Object> body = body("441481100201", "SOLE", "2005-03-01");
            body.remove(member);
            move("county-441481", cadre(1), "*", body)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/" + member));
        }
        move("county-441481", cadre(1), "*", body("441481100999", "SOLE", "2005-03-01"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("UNKNOWN_VILLAGE"));
    }

    @Test
    void onlyOfficesMove() {
        for (String account : List.of("viewer", "inspector", "cadre", "province")) {
            move(account, cadre(1), "*", body("441481100201", "SOLE", "2005-03-01"))
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("FORBIDDEN"));
        }
        given().contentType("application/json")
                .body("{}")
                .post(CADRE + "/move")
                .then()
                .statusCode(401);
    }

    private static void post(String village, String role, String cadre) {
        PostingFixture.post(cadre, village, role, "2005-02-01").then().statusCode(201);
    }

    private static Map<String, Object> body(String village, String role, String postedOn) {
        return new HashMap<>(Map.of("villageCode", village, "role", role, "postedOn", postedOn));
    }

    private static Response move(String account, String cadre, String ifMatch, Map<String, Object> body) {
        return as(account)
                .contentType("application/json; charset=UTF-8")
                .header("If-Match", ifMatch)
                .body(body)
                .post("/api/v1/cadres/" + cadre + "/move");
    }
}
