package org.zhucun.benefits;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.zhucun.platform.imports.ImportCalls.counts;
import static org.zhucun.platform.imports.ImportCalls.findings;
import static org.zhucun.platform.imports.ImportCalls.importCsv;
import static org.zhucun.support.Accounts.as;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ResourceContract;

@ApiTest
class SubsidyStandardResourceTest extends ResourceContract {

    private static final String ONE = "01900000-0000-7000-8000-000000001310";

    @Override
    protected String path() {
        return SubsidyWorld.STANDARDS;
    }

    @Override
    protected List<String> sorts() {
        return List.of("startsOn", "area", "name", "amount");
    }

    @Override
    protected void plantFormula() {
        world.run("update subsidy_standard set name = '" + FORMULA + "' where id = '" + ONE + "'");
    }

    @Override
    protected void prepare() {
        world.run(
                "insert into subsidy_standard (id, area_code, name, basis, payer, amount, dispatch_level, village_class,"
                        + " starts_on, ends_on) values ('" + ONE
                        + "', '441481', '生活补助', 'DAY', 'FINANCE', 10, 'COUNTY', null, '2005-01-10', null),"
                        + " (uuidv7(), '441427103', '伙食补助', 'DAY', 'FINANCE', 6, null, 'POOR', '2005-01-01', '2005-02-28'),"
                        + " (uuidv7(), '4414', '交通补助', 'MONTH', 'UNIT', 50, 'CITY', null, '2005-01-10', '2005-12-31')");
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
        return new HashMap<>(Map.of(
                "areaCode",
                "441481107",
                "name",
                "安家费",
                "basis",
                "ONCE",
                "payer",
                "FINANCE",
                "amount",
                100,
                "villageClass",
                "POOR",
                "startsOn",
                "2005-01-10",
                "endsOn",
                "2005-12-31"));
    }

    @Override
    protected Map<String, Object> change() {
        return Map.of("name", "驻村生活补助", "endsOn", "2005-06-30");
    }

    @Override
    protected List<Fault> faults() {
        return List.of(
                Fault.of("name", " ", "REQUIRED"),
                Fault.of("basis", null, "REQUIRED"),
                Fault.of("payer", null, "REQUIRED"),
                Fault.of("amount", null, "REQUIRED"),
                Fault.of("amount", -1, "RANGE"),
                Fault.of("amount", new BigDecimal("1.005"), "DIGITS"),
                Fault.of("startsOn", null, "REQUIRED"),
                Fault.of("endsOn", "2005-01-09", "DATE_ORDER"),
                Fault.of("areaCode", "441481999", "UNKNOWN_AREA"));
    }

