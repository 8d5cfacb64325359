package org.zhucun.insight.figure;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.support.Accounts.as;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.kernel.error.Messages;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

@ApiTest
class OverviewTest {

    private static final String OVERVIEW = "/api/v1/statistics/overview";

    @Inject
    TestWorld world;

    @BeforeEach
    void reset() {
        world.reset();
        world.post();
    }

    @Test
    void figuresAreOfTheDayAndOfWhatHappenedSinceTheBatchBegan() {
        world.run("insert into bulletin (area_code, issued_on, title) values ('4414', '2005-01-09', '第一期'),"
                + " ('4414', '2005-01-10', '第二期'), ('4414', '2005-02-02', '第三期'), ('441481', '2005-01-20', '一')");
        overview("city", "4414", "2005-02-01")
                .body(value("cadres"), equalTo(4))
                .body(value("neededCadres"), equalTo(12))
                .body(value("cadresAboveNeed"), equalTo(-8))
                .body(value("teamsAboveAllocation"), equalTo(-3))
                .body(value("cityBulletins"), equalTo(1))
                .body(value("countyBulletins"), equalTo(1));
        overview("city", "4414", "2005-03-01")
                .body(value("cadres"), equalTo(3))
                .body(value("cityBulletins"), equalTo(2));
    }

    @Test
    void whatHappensIsSeenAtOnce() {
        overview("city", "4414", "2005-02-01").body(value("publicityCopies"), equalTo(0));
        world.run(
                "insert into publication (area_code, title, copies, printed_on) values ('441481', '册', 300, '2005-01-20')");
        overview("city", "4414", "2005-02-01").body(value("publicityCopies"), equalTo(300));
        world.run("update publication set copies = 200, printed_on = '2005-01-21'");
        overview("city", "4414", "2005-02-01").body(value("publicityCopies"), equalTo(200));
        world.run("delete from publication");
        overview("city", "4414", "2005-02-01").body(value("publicityCopies"), equalTo(0));
        world.run("delete from posting where id = '" + TestWorld.posting(3) + "'");
        overview("city", "4414", "2005-02-01").body(value("cadres"), equalTo(3));
    }

    @Test
    void aBulletinIsToldAsItIsAfterAChange() {
        world.run("insert into bulletin (area_code, issued_on, title) values ('441481', '2005-01-20', '一')");
        world.run("update bulletin set adopted_by = 'PROVINCE', issued_on = '2005-01-22'");
        overview("city", "4414", "2005-02-01")
                .body(value("countyBulletins"), equalTo(1))
                .body(value("bulletinsAdopted"), equalTo(1));
        overview("city", "4414", "2005-01-21").body(value("countyBulletins"), equalTo(0));
        world.run("delete from bulletin");
        overview("city", "4414", "2005-02-01").body(value("bulletinsAdopted"), equalTo(0));
    }

    @Test
    void anInspectionCountsInEachAreaThatItVisitedAndOnceInTheWhole() {
        overview("city", "4414", "2005-02-01").body(value("cityInspections"), equalTo(0));
        world.run("insert into inspection (id, area_code, kind, starts_on, ends_on, lead, state, submitted_at, author)"
                + " values ('01900000-0000-7000-8000-0000000009a1', '4414', 'PLANNED', '2005-01-15', '2005-01-16', '李',"
                + " 'SUBMITTED', now(), '李')");
        world.run("insert into inspection_visit (inspection_id, village_code, visited_on) values"
                + " ('01900000-0000-7000-8000-0000000009a1', '441481107217', '2005-01-15'),"
                + " ('01900000-0000-7000-8000-0000000009a1', '441427103201', '2005-01-16')");
        overview("city", "4414", "2005-02-01")
                .body(value("cityInspections"), equalTo(1))
                .body(
                        "children.figures.collect { it.find { f -> f.code == 'cityInspections' }.value }",
                        contains(1, 1));
        overview("city", "441481107", "2005-02-01").body(value("cityInspections"), equalTo(1));
        overview("city", "441481100", "2005-02-01").body(value("cityInspections"), equalTo(0));
    }

    @Test
    void whoIsTrainedByTheCityIsCountedOnce() {
        for (int n = 1; n <= 2; n++) {
            String id = "01900000-0000-7000-8000-0000000009b" + n;
            world.run("insert into training (id, area_code, held_on, title, organiser, kind) values ('" + id
                    + "', '4414', '2005-01-0" + n + "', '培训" + n + "', '市委组织部', 'PRE_POST')");
            world.run("insert into training_participant (training_id, cadre_id) values ('" + id + "', '"
                    + TestWorld.cadre(1) + "')");
        }
        overview("city", "4414", "2005-02-01").body(value("cadresTrainedByCity"), equalTo(1));
        assertEquals(1, trained("CITY"));
        assertEquals(0, trained("COUNTY"));
        overview("city", "4414", "2004-12-31").body(value("cadresTrainedByCity"), equalTo(0));
    }

