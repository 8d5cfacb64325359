package org.zhucun.fieldwork;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.platform.imports.ImportCalls.counts;
import static org.zhucun.platform.imports.ImportCalls.findings;
import static org.zhucun.platform.imports.ImportCalls.importCsv;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.TestWorld.cadre;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ResourceContract;

@ApiTest
class WorkLogResourceTest extends ResourceContract {

    private static final String ONE = "01900000-0000-7000-8000-000000000a10";
    private static final String AWAY = "01900000-0000-7000-8000-000000000a20";
    private static final String HEADER = "村代码,日期,工作内容,类型,参与干部\n";
    private static final String COMMIT = "mode=commit&atomic=row";

    @Override
    protected String path() {
        return "/api/v1/work-logs";
    }

    @Override
    protected List<String> sorts() {
        return List.of("workedOn", "village");
    }

    @Override
    protected void plantFormula() {
        world.run("update work_log set text = '" + FORMULA + "' where id = '" + ONE + "'");
    }

    @Override
    protected void prepare() {
        world.post();
        world.run("insert into work_log (id, village_code, worked_on, kind, text) values ('" + ONE
                + "', '441481107217', '2005-02-20', 'LABOUR', '帮阿婆家插秧'), ('" + AWAY
                + "', '441427103201', '2005-01-11', 'OTHER', '到敬老院看望老人')");
        world.run("insert into work_log_part values ('" + ONE + "', '" + cadre(1) + "'), ('" + ONE + "', '" + cadre(2)
                + "')");
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
        return Map.of("villageCode", "441481107217", "workedOn", "2005-03-08", "text", "察看水圳");
    }

    @Override
    protected Map<String, Object> change() {
        return Map.of("text", "帮阿婆家插完秧", "kind", "EATING");
    }

    /** A cadre writes too; what one may is in {@link WorkLogWriterTest}. */
    @Override
    protected List<String> mereReaders() {
        return List.of("viewer", "inspector", "province");
    }

    @Override
    protected List<Fault> faults() {
        return List.of(
                Fault.of("text", " ", "REQUIRED"),
                Fault.of("text", "记".repeat(4_001), "LENGTH"),
                Fault.of("workedOn", null, "REQUIRED"),
                Fault.of("workedOn", "2005-03-11", "NOT_AFTER"),
                Fault.of("villageCode", null, "REQUIRED"),
                Fault.of("villageCode", "441481107299", "UNKNOWN_VILLAGE"),
                Fault.of("cadreIds", List.of(cadre(9)), "NOT_POSTED_ON"));
    }

    @Test
    void whatKindItIsNeedNotBeSaid() {
        post(editor(), body()).then().statusCode(201).body("kind", equalTo("OTHER"));
    }

    @Test
    void theSameTextOfADayIsKeptOnce() {
        Map<String, Object> same = new HashMap<>(body());
        same.putAll(Map.of("text", "帮阿婆家插秧", "workedOn", "2005-02-20"));
        conflicts(post(editor(), same), "DUPLICATE");
    }

    @Test
    void filtersNarrowTheListAndNoneIsByPerson() {
        Stream.of(
                        "area=441481 1",
                        "village=441481107217 1",
                        "kind=LABOUR&kind=OTHER 2",
                        "own=true 0",
                        "own=false 2",
                        "from=2005-02-20&to=2005-02-28 1",
                        "q=插秧 1")
                .map(filter -> filter.split(" "))
                .forEach(filter -> list(filter[0]).body("page.totalItems", equalTo(Integer.valueOf(filter[1]))));
        as("city").get(path() + "?cadre=" + cadre(1)).then().statusCode(400).body("code", equalTo("UNKNOWN_PARAMETER"));
        as("county-441427").get(path()).then().body("items.id", contains(AWAY));
        as("county-441427").get(one()).then().statusCode(404);
    }

    @Test
    void logsAreTakenFromAFile() {
        String file = HEADER + "441481107217,2005-02-21,察看水圳,其他,蓝华明、李建国\n441481107218,2005-02-21,开村民会,会议,\n";
        assertEquals("2 0 0 0", counts(importCsv("city", "work-logs", file, COMMIT)));
        list("from=2005-02-21&sort=village")
                .body("items.kind", contains("OTHER", "MEETING"))
                .body("items[0].cadres.name", containsInAnyOrder("蓝华明", "李建国"));
        assertEquals("0 0 2 0", counts(importCsv("city", "work-logs", file, COMMIT)));
        String faulty = HEADER + "441481107217,2005-02-21,察看山塘,其他,张三\n441481107217,2005-03-11,察看山塘,其他,\n";
        assertEquals(
                List.of("1 NOT_POSTED_HERE 参与干部", "2 NOT_AFTER 日期"),
                findings(importCsv("city", "work-logs", faulty, COMMIT)));
    }
}
