package org.zhucun.attendance.outing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.attendance.AbsenceCalls.OTHER_COUNTY;
import static org.zhucun.attendance.AbsenceCalls.TOWN;
import static org.zhucun.attendance.AbsenceCalls.days;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.TestWorld.cadre;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhucun.attendance.HeardDays;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ResourceContract;

@ApiTest
class OutingResourceTest extends ResourceContract {

    private static final String ONE = "01900000-0000-7000-8000-000000000610";
    private static final String TWO = "01900000-0000-7000-8000-000000000620";

    @Inject
    HeardDays heard;

    @Override
    protected String path() {
        return "/api/v1/outings";
    }

    @Override
    protected List<String> sorts() {
        return List.of("startsOn", "name", "village");
    }

    @Override
    protected void plantFormula() {
        world.run("update outing set place = '" + FORMULA + "' where id = '" + ONE + "'");
    }

    @Override
    protected void prepare() {
        world.post();
        outing(ONE, 1, "'2005-03-07', '2005-03-09', 'TRAINING', '市委党校', '培训班'");
        outing(TWO, 2, "'2005-02-27', '2005-03-02', 'PROJECT', '省水利厅', '水利项目'");
        heard.take();
    }

    @Override
    protected String one() {
        return path() + "/" + ONE;
    }

    @Override
    protected String absent() {
        return path() + "/" + cadre(1);
    }

    @Override
    protected Map<String, Object> body() {
        return days("2005-03-14", "2005-03-15", "kind", "MEETING", "place", "县政府", "purpose", "座谈会");
    }

    @Override
    protected Map<String, Object> change() {
        return Map.of("kind", "PROJECT", "endsOn", "2005-03-10", "purpose", "跑项目");
    }

    @Override
    protected List<Fault> faults() {
        return List.of(
                Fault.of("cadreId", UUID.randomUUID().toString(), "UNKNOWN_CADRE"),
                Fault.of("startsOn", "2005-01-09", "NOT_POSTED_ON"),
                Fault.of("endsOn", "2005-03-13", "DATE_ORDER"),
                Fault.of("kind", null, "REQUIRED"),
                Fault.of("place", " ", "REQUIRED"),
                Fault.of("purpose", null, "REQUIRED"));
    }

    /** A cadre reports its own. */
    @Override
    protected List<String> mereReaders() {
        return List.of("viewer", "inspector", "province");
    }

    @Test
    void filtersNarrowTheList() {
        ids("size=200", ONE, TWO);
        ids("area=441481107217", ONE, TWO);
        ids("area=441427");
        ids("village=441481107218");
        ids("kind=TRAINING", ONE);
        ids("kind=TRAINING&kind=PROJECT", ONE, TWO);
        ids("cadre=" + cadre(2), TWO);
        ids("q=lhm", ONE);
        ids("from=2005-03-03", ONE);
        ids("from=2005-03-02", ONE, TWO);
        ids("to=2005-02-27", TWO);
        ids("from=2005-03-10");
        for (String parameter : List.of("kind", "cadre", "from", "to")) {
            refused(parameter + "=NOTHING", "INVALID_PARAMETER", parameter);
        }
    }

    @Test
    void everyChangeOfDaysIsHeard() {
        String created = path() + "/"
                + post(TOWN, body())
                        .then()
                        .statusCode(201)
                        .body("days", equalTo(2))
                        .extract()
                        .path("id");
        heard.only("2005-03-14", "2005-03-15");
        patch(TOWN, created, "*", Map.of("startsOn", "2005-03-13", "endsOn", "2005-03-13"))
                .then()
                .statusCode(200);
        heard.only("2005-03-13", "2005-03-15");
        patch(TOWN, created, "*", Map.of("startsOn", "2005-03-13")).then().statusCode(200);
        assertEquals(List.of(), heard.take());
        as(TOWN).header("If-Match", "*").delete(created).then().statusCode(204);
        heard.only("2005-03-13", "2005-03-13");
    }

    @Test
    void overlappingDaysAreRefused() {
        Map<String, Object> body = body();
        body.put("startsOn", "2005-03-09");
        conflicts(post(TOWN, body), "PERIOD_OVERLAP");
        assertEquals(List.of(), heard.take());
    }

    @Test
    void whatASubmittedSheetHasCountedStays() {
        String two = path() + "/" + TWO;
        sheet("441481107", "2005-02", "DRAFT");
        sheet("441481100", "2005-03", "SUBMITTED");
        as(TOWN).get(two).then().body("locked", equalTo(false)).body("actions", containsInAnyOrder("UPDATE", "DELETE"));
        world.run("update duty_ledger set state = 'SUBMITTED'");
        as(TOWN).get(two).then().body("locked", equalTo(true)).body("actions", empty());
        conflicts(patch(TOWN, two, "*", Map.of("place", "x")), "LEDGER_SUBMITTED");
        conflicts(as(TOWN).header("If-Match", "*").delete(two), "LEDGER_SUBMITTED");
        patch(TOWN, one(), "*", Map.of("place", "x")).then().statusCode(200);
        heard.take();
        Map<String, Object> late = body();
        late.putAll(Map.of("startsOn", "2005-02-01", "endsOn", "2005-02-02"));
        post(TOWN, late).then().statusCode(201);
        heard.only("2005-02-01", "2005-02-02");
    }

    @Test
    void anotherCountyFindsNothing() {
        for (String query : List.of("size=200", "area=441481", "q=lhm", "format=csv&kind=TRAINING")) {
            String list = as(OTHER_COUNTY).get(path() + "?" + query).asString();
            assertEquals(false, list.contains("蓝华明"), list);
        }
        as(OTHER_COUNTY).get(one()).then().statusCode(404);
        patch(OTHER_COUNTY, one(), "*", change()).then().statusCode(404);
        as(OTHER_COUNTY).header("If-Match", "*").delete(one()).then().statusCode(404);
        post(OTHER_COUNTY, body()).then().statusCode(422).body("errors.code", contains("UNKNOWN_CADRE"));
    }

    private void ids(String query, String... ids) {
        list(query).body("items.id", containsInAnyOrder(ids)).body("page.totalItems", equalTo(ids.length));
    }

    private void sheet(String town, String month, String state) {
        world.run("insert into duty_ledger (town_code, month, state) values ('" + town + "', '" + month + "', '" + state
                + "')");
    }

    private void outing(String id, int cadre, String values) {
        world.run("insert into outing (id, cadre_id, village_code, starts_on, ends_on, kind, place, purpose) values ('"
                + id + "', '" + cadre(cadre) + "', '441481107217', " + values + ")");
    }
}
