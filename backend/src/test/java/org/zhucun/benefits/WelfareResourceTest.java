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
import static org.zhucun.support.TestWorld.CITY_UNIT;
import static org.zhucun.support.TestWorld.cadre;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhucun.attendance.AbsenceCalls;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ResourceContract;

@ApiTest
class WelfareResourceTest extends ResourceContract {

    private static final String ONE = "01900000-0000-7000-8000-000000001310";
    private static final String VISIT = "01900000-0000-7000-8000-000000001320";
    private static final String COMMIT = "mode=commit&atomic=row";

    @Override
    protected String path() {
        return "/api/v1/welfare-records";
    }

    @Override
    protected List<String> sorts() {
        return List.of("doneOn", "name", "unit", "village");
    }

    @Override
    protected void plantFormula() {
        world.run("update welfare_record set note = '" + FORMULA + "' where id = '" + ONE + "'");
    }

    @Override
    protected void prepare() {
        world.post();
        world.run("insert into welfare_record (id, cadre_id, area_code, kind, done_on, ends_on, amount) values ('" + ONE
                + "', '" + cadre(1) + "', '441481107217', 'INSURANCE', '2005-01-10', '2005-12-31', 120), ('" + VISIT
                + "', '" + cadre(2) + "', '441481107217', 'LEADER_VISIT', '2005-02-04', null, 200)");
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
        return Map.of("cadreId", cadre(2), "kind", "HEALTH_EXAMINATION", "doneOn", "2005-03-01");
    }

    @Override
    protected Map<String, Object> change() {
        return Map.of("note", "人身意外伤害保险", "endsOn", "2006-01-09");
    }

    @Override
    protected List<Fault> faults() {
        return List.of(
                Fault.of("kind", null, "REQUIRED"),
                Fault.of("doneOn", null, "REQUIRED"),
                Fault.of("doneOn", "2005-03-11", "NOT_AFTER"),
                Fault.of("endsOn", "2005-02-28", "DATE_ORDER"),
                Fault.of("amount", 0, "RANGE"),
                Fault.of("cadreId", cadre(9), "UNKNOWN_CADRE"));
    }

    @Test
    void aCadreHasOneOfAKindAndDay() {
        Map<String, Object> same = new HashMap<>(body());
        same.putAll(Map.of("kind", "LEADER_VISIT", "doneOn", "2005-02-04"));
        conflicts(post(editor(), same), "DUPLICATE");
    }

    @Test
    void filtersNarrowTheList() {
        Stream.of(
                        "area=441481107217 2",
                        "area=441427 0",
                        "kind=INSURANCE 1",
                        "dispatchLevel=CITY 1",
                        "unit=" + CITY_UNIT + " 1",
                        "cadre=" + cadre(2) + " 1",
                        "from=2005-02-01&to=2005-02-28 1",
                        "q=建国 1",
                        "q=兴宁市财政局 1")
                .map(filter -> filter.split(" "))
                .forEach(filter -> list(filter[0]).body("page.totalItems", equalTo(Integer.valueOf(filter[1]))));
    }

    @Test
    void itIsOfTheAreaWhereItsCadreIs() {
        as("county-441427").get(path()).then().body("items", empty());
        as("county-441427").get(one()).then().statusCode(404);
        post("county-441427", body()).then().statusCode(422).body("errors.code", contains("UNKNOWN_CADRE"));
        world.run("update cadre set area_code = '441427103201' where id = '" + cadre(1) + "'");
        as(editor()).get(one()).then().statusCode(404);
        as("county-441427").get(one()).then().statusCode(200).body("village.code", equalTo("441427103201"));
    }

    @Test
    void aCadreReadsItsOwn() {
        AbsenceCalls.postOwnCadre(world);
        world.run("insert into welfare_record (cadre_id, area_code, kind, done_on) values ('" + AbsenceCalls.OWN
                + "', '441426114204', 'INSURANCE', '2005-01-10'), ('" + AbsenceCalls.COLLEAGUE
                + "', '441426114204', 'INSURANCE', '2005-01-10')");
        as("cadre").get(path()).then().body("items.cadre.id", contains(AbsenceCalls.OWN));
        String ofColleague = as("city")
                .get(path() + "?cadre=" + AbsenceCalls.COLLEAGUE)
                .jsonPath()
                .getString("items[0].id");
        as("cadre").get(path() + "/" + ofColleague).then().statusCode(404);
    }

    @Test
    void theDatabaseKeepsDaysInOrderAndAmountsAboveNothing() {
        assertThrows(
                IllegalStateException.class, () -> world.run("update welfare_record set ends_on = date '2005-01-01'"));
        assertThrows(IllegalStateException.class, () -> world.run("update welfare_record set amount = 0"));
    }

    @Test
    void aFileNamesCadresByIdNumberOrByNameAndUnit() {
        String file = "身份证号,姓名,派出单位,保障类别,日期,有效期至,金额（元）,备注\n441481198202020026,,,保险,2005-01-10,2005-12-31,120,意外险\n"
                + ",李建国,兴宁市财政局,慰问,2005-02-04,,300,\n,蓝华明,,体检,2005-03-02,,,\n";
        assertEquals("2 1 0 0", counts(importCsv(editor(), "welfare-records", file, COMMIT)));
        assertEquals("0 0 3 0", counts(importCsv(editor(), "welfare-records", file, COMMIT)));
        as(editor()).get(path() + "/" + VISIT).then().body("amount", equalTo(300.0f));
    }

    @Test
    void eachFaultOfAFileIsSaidOfItsRow() {
        String file = "姓名,派出单位,保障类别,日期,有效期至,金额\n张三,,保险,2005-01-10,,\n李建国,市财政局,保险,2005-01-10,,\n"
                + "李建国,,保险,2005-03-11,,\n李建国,,保险,2005-03-01,2005-02-01,\n李建国,,保险,2005-03-02,,0\n"
                + "王秀英,,红包,2005-03-02,,\n王秀英,,体检,2005-03-02,,\n王秀英,,体检,2005-03-02,,\n";
        assertEquals(
                List.of(
                        "1 UNKNOWN_CADRE 姓名",
                        "2 UNKNOWN_CADRE 姓名",
                        "3 NOT_AFTER 日期",
                        "4 DATE_ORDER 有效期至",
                        "5 RANGE 金额",
                        "6 UNKNOWN_VALUE 保障类别",
                        "8 DUPLICATE_IN_FILE 日期"),
                findings(importCsv(editor(), "welfare-records", file, COMMIT)));
        assertEquals(
                "1 UNKNOWN_CADRE 姓名",
                findings(importCsv("county-441427", "welfare-records", "姓名,保障类别,日期\n李建国,保险,2005-01-10\n", COMMIT))
                        .get(0));
    }
}
