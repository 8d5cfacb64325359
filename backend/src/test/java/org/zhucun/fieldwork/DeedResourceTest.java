package org.zhucun.fieldwork;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.TestWorld.cadre;
import static org.zhucun.support.TestWorld.team;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ResourceContract;

@ApiTest
class DeedResourceTest extends ResourceContract {

    private static final String ONE = "01900000-0000-7000-8000-000000000d10";
    private static final String OTHER = "01900000-0000-7000-8000-000000000d20";
    private static final String AWAY = "01900000-0000-7000-8000-000000000d30";

    @Override
    protected String path() {
        return "/api/v1/deeds";
    }

    @Override
    protected List<String> sorts() {
        return List.of("doneOn", "village", "title");
    }

    @Override
    protected void plantFormula() {
        world.run("update deed set title = '" + FORMULA + "' where id = '" + ONE + "'");
    }

    @Override
    protected void prepare() {
        world.post();
        world.run("insert into deed (id, village_code, category, title, done_on, households, state) values ('" + ONE
                + "', '441481107217', 'WATER', '修通塘背水渠', '2005-02-20', 36, 'DRAFT'), ('" + OTHER
                + "', '441481107218', 'ROAD', '修村道', '2005-03-01', null, 'VERIFIED'), ('" + AWAY
                + "', '441427103201', 'RELIEF', '慰问敬老院', '2005-01-11', 12, 'RETURNED')");
        world.run("insert into deed_part values ('" + ONE + "', '" + cadre(1) + "'), ('" + ONE + "', '" + cadre(2)
                + "')");
        world.run("insert into deed_team values ('" + ONE + "', '" + team(1) + "')");
        world.run("insert into deed_fund values ('" + ONE + "', 1, '市财政局', 5000), ('" + ONE + "', 2, '村民', 320.50)");
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
        return Map.of("villageCode", "441481107217", "category", "EDUCATION", "title", "资助学生", "doneOn", "2005-03-08");
    }

    @Override
    protected Map<String, Object> change() {
        return Map.of("title", "修通水渠", "households", 40);
    }

    /** A cadre writes too; what one may is in {@link DeedWriterTest}. */
    @Override
    protected List<String> mereReaders() {
        return List.of("viewer", "inspector", "province");
    }

    @Override
    protected List<Fault> faults() {
        return List.of(
                Fault.of("title", " ", "REQUIRED"),
                Fault.of("doneOn", null, "REQUIRED"),
                Fault.of("doneOn", "2005-03-11", "NOT_AFTER"),
                Fault.of("category", null, "REQUIRED"),
                Fault.of("households", -1, "RANGE"),
                Fault.of("villageCode", "441481107299", "UNKNOWN_VILLAGE"),
                Fault.of("cadreIds", List.of(cadre(9)), "NOT_POSTED_ON"),
                Fault.of("teamIds", List.of(team(9)), "NOT_AT_WORK_ON"),
                new Fault("funds", List.of(Map.of("source", "村民", "yuan", 0)), "/funds/0/yuan", "RANGE"));
    }

    @Test
    void aDeedTellsWhoTookPartAndWhatWasRaised() {
        as(editor())
                .get(one())
                .then()
                .body("village.path", equalTo("兴宁市/永和镇/蓝排村委会"))
                .body("cadres.name", containsInAnyOrder("蓝华明", "李建国"))
                .body("teams.name", contains("蓝排村驻村工作组"))
                .body("raised", equalTo(5320.50f))
                .body("funds.source", contains("市财政局", "村民"))
                .body("history", empty());
    }