    @Test
    void leadersAndTheirVisitsAreOfWhereTheyKeepContact() {
        overview("city", "4414", "2005-02-01").body(value("cityLeaders"), equalTo(0));
        world.run("insert into liaison_leader (id, area_code, name, post, leader_class) values"
                + " ('01900000-0000-7000-8000-0000000009c1', '4414', '李嘉', '市委副书记', 'CITY_LEADER')");
        world.run(
                "insert into liaison (id, area_code, leader_id, starts_on) values"
                        + " ('01900000-0000-7000-8000-0000000009d1', '441481', '01900000-0000-7000-8000-0000000009c1', '2005-01-10')");
        world.run("insert into liaison_visit (liaison_id, area_code, visited_on, kind) values"
                + " ('01900000-0000-7000-8000-0000000009d1', '441481', '2005-01-15', 'VISIT')");
        overview("city", "4414", "2005-02-01")
                .body(value("cityLeaders"), equalTo(1))
                .body(value("countiesCovered"), equalTo(1))
                .body(value("townsCovered"), equalTo(0))
                .body(value("cityLeaderVisits"), equalTo(1));
        overview("city", "441481107", "2005-02-01").body(value("cityLeaders"), equalTo(0));
        overview("city", "4414", "2005-01-09").body(value("cityLeaders"), equalTo(0));
    }

    @Test
    void aTownHasNoAllocationAndNoChildren() {
        overview("city", "441481107", "2005-02-01")
                .body(value("cadres"), equalTo(4))
                .body(value("allocatedCadres"), nullValue())
                .body("figures.find { it.code == 'allocatedCadres' }.link", nullValue())
                .body("children.size()", equalTo(0));
    }

    @Test
    void aTrendIsTheOverviewOfEachOfItsDays() {
        world.run("insert into publication (area_code, title, copies, printed_on) values"
                + " ('441481', '册', 300, '2005-01-20'), ('4414', '册', 50, '2005-02-20')");
        as("city")
                .get(OVERVIEW + "/trend?figure=publicityCopies&area=4414&from=2005-01-01&to=2005-03-10&step=month")
                .then()
                .statusCode(200)
                .body("figure.unit", equalTo("COPY"))
                .body("points.day", contains("2005-01-31", "2005-02-28", "2005-03-10"))
                .body("points.value", contains(300, 350, 350));
        as("city")
                .get(OVERVIEW + "/trend?figure=cadres&area=441481&from=2005-02-22&to=2005-03-10&step=week")
                .then()
                .body("points.day", contains("2005-02-27", "2005-03-06", "2005-03-10"))
                .body("points.value", contains(4, 3, 3));
        as("city")
                .get(OVERVIEW + "/trend?figure=allocatedTeams&area=441481107&to=2005-03-31&step=quarter")
                .then()
                .body("points.value", contains(nullValue()));
    }

    @Test
    void aTrendOfNoFigureOrOfTooManyDaysIsRefused() {
        as("city").get(OVERVIEW + "/trend").then().statusCode(400).body("errors[0].parameter", equalTo("figure"));
        as("city").get(OVERVIEW + "/trend?figure=none").then().statusCode(404);
        as("city")
                .get(OVERVIEW + "/trend?figure=deeds&from=1990-01-01")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("TOO_MANY_POINTS"));
        as("city")
                .get(OVERVIEW + "/trend?figure=deeds&from=2005-03-01&to=2005-02-01")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("DATE_ORDER"));
    }

    @Test
    void everyFigureHasItsWordsInBothLanguages() {
        for (Figure figure : FigureCatalogue.ALL) {
            for (String word : List.of("label", "definition")) {
                String key = "figure." + figure.code() + "." + word;
                assertEquals(
                        2,
                        List.of(Messages.CHINESE, java.util.Locale.ENGLISH).stream()
                                .map(language -> Messages.get(language, key))
                                .filter(text -> !text.equals(key))
                                .distinct()
                                .count(),
                        key);
            }
        }
        as("city")
                .header("Accept-Language", "en")
                .get("/api/v1/figures")
                .then()
                .statusCode(200)
                .body("[0].label", equalTo("Stationed cadres"))
                .body("definition", everyItem(not(startsWith("figure."))))
                .body("find { it.code == 'cityInspections' }.definition", containsString("may be in several areas"));
    }

    @Test
    void anotherCountyIsNotFoundAndACadreSeesNone() {
        as("county-441427").get(OVERVIEW + "?area=441481").then().statusCode(404);
        as("county-441427")
                .get(OVERVIEW + "/trend?figure=deeds&area=441481")
                .then()
                .statusCode(404);
        as("city").get(OVERVIEW + "?area=441499").then().statusCode(404);
        as("cadre").get(OVERVIEW).then().statusCode(403);
        given().get(OVERVIEW).then().statusCode(401);
    }

    private static int trained(String level) {
        return as("city")
                .get("/api/v1/trainings/trained?area=4414&from=2005-01-01&to=2005-02-01&level=" + level)
                .then()
                .statusCode(200)
                .extract()
                .path("page.totalItems");
    }

    private static String value(String code) {
        return "figures.find { it.code == '" + code + "' }.value";
    }

    private static ValidatableResponse overview(String account, String area, String asOf) {
        return as(account)
                .queryParam("area", area)
                .queryParam("asOf", asOf)
                .get(OVERVIEW)
                .then()
                .statusCode(200);
    }
}
