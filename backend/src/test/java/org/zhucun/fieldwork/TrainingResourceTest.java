package org.zhucun.fieldwork;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.platform.imports.ImportCalls.counts;
import static org.zhucun.platform.imports.ImportCalls.findings;
import static org.zhucun.platform.imports.ImportCalls.importCsv;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.TestWorld.cadre;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ResourceContract;

@ApiTest
class TrainingResourceTest extends ResourceContract {

    private static final String ONE = "01900000-0000-7000-8000-000000001010";
    private static final String OF_CITY = "01900000-0000-7000-8000-000000001020";

    @Override
    protected String path() {
        return "/api/v1/trainings";
    }

    @Override
    protected List<String> sorts() {
        return List.of("heldOn", "area", "title");
    }

    @Override
    protected void plantFormula() {
        world.run("update training set title = '" + FORMULA + "' where id = '" + ONE + "'");
    }

    @Override
    protected void prepare() {
        world.post();
        world.run("insert into training (id, area_code, held_on, title, organiser, kind, topics) values ('" + ONE
                + "', '441481', '2005-01-08', '县派干部培训班', '县委组织部', 'PRE_POST', '{G1,T1}'), ('" + OF_CITY
                + "', '4414', '2005-01-06', '第一批驻村干部培训会', '市委组织部', 'PRE_POST', '{G1,CLEAR_1}')");
        world.run("insert into training_participant values ('" + ONE + "', '" + cadre(2) + "'), ('" + ONE + "', '"
                + cadre(3) + "'), ('" + OF_CITY + "', '" + cadre(1) + "'), ('" + OF_CITY + "', '" + cadre(2) + "')");
    }

    @Override
    protected String one() {
        return path() + "/" + ONE;
    }

    @Override
    protected String absent() {
        return path() + "/01900000-0000-7000-8000-00000000ffff";
    }

    @Override
    protected Map<String, Object> body() {
        return Map.of(
                "areaCode",
                "441481",
                "heldOn",
                "2005-03-08",
                "title",
                "果树栽培",
                "organiser",
                "县农业局",
                "kind",
                "PRACTICAL");
    }

    @Override
    protected Map<String, Object> change() {
        return Map.of("title", "县派干部岗前培训班", "topics", List.of("G1", "G2", "CLEAR_3"));
    }

    @Override
    protected List<Fault> faults() {
        return List.of(
                Fault.of("heldOn", null, "REQUIRED"),
                Fault.of("heldOn", "2005-03-11", "NOT_AFTER"),
                Fault.of("kind", null, "REQUIRED"),
                Fault.of("title", " ", "REQUIRED"),
                Fault.of("organiser", " ", "REQUIRED"));
    }

    @Test
    void anOfficeHasATrainingOfADayAndTitleOnce() {
        Map<String, Object> same = new HashMap<>(body());
        same.putAll(Map.of("title", "县派干部培训班", "heldOn", "2005-01-08"));
        conflicts(post(editor(), same), "DUPLICATE");
    }

    @Test
    void eachTopicIsKeptOnceAndInOrder() {
        patch(editor(), one(), "*", Map.of("topics", List.of("T1", "G8", "T1")))
                .then()
                .statusCode(200)
                .body("topics", contains("G8", "T1"));
        post(editor(), body()).then().statusCode(201).body("topics", empty()).body("participants", equalTo(0));
    }

    @Test
    void filtersNarrowTheList() {
        Stream.of(
                        "area=441481 1",
                        "kind=PRE_POST&kind=OTHER 2",
                        "kind=OTHER 0",
                        "topic=CLEAR_1&topic=T1 2",
                        "topic=T1 1",
                        "cadre=" + cadre(2) + " 2",
                        "cadre=" + cadre(4) + " 0",
                        "from=2005-01-07&to=2005-01-31 1",
                        "q=市委组织部 1")
                .map(filter -> filter.split(" "))
                .forEach(filter -> list(filter[0]).body("page.totalItems", equalTo(Integer.valueOf(filter[1]))));
    }

    @Test
    void whatAnOfficeAboveHoldsIsSeenWithTheParticipantsOfOnesOwnArea() {
        String ofCity = path() + "/" + OF_CITY;
        as("city").get(ofCity).then().body("participants", equalTo(2));
        as("county-441427")
                .get(path())
                .then()
                .body("items.id", contains(OF_CITY))
                .body("items[0].participants", equalTo(0))
                .body("items[0].actions", empty());
        as("county-441427").get(path() + "?cadre=" + cadre(1)).then().body("items", empty());
        as("county-441427").get(one()).then().statusCode(404);
        as(editor())
                .get(ofCity)
                .then()
                .statusCode(200)
                .body("participants", equalTo(2))
                .body("actions", empty());
        patch(editor(), ofCity, "*", change()).then().statusCode(403).body("code", equalTo("OUT_OF_SCOPE"));
        as(editor()).header("If-Match", "*").delete(ofCity).then().statusCode(403);
    }

    @Test
    void aFileIsTakenByOfficeDayAndTitle() {
        String file = "举办单位代码,日期,培训名称,主办单位,类别,培训内容\n441481,2005-01-08,县派干部培训班,县委组织部,岗前培训,8项工作目标、三个清楚\n"
                + "441481107,2005-03-01,永和镇培训,镇党委,在岗,T1 党员教育、G8\n441481,2005-03-11,明天,县委,其他,\n"
                + "441481,2005-03-01,别的,县委,其他,种田\n4414,2005-01-06,全市,市委,其他,\n";
        assertEquals(
                List.of("3 NOT_AFTER 日期", "4 UNKNOWN_VALUE 培训内容", "5 OUT_OF_SCOPE 举办单位代码"),
                findings(importCsv(editor(), "trainings", file, "mode=commit&atomic=row")));
        list("area=441481&sort=heldOn")
                .body(
                        "items.topics",
                        contains(
                                List.of(
                                        "G1", "G2", "G3", "G4", "G5", "G6", "G7", "G8", "CLEAR_1", "CLEAR_2",
                                        "CLEAR_3"),
                                List.of("G8", "T1")));
        assertEquals("0 0 2 3", counts(importCsv(editor(), "trainings", file, "mode=commit&atomic=row")));
    }

    @Test
    void aCadreOfSeveralTrainingsIsCountedOnceOnTheDayOfTheFirst() {
        trained("2005-01-01", 3, 2);
        trained("2005-01-07", 1, 1);
        world.run("update training set held_on = '2005-01-20' where id = '" + OF_CITY + "'");
        trained("2005-01-09", 1, 1);
        world.run("update cadre set area_code = '441427103201' where id = '" + cadre(1) + "'");
        figures("2005-01-09", "441427").body("total.trained", equalTo(1));
        figures("2005-01-09", "441481").body("total.trained", equalTo(0));
        world.run(
                "delete from training_participant where training_id = '" + ONE + "' and cadre_id = '" + cadre(2) + "'");
        trained("2005-01-01", 3, 2);
        as("city").header("If-Match", "*").delete(path() + "/" + OF_CITY).then().statusCode(204);
        trained("2005-01-01", 1, 1);
    }

    private void trained(String from, int cadres, int trainings) {
        figures(from, "4414").body("total.trained", equalTo(cadres)).body("total.trainings", equalTo(trainings));
    }

    private static ValidatableResponse figures(String from, String area) {
        return as("city")
                .get("/api/v1/statistics/fieldwork?to=2005-03-10&from=" + from + "&area=" + area)
                .then()
                .statusCode(200);
    }
}