    /** As one that fits the same cadre on the same day does, be it for the whole city, for one town or for some days. */
    @Test
    void noTwoFitOneCadreOnOneDay() {
        for (Map<String, Object> other : List.<Map<String, Object>>of(
                Map.of("areaCode", "441481"),
                Map.of("areaCode", "441481107"),
                Map.of("dispatchLevel", "COUNTY"),
                Map.of("villageClass", "POOR", "startsOn", "2005-03-01", "endsOn", "2005-03-01"))) {
            post(editor(), like(other))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("STANDARD_OVERLAP"))
                    .body("errors.pointer", contains("/startsOn"));
        }
        for (Map<String, Object> other : List.<Map<String, Object>>of(
                Map.of("dispatchLevel", "TOWN"),
                Map.of("payer", "UNIT"),
                Map.of("basis", "MONTH"),
                Map.of("startsOn", "2005-01-01", "endsOn", "2005-01-09"))) {
            post(editor(), like(other)).then().statusCode(201);
        }
        post("city", like(Map.of("areaCode", "4414", "dispatchLevel", "COUNTY")))
                .then()
                .statusCode(409);
        post("city", like(Map.of("areaCode", "441427", "villageClass", "OTHER")))
                .then()
                .statusCode(201);
    }

    @Test
    void theDatabaseKeepsThatOneFits() {
        assertThrows(
                IllegalStateException.class,
                () -> world.run("insert into subsidy_standard (area_code, name, basis, payer, amount, starts_on) values"
                        + " ('44', '全省补助', 'DAY', 'FINANCE', 1, '2005-02-28')"));
    }

    private static Map<String, Object> like(Map<String, Object> other) {
        Map<String, Object> standard = new HashMap<>(Map.of(
                "areaCode",
                "441481",
                "name",
                "补助",
                "basis",
                "DAY",
                "payer",
                "FINANCE",
                "amount",
                1,
                "startsOn",
                "2005-01-10"));
        standard.putAll(other);
        return standard;
    }

    @Test
    void townsSeeWhatHoldsForThemAndSetNone() {
        as("town-441481107")
                .get(path())
                .then()
                .body("items.name", contains("生活补助", "交通补助"))
                .body("items.actions.flatten()", empty());
        post("town-441481107", body()).then().statusCode(403);
        as("county-441427").get(one()).then().statusCode(404);
        patch(editor(), path() + "/" + of("交通补助"), "*", change()).then().statusCode(403);
    }

    @Test
    void oneByWhichSomethingWasComputedIsNotRemoved() {
        world.post();
        world.run("insert into subsidy_sheet (town_code, month) values ('441481107', '2005-01')");
        world.run(
                "insert into subsidy_line (sheet_id, month, difference, cadre_id, village_code, standard_id, dispatch_level,"
                        + " basis, payer, rate, quantity, amount) select s.id, '2005-01', false, c.id, '441481107217', '"
                        + ONE
                        + "', 'COUNTY', 'DAY', 'FINANCE', 10, 1, 10 from subsidy_sheet s, cadre c");
        conflicts(as(editor()).header("If-Match", "*").delete(one()), "IN_USE");
    }

    @Test
    void filtersNarrowTheList() {
        Stream.of(
                        "area=441481 2",
                        "area=441427103 2",
                        "basis=DAY 2",
                        "payer=UNIT 1",
                        "dispatchLevel=COUNTY 1",
                        "villageClass=POOR 1",
                        "from=2005-03-01 2",
                        "to=2005-01-05 1",
                        "from=2005-02-01&to=2005-02-01 3",
                        "q=补助 3",
                        "q=伙食 1")
                .map(filter -> filter.split(" "))
                .forEach(filter -> list(filter[0]).body("page.totalItems", equalTo(Integer.valueOf(filter[1]))));
    }

    @Test
    void aFileIsTakenByAreaBasisPayerAndWhomItIsFor() {
        String head = "适用地区代码,补助项目,计发方式,发放单位,标准（元）,派出级别,村类别,开始日期,结束日期\n";
        String file = head + "441481,生活补助,按天,财政,11.5,县派,,2005-01-10,2005-12-31\n"
                + "441481107,重叠,按天,财政,1,县派,贫困村,2005-06-01,\n441481107,安家费,一次性,财政,100,,,2005-01-10,\n"
                + "441481,重叠,一次性,财政,1,,贫困村,2005-03-01,2005-03-31\n441481,倒置,按年,财政,1,,,2005-03-01,2005-02-01\n"
                + "441427,外县,按年,财政,1,,,2005-03-01,\n";
        assertEquals(
                List.of(
                        "2 STANDARD_OVERLAP 开始日期",
                        "4 STANDARD_OVERLAP 开始日期",
                        "5 DATE_ORDER 结束日期",
                        "6 OUT_OF_SCOPE 适用地区代码"),
                findings(importCsv(editor(), "subsidy-standards", file, "mode=commit&atomic=row")).stream()
                        .sorted()
                        .toList());
        list("area=441481107&sort=name").body("items.name", contains("安家费", "交通补助", "生活补助"));
        as(editor()).get(one()).then().body("amount", equalTo(11.5f)).body("endsOn", equalTo("2005-12-31"));
        assertEquals("0 0 2 4", counts(importCsv(editor(), "subsidy-standards", file, "mode=commit&atomic=row")));
        assertEquals(
                List.of("1 OUT_OF_SCOPE 适用地区代码"),
                findings(importCsv(
                        "town-441481107",
                        "subsidy-standards",
                        head + "441481107,镇补助,按月,财政,5,,,2005-01-10,\n",
                        "mode=commit")));
    }

    private String of(String name) {
        return as("city").get(path() + "?q=" + name).path("items[0].id");
    }
}
