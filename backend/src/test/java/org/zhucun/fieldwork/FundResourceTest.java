package org.zhucun.fieldwork;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.zhucun.platform.imports.ImportCalls.counts;
import static org.zhucun.platform.imports.ImportCalls.findings;
import static org.zhucun.platform.imports.ImportCalls.importCsv;
import static org.zhucun.support.Accounts.as;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ResourceContract;

@ApiTest
class FundResourceTest extends ResourceContract {

    private static final String ONE = "01900000-0000-7000-8000-000000001110";
    private static final String TIED = "01900000-0000-7000-8000-000000001120";
    private static final String DEED = "01900000-0000-7000-8000-000000000d10";
    private static final String OTHER_DEED = "01900000-0000-7000-8000-000000000d20";

    @Override
    protected String path() {
        return "/api/v1/funds";
    }

    @Override
    protected List<String> sorts() {
        return List.of("receivedOn", "village", "raised");
    }

    @Override
    protected void plantFormula() {
        world.run("update fund set source = '" + FORMULA + "' where id = '" + ONE + "'");
    }

    @Override
    protected void prepare() {
        world.run("insert into deed (id, village_code, category, title, done_on, state) values ('" + DEED
                + "', '441481107217', 'WATER', '修水渠', '2005-02-20', 'VERIFIED'), ('" + OTHER_DEED
                + "', '441481107218', 'ROAD', '修村道', '2005-03-01', 'DRAFT')");
        world.run("insert into deed_fund values ('" + DEED + "', 1, '市财政局', 5000), ('" + OTHER_DEED
                + "', 1, '市财政局', 700)");
        world.run("insert into fund (id, village_code, received_on, source, purpose, raised, spent, deed_id) values ('"
                + ONE
                + "', '441481107217', '2005-01-12', '驻村工作组', '党员互助金', 500, 200.50, null), ('" + TIED
                + "', '441481107217', '2005-02-01', '市财政局', '修水渠', 5000, 5000, '" + DEED
                + "'), (uuidv7(), '441427103201', '2005-02-01', '村民', '修路', 90, 0, null)");
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
                "villageCode",
                "441481107217",
                "receivedOn",
                "2005-03-08",
                "source",
                "县农业局",
                "purpose",
                "买果苗",
                "raised",
                3000);
    }

    @Override
    protected Map<String, Object> change() {
        return Map.of("purpose", "党员互助基金");
    }

    @Override
    protected List<Fault> faults() {
        return List.of(
                Fault.of("receivedOn", null, "REQUIRED"),
                Fault.of("receivedOn", "2005-03-11", "NOT_AFTER"),
                Fault.of("source", " ", "REQUIRED"),
                Fault.of("purpose", " ", "REQUIRED"),
                Fault.of("raised", null, "REQUIRED"),
                Fault.of("raised", 0, "RANGE"),
                Fault.of("spent", -1, "RANGE"),
                Fault.of("spent", 3000.01, "RANGE"),
                Fault.of("villageCode", "441481107299", "UNKNOWN_VILLAGE"),
                Fault.of("deedId", OTHER_DEED, "UNKNOWN_DEED"));
    }

    @Test
    void whatIsLeftFollowsAndIsNeverTypedIn() {
        as(editor()).get(one()).then().body("left", equalTo(299.50f)).body("deed", nullValue());
        patch(editor(), one(), "*", Map.of("spent", 500)).then().statusCode(200).body("left", equalTo(0.0f));
        patch(editor(), one(), "*", Map.of("left", 1)).then().statusCode(400);
        post(editor(), body())
                .then()
                .statusCode(201)
                .body("spent", equalTo(0.0f))
                .body("left", equalTo(3000.0f));
    }

    @Test
    void theDatabaseKeepsSpendingWithinWhatWasRaisedAndADeedToItsVillage() {
        assertThrows(IllegalStateException.class, () -> world.run("update fund set spent = raised + 1"));
        assertThrows(
                IllegalStateException.class,
                () -> world.run("update fund set deed_id = '" + OTHER_DEED + "' where id = '" + ONE + "'"));
    }

    @Test
    void aDeedThatMoneyIsTiedToIsNotRemoved() {
        patch(editor(), one(), "*", Map.of("deedId", DEED))
                .then()
                .statusCode(200)
                .body("deed.name", equalTo("修水渠"));
        world.run("update deed set state = 'DRAFT'");
        conflicts(as(editor()).header("If-Match", "*").delete("/api/v1/deeds/" + DEED), "IN_USE");
    }

    @Test
    void aVillageHasAFundOfADaySourceAndPurposeOnce() {
        Map<String, Object> same = new HashMap<>(body());
        same.putAll(Map.of("receivedOn", "2005-01-12", "source", "驻村工作组", "purpose", "党员互助金"));
        conflicts(post(editor(), same), "DUPLICATE");
    }

    @Test
    void filtersNarrowTheList() {
        Stream.of(
                        "area=441481 2",
                        "village=441427103201 1",
                        "deed=" + DEED + " 1",
                        "tied=true 1",
                        "tied=false 2",
                        "unspent=true 2",
                        "from=2005-01-12&to=2005-01-31 1",
                        "q=互助 1",
                        "q=村民 1")
                .map(filter -> filter.split(" "))
                .forEach(filter -> list(filter[0]).body("page.totalItems", equalTo(Integer.valueOf(filter[1]))));
        as("county-441427").get(path()).then().body("page.totalItems", equalTo(1));
        as("county-441427").get(one()).then().statusCode(404);
    }

    /** 5,000 of the verified deed, whose fund is not added, and 500 and 90 of the others; the draft's 700 do not count. */
    @Test
    void moneyIsCountedOnce() {
        figures()
                .body("total.fundsRaised", equalTo(5590))
                .body("total.raised", equalTo(5000))
                .body("total.fundsSpent", equalTo(5201))
                .body("children.find { it.area.code == '441427' }.figures.fundsRaised", equalTo(90));
        world.run("update fund set deed_id = '" + DEED + "' where id = '" + ONE + "'");
        figures().body("total.fundsRaised", equalTo(5090));
        world.run("update deed set state = 'DRAFT'");
        figures().body("total.fundsRaised", equalTo(90)).body("total.raised", equalTo(0));
    }

    @Test
    void whatIsTiedToNoDeedIsPartOfTheVillagesStory() {
        as("city").get("/api/v1/villages/441481107217/story?kind=FUND").then().body("items.text", contains("党员互助金"));
    }

    @Test
    void aFileIsTakenByVillageDaySourceAndPurpose() {
        String file = "村代码,收到日期,资金来源,用途,筹集资金（元）,已使用（元）,好事实事\n441481107217,2005-01-12,驻村工作组,党员互助金,600,,\n"
                + "441481107217,2005-03-01,水利局,补修水渠,800,300,修水渠\n441481107217,2005-03-11,水利局,明天,800,,\n"
                + "441481107217,2005-03-01,水利局,超支,800,900,\n441481107217,2005-03-01,水利局,修村道,800,,修村道\n"
                + "441427103201,2005-03-01,水利局,外县,800,,\n";
        assertEquals(
                List.of("5 UNKNOWN_DEED 好事实事", "6 OUT_OF_SCOPE 村代码", "3 NOT_AFTER 收到日期", "4 RANGE 已使用（元）").stream()
                        .sorted()
                        .toList(),
                findings(importCsv(editor(), "funds", file, "mode=commit&atomic=row")).stream()
                        .sorted()
                        .toList());
        list("area=441481&sort=raised").body("items.raised", contains(600.0f, 800.0f, 5000.0f));
        as(editor()).get(one()).then().body("spent", equalTo(200.50f)).body("left", equalTo(399.50f));
        list("deed=" + DEED).body("page.totalItems", equalTo(2));
        assertEquals("0 0 2 4", counts(importCsv(editor(), "funds", file, "mode=commit&atomic=row")));
        assertEquals(
                List.of("1 RANGE 已使用（元）"),
                findings(importCsv(
                        editor(),
                        "funds",
                        "村代码,收到日期,资金来源,用途,筹集资金（元）\n441481107217,2005-01-12,驻村工作组,党员互助金,100\n",
                        "mode=commit")));
    }

    private static ValidatableResponse figures() {
        return as("city")
                .get("/api/v1/statistics/fieldwork?from=2005-01-01&to=2005-03-10&area=4414")
                .then()
                .statusCode(200);
    }
}
