package org.zhucun.fieldwork;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.platform.imports.ImportCalls.counts;
import static org.zhucun.platform.imports.ImportCalls.findings;
import static org.zhucun.platform.imports.ImportCalls.importCsv;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.TestWorld.cadre;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ListContract;

/** Who took part in a training: listed, chosen, taken from a file, taken back. */
@ApiTest
class TrainingParticipantTest extends ListContract {

    private static final String TRAINING = "01900000-0000-7000-8000-000000001010";
    private static final String TRAININGS = "/api/v1/trainings/";
    private static final String COMMIT = "mode=commit&atomic=row";
    private static final String HEADER = "培训名称,日期,身份证号,姓名,派出单位\n";

    @Override
    protected String path() {
        return TRAININGS + TRAINING + "/participants";
    }

    @Override
    protected String id() {
        return "cadre.id";
    }

    @Override
    protected boolean offersSteps() {
        return false;
    }

    @Override
    protected List<String> sorts() {
        return List.of("name", "unit", "village");
    }

    @Override
    protected void plantFormula() {
        world.run("update cadre set name = '" + FORMULA + "' where id = '" + cadre(1) + "'");
    }

    @Override
    protected void prepare() {
        world.post();
        world.run("insert into training (id, area_code, held_on, title, organiser, kind) values ('" + TRAINING
                + "', '4414', '2005-01-06', '培训会', '市委组织部', 'PRE_POST')");
        world.run("insert into training_participant values ('" + TRAINING + "', '" + cadre(1) + "'), ('" + TRAINING
                + "', '" + cadre(2) + "')");
    }

    @Test
    void filtersNarrowTheList() {
        Stream.of("area=441481107217 2", "area=441427 0", "dispatchLevel=CITY 1", "q=建国 1", "q=兴宁市财政局 1")
                .map(filter -> filter.split(" "))
                .forEach(filter -> list(filter[0]).body("page.totalItems", equalTo(Integer.valueOf(filter[1]))));
    }

    @Test
    void whoIsOfAnotherAreaIsNotListed() {
        as("county-441427").get(path()).then().statusCode(200).body("items", empty());
        as("county-441481").get(path()).then().body("items.cadre.name", containsInAnyOrder("蓝华明", "李建国"));
        as("county-441481").get(TRAININGS + cadre(1) + "/participants").then().statusCode(404);
    }

    @Test
    void chosenCadresAreAddedAndWhoTookPartAlreadyStays() {
        choose("city", cadre(2), cadre(3)).then().statusCode(200).body("participants", equalTo(3));
        choose("city", cadre(9)).then().statusCode(422).body("errors.pointer", contains("/cadreIds"));
        choose("city").then().statusCode(422);
        choose("county-441481", cadre(3)).then().statusCode(403).body("code", equalTo("OUT_OF_SCOPE"));
        choose("viewer", cadre(3)).then().statusCode(403);
    }

    @Test
    void anOfficeChoosesAmongCadresOfItsArea() {
        world.run("update training set area_code = '441427' where id = '" + TRAINING + "'");
        choose("county-441427", cadre(3)).then().statusCode(422).body("errors.code", contains("UNKNOWN_CADRE"));
    }

    @Test
    void aMistakeIsTakenBackOnWhatWasShown() {
        String participant = path() + "/" + cadre(1);
        as("city").delete(participant).then().statusCode(428);
        as("city").header("If-Match", "\"9-0\"").delete(participant).then().statusCode(412);
        as("county-441481").header("If-Match", "*").delete(participant).then().statusCode(403);
        as("city").header("If-Match", "*").delete(participant).then().statusCode(204);
        as("city").header("If-Match", "*").delete(participant).then().statusCode(404);
        list("size=200").body("items.cadre.name", contains("李建国"));
    }

    @Test
    void aFileNamesThemByIdNumberOrByNameAndUnit() {
        String file =
                HEADER + "培训会,2005-01-06,441481198202020026,,\n培训会,2005-01-06,,张伟,兴宁市财政局\n" + "培训会,2005-01-06,,蓝华明,\n";
        assertEquals("2 0 1 0", counts(importCsv("city", "training-participants", file, COMMIT)));
        assertEquals("0 0 3 0", counts(importCsv("city", "training-participants", file, COMMIT)));
        list("size=200").body("page.totalItems", equalTo(4));
    }

    @Test
    void eachFaultIsSaidOfItsRow() {
        world.run(
                "insert into training (area_code, held_on, title, organiser, kind) values"
                        + " ('441481', '2005-02-01', '再培训', '县委', 'REFRESHER'), ('441481107', '2005-02-01', '再培训', '镇党委', 'REFRESHER')");
        world.run(
                "insert into cadre (name, pinyin, gender, id_number, unit_id, dispatch_level, area_code) select '蓝华明', 'lhm', gender,"
                        + " '441481197001010017', unit_id, dispatch_level, area_code from cadre where id = '" + cadre(1)
                        + "'");
        String file = HEADER + "别的会,2005-01-06,,张伟,\n再培训,2005-02-01,,张伟,\n培训会,2005-01-06,,张三,\n"
                + "培训会,2005-01-06,,张伟,市财政局\n培训会,2005-01-06,,蓝华明,市财政局\n培训会,2005-01-06,44148119630303003X,张伟,\n"
                + "培训会,2005-01-06,,张伟,\n培训会,2005-01-06,441481197905050059,,\n培训会,2005-01-06,,,\n";
        assertEquals(
                List.of(
                        "1 UNKNOWN_TRAINING 培训名称",
                        "2 AMBIGUOUS_TRAINING 培训名称",
                        "3 UNKNOWN_CADRE 姓名",
                        "4 UNKNOWN_CADRE 姓名",
                        "5 AMBIGUOUS_CADRE 姓名",
                        "6 UNKNOWN_CADRE 身份证号",
                        "8 DUPLICATE_IN_FILE 身份证号",
                        "9 REQUIRED 身份证号"),
                findings(importCsv("city", "training-participants", file, COMMIT)));
        list("size=200").body("page.totalItems", equalTo(3));
        assertEquals(
                "1 UNKNOWN_TRAINING 培训名称",
                findings(importCsv("county-441481", "training-participants", HEADER + "培训会,2005-01-06,,张伟,\n", COMMIT))
                        .get(0));
    }

    private static io.restassured.response.Response choose(String account, String... cadres) {
        return as(account)
                .contentType("application/json")
                .body(Map.of("cadreIds", List.of(cadres)))
                .post(TRAININGS + TRAINING + "/participants");
    }
}
