package org.zhucun.attendance.commuter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.attendance.AbsenceCalls.COUNTY;
import static org.zhucun.attendance.AbsenceCalls.TOWN;
import static org.zhucun.attendance.AbsenceCalls.days;
import static org.zhucun.attendance.AbsenceCalls.patch;
import static org.zhucun.attendance.AbsenceCalls.post;
import static org.zhucun.attendance.AbsenceCalls.step;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.TestWorld.cadre;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhucun.attendance.AbsenceCalls;
import org.zhucun.attendance.HeardDays;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ListContract;

@ApiTest
class CommuterResourceTest extends ListContract {

    private static final String APPROVED = "01900000-0000-7000-8000-000000000720";
    private static final String ENDED = "01900000-0000-7000-8000-000000000730";

    @Inject
    HeardDays heard;

    @Override
    protected String path() {
        return "/api/v1/commuters";
    }

    @Override
    protected List<String> sorts() {
        return List.of("startsOn", "name", "village");
    }

    @Override
    protected void plantFormula() {
        world.run("update commuter set reason = '" + FORMULA + "' where id = '" + ENDED + "'");
    }

    @Override
    protected void prepare() {
        world.post();
        commuter(APPROVED, 2, "'2005-02-01', '2005-12-31'", "APPROVED");
        commuter(ENDED, 3, "'2005-01-15', '2005-02-15'", "ENDED");
        heard.take();
    }

    @Test
    void filtersNarrowTheRegister() {
        ids("size=200", APPROVED, ENDED);
        ids("area=441481107", APPROVED, ENDED);
        ids("area=441427");
        ids("village=441481107218");
        ids("state=ENDED", ENDED);
        ids("state=ENDED&state=APPROVED", APPROVED, ENDED);
        ids("cadre=" + cadre(2), APPROVED);
        ids("q=建国", APPROVED);
        ids("asOf=2005-01-15", ENDED);
        ids("asOf=2005-02-15", APPROVED, ENDED);
        ids("asOf=2005-02-16", APPROVED);
        ids("asOf=2006-01-01");
        for (String parameter : List.of("state", "cadre", "asOf")) {
            refused(parameter + "=NOTHING", "INVALID_PARAMETER", parameter);
        }
    }

    @Test
    void theCountyAllowsWhatTheTownAsksFor() {
        Response asked = post(TOWN, path(), body());
        asked.then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("state", equalTo("REQUESTED"))
                .body("village.code", equalTo("441481107217"))
                .body("nightDuty", equalTo("周二、周四"))
                .body("actions", contains("UPDATE"));
        String one = asked.header("Location");
        as(TOWN).header("If-None-Match", asked.header("ETag")).get(one).then().statusCode(304);
        as(COUNTY).get(one).then().body("actions", containsInAnyOrder("UPDATE", "APPROVE", "REFUSE"));
        for (String step : List.of("approve", "refuse")) {
            step(TOWN, one, step, Map.of(step.equals("refuse") ? "reason" : "note", "x"))
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("OUT_OF_SCOPE"))
                    .body("detail", containsString("441481"));
        }
        assertEquals(List.of(), heard.take());
        step(COUNTY, one, "approve", Map.of("note", "同意"))
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("decision", equalTo("同意"))
                .body("decidedBy", notNullValue())
                .body("actions", contains("END"));
        heard.only("2005-03-01", "2005-12-31");
        as(TOWN).get(one).then().body("actions", empty());
    }

    @Test
    void aRefusalNeedsItsReason() {
        String one = asked();
        step(COUNTY, one, "refuse", Map.of()).then().statusCode(422).body("errors.pointer", contains("/reason"));
        step(COUNTY, one, "refuse", Map.of("reason", "离村过远"))
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("actions", empty());
        for (String step : List.of("approve", "end")) {
            step(COUNTY, one, step, step.equals("end") ? Map.of("endsOn", "2005-04-01") : Map.of())
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("WRONG_STATE"));
        }
        assertEquals(List.of(), heard.take());
        asked();
    }

    @Test
    void aPermissionEndsBeforeItsTime() {
        String one = asked();
        step(COUNTY, one, "end", Map.of("endsOn", "2005-04-01")).then().statusCode(409);
        step(COUNTY, one, "approve", Map.of()).then().statusCode(200);
        heard.take();
        step(TOWN, one, "end", Map.of("endsOn", "2005-06-30"))
                .then()
                .statusCode(403)
                .body("code", equalTo("OUT_OF_SCOPE"));
        step(COUNTY, one, "end", Map.of("endsOn", "2005-02-28"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("DATE_ORDER"));
        step(COUNTY, one, "end", Map.of("endsOn", "2006-01-01"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("NOT_AFTER"));
        step(COUNTY, one, "end", Map.of()).then().statusCode(422).body("errors.pointer", contains("/endsOn"));
        step(COUNTY, one, "end", Map.of("endsOn", "2005-06-30"))
                .then()
                .statusCode(200)
                .body("state", equalTo("ENDED"))
                .body("endsOn", equalTo("2005-06-30"))
                .body("history.action", contains("APPROVE", "END"))
                .body("history.text", contains(null, "2005-06-30"))
                .body("actions", empty());
        heard.only("2005-03-01", "2005-12-31");
        patch(COUNTY, one, Map.of("reason", "x")).then().statusCode(409).body("code", equalTo("WRONG_STATE"));
    }

    @Test
    void aRequestChangesUntilItIsDecided() {
        String one = asked();
        patch(TOWN, one, Map.of("endsOn", "2005-06-30", "nightDuty", "周三"))
                .then()
                .statusCode(200)
                .body("endsOn", equalTo("2005-06-30"))
                .body("nightDuty", equalTo("周三"));
        patch(TOWN, one, Map.of("endsOn", "2005-01-30")).then().statusCode(422);
        assertEquals(List.of(), heard.take());
    }

    @Test
    void overlappingPeriodsAreRefused() {
        asked();
        Map<String, Object> body = body();
        body.put("startsOn", "2005-12-31");
        post(TOWN, path(), body).then().statusCode(409).body("code", equalTo("PERIOD_OVERLAP"));
    }

    @Test
    void faultsAreLocated() {
        fault("cadreId", UUID.randomUUID().toString(), "/cadreId UNKNOWN_CADRE");
        fault("startsOn", "2005-01-09", "/startsOn NOT_POSTED_ON");
        fault("endsOn", "2005-02-28", "/endsOn DATE_ORDER");
        fault("reason", " ", "/reason REQUIRED");
        fault("nightDuty", null, "/nightDuty REQUIRED");
    }

    private static Map<String, Object> body() {
        return days("2005-03-01", "2005-12-31", "reason", "家住圩镇", "nightDuty", "周二、周四");
    }

    private String asked() {
        return AbsenceCalls.added(path(), body());
    }

    private void fault(String member, Object value, String fault) {
        Map<String, Object> body = body();
        body.put(member, value);
        post(TOWN, path(), body)
                .then()
                .statusCode(422)
                .body("errors.collect { it.pointer + ' ' + it.code }", contains(fault));
    }

    private void ids(String query, String... ids) {
        list(query).body("items.id", containsInAnyOrder(ids)).body("page.totalItems", equalTo(ids.length));
    }

    private void commuter(String id, int cadre, String days, String state) {
        world.run("insert into commuter (id, cadre_id, village_code, starts_on, ends_on, reason, night_duty, state)"
                + " values ('" + id + "', '" + cadre(cadre) + "', '441481107217', " + days + ", '家住圩镇', '周二', '" + state
                + "')");
    }
}
