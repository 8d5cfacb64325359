package org.zhucun.roster.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.zhucun.attendance.AbsenceCalls.COLLEAGUE;
import static org.zhucun.attendance.AbsenceCalls.OWN;
import static org.zhucun.support.Accounts.as;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhucun.attendance.AbsenceCalls;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** Of colleagues a cadre sees name and post, with team and unit. */
@ApiTest
class ColleagueTest {

    private static final String CADRES = "/api/v1/cadres";
    private static final String VILLAGE = "441426114204";

    @Inject
    TestWorld world;

    @BeforeEach
    void lay() {
        world.reset();
        AbsenceCalls.postOwnCadre(world);
    }

    @Test
    void aColleagueIsShownByNameAndPost() {
        as("cadre")
                .get("/api/v1/postings")
                .then()
                .body("items.cadre.name", containsInAnyOrder("陈志强", "林海燕"))
                .body("items.role", contains("SOLE", "SOLE"))
                .body("items.village.code", contains(VILLAGE, VILLAGE))
                .body("items.unit.name", contains("市财政局", "市财政局"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "size=200",
                "status=POSTED",
                "village=" + VILLAGE,
                "asOf=2005-02-01",
                "sort=birthDate",
                "gender=FEMALE",
                "q=lhy",
                "format=csv",
                "format=ndjson"
            })
    void nothingPersonalOfAColleagueIsFound(String query) {
        as("viewer").get(CADRES + "?" + query).then().statusCode(200).body(containsString("林海燕"));
        as("cadre").get(CADRES + "?" + query).then().statusCode(200).body(not(containsString("林海燕")));
        as("viewer").get(CADRES + "/" + COLLEAGUE).then().statusCode(200);
        as("cadre").get(CADRES + "/" + COLLEAGUE).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?status=POSTED", "?asOf=2005-02-01", "?sort=-postedOn"})
    void aCadreReadsItself(String query) {
        as("cadre")
                .get(CADRES + query)
                .then()
                .body("items.id", contains(OWN))
                .body("page.totalItems", equalTo(1))
                .body("items[0].birthDate", equalTo("1983-03-03"))
                .body("items[0].gender", equalTo("MALE"));
        as("cadre").get(CADRES + "/" + OWN).then().statusCode(200).body("education", equalTo("BACHELOR"));
    }

    @Test
    void whyAColleagueLeftIsNotTold() {
        world.run("update posting set ended_on = '2005-03-01', end_reason = 'RESIGNED', end_note = '因病'");
        as("viewer").get("/api/v1/postings").then().body("items.endNote", contains("因病", "因病"));
        String colleague = "items.find { it.cadre.id == '" + COLLEAGUE + "' }.";
        String own = "items.find { it.cadre.id == '" + OWN + "' }.";
        String posting = as("cadre")
                .get("/api/v1/postings")
                .then()
                .body(colleague + "endedOn", equalTo("2005-03-01"))
                .body(colleague + "endReason", nullValue())
                .body(colleague + "endNote", nullValue())
                .body(own + "endReason", equalTo("RESIGNED"))
                .extract()
                .path(colleague + "id");
        as("cadre")
                .get("/api/v1/postings/" + posting)
                .then()
                .body("endReason", nullValue())
                .body("endNote", nullValue());
        as("cadre").get("/api/v1/postings?format=csv").then().body(containsString("因病"));
        as("cadre").get(CADRES + "/" + OWN).then().body("postings[0].endNote", equalTo("因病"));
    }
}