    @Test
    void whoTookPartWasOnPostThatDay() {
        patch(editor(), one(), "*", Map.of("cadreIds", List.of(cadre(4))))
                .then()
                .statusCode(200)
                .body("cadres.name", contains("张伟"));
        patch(editor(), one(), "*", Map.of("cadreIds", List.of(cadre(3)), "doneOn", "2005-01-09"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("NOT_POSTED_ON"))
                .body("errors.pointer", contains("/cadreIds"));
    }

    @Test
    void whatIsNotSaidIsFilledIn() {
        post(editor(), body())
                .then()
                .statusCode(201)
                .body("teams.id", contains(team(1)))
                .body("cadres", empty())
                .body("funds", empty())
                .body("raised", equalTo(0.0f));
    }

    @Test
    void aDeedOfSeveralTeamsCountsOnce() {
        world.run("insert into team (id, village_code, batch_id, founded_on) select '" + team(2)
                + "', '441481107218', batch_id, founded_on from team where id = '" + team(1) + "'");
        patch(editor(), one(), "*", Map.of("teamIds", List.of(team(1), team(2))))
                .then()
                .statusCode(200)
                .body("teams", hasSize(2));
        list("team=" + team(2)).body("items.id", contains(ONE));
        figures("441481").body("total.deeds", equalTo(2));
    }

    @Test
    void aVillageHasADeedOfADayAndTitleOnce() {
        Map<String, Object> same = new HashMap<>(body());
        same.putAll(Map.of("title", "修通塘背水渠", "doneOn", "2005-02-20"));
        conflicts(post(editor(), same), "DUPLICATE");
    }

    @Test
    void filtersNarrowTheList() {
        Stream.of(
                        "area=441481 2",
                        "area=441481107217 1",
                        "village=441481107217 1",
                        "category=WATER&category=ROAD 2",
                        "state=VERIFIED 1",
                        "cadre=" + cadre(2) + " 1",
                        "cadre=" + cadre(3) + " 0",
                        "team=" + team(1) + " 1",
                        "funded=true 1",
                        "funded=false 2",
                        "duplicate=true 0",
                        "from=2005-02-20&to=2005-02-28 1",
                        "q=水渠 1")
                .map(filter -> filter.split(" "))
                .forEach(filter -> list(filter[0]).body("page.totalItems", equalTo(Integer.valueOf(filter[1]))));
        as("county-441427").get(path()).then().body("items.id", contains(AWAY));
        as("county-441427").get(one()).then().statusCode(404);
    }

    @Test
    void aLikelyDuplicateIsOfTheVillageANearDayAndALikeTitle() {
        duplicates("village=441481107217&on=2005-03-01&title=塘背水渠修通", ONE);
        duplicates("village=441481107217&on=2005-03-01&title=塘背水渠修通&except=" + ONE);
        duplicates("village=441481107217&on=2005-03-31&title=塘背水渠修通");
        duplicates("village=441481107218&on=2005-03-01&title=塘背水渠修通");
        duplicates("village=441481107217&on=2005-03-01&title=资助贫困学生");
        as("county-441427")
                .get(path() + "/duplicates?village=441481107217&on=2005-03-01&title=塘背水渠修通")
                .then()
                .body("items", empty());
        as(editor())
                .get(path() + "/duplicates?village=441481107217&on=2005-03-01")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("title"));
    }

    @Test
    void twoThatAreLikelyOneAreFoundAndChecked() {
        world.run("insert into deed (village_code, category, title, done_on) values"
                + " ('441481107217', 'WATER', '修通塘背的水渠', '2005-02-25')");
        list("duplicate=true").body("page.totalItems", equalTo(2));
        as("city")
                .get("/api/v1/checks?asOf=2005-03-10&rule=DEED_DUPLICATE")
                .then()
                .body("rules[0].count", equalTo(2))
                .body("rules[0].rows.village.code", contains("441481107217", "441481107217"))
                .body("rules[0].rows.detail", containsInAnyOrder("修通塘背水渠", "修通塘背的水渠"));
    }

    @Test
    void whatTheTownsHaveVerifiedIsAddedUp() {
        world.run("update deed set state = 'VERIFIED' where id = '" + ONE + "'");
        figures("4414")
                .body("total.deeds", equalTo(3))
                .body("total.verified", equalTo(2))
                .body("total.households", equalTo(36))
                .body("total.raised", equalTo(5321))
                .body("children.find { it.area.code == '441427' }.figures.verified", equalTo(0));
    }

    private ValidatableResponse figures(String area) {
        return as("city")
                .get("/api/v1/statistics/fieldwork?from=2005-01-01&to=2005-03-10&area=" + area)
                .then()
                .statusCode(200);
    }

    private void duplicates(String query, String... ids) {
        as(editor())
                .get(path() + "/duplicates?" + query)
                .then()
                .statusCode(200)
                .body("items.id", ids.length == 0 ? empty() : contains(ids));
    }
}
