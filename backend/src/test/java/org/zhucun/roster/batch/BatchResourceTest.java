package org.zhucun.roster.batch;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.support.Accounts.as;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ResourceContract;
import org.zhucun.support.TestWorld;

@ApiTest
class BatchResourceTest extends ResourceContract {

    private static final String SECOND = "01900000-0000-7000-8000-0000000000b2";

    @Inject
    BatchService batches;

    @Override
    protected void prepare() {
        super.prepare();
        world.run("insert into batch (id, name, starts_on, base_year) values ('" + SECOND
                + "', '第二批', '2006-01-10', 2005)");
    }

    @Override
    protected String path() {
        return "/api/v1/batches";
    }

    @Override
    protected boolean offersSteps() {
        return false;
    }

    @Override
    protected List<String> sorts() {
        return List.of("startsOn", "name");
    }

    @Override
    protected void plantFormula() {
        world.run("update batch set name = '" + FORMULA + "' where id = '" + SECOND + "'");
    }

    @Override
    protected String editor() {
        return "city";
    }

    @Override
    protected String one() {
        return path() + "/" + SECOND;
    }

    @Override
    protected String absent() {
        return path() + "/01900000-0000-7000-8000-00000000ffff";
    }

    @Override
    protected Map<String, Object> body() {
        return Map.of("name", "第三批", "startsOn", "2007-01-10", "endsOn", "2007-12-31", "baseYear", 2006);
    }

    @Override
    protected Map<String, Object> change() {
        return Map.of("name", "第二批（续）", "endsOn", "2006-12-31", "reportDueDays", 15);
    }

    @Override
    protected List<Fault> faults() {
        return List.of(
                Fault.of("name", "", "REQUIRED"),
                Fault.of("startsOn", null, "REQUIRED"),
                Fault.of("endsOn", "2007-01-09", "DATE_ORDER"),
                Fault.of("baseYear", null, "REQUIRED"),
                Fault.of("baseYear", 1948, "RANGE"),
                Fault.of("poorIncomeBelow", 0, "RANGE"),
                Fault.of("poorIncomeBelow", 1.001, "DIGITS"),
                Fault.of("reportDueDays", -1, "RANGE"),
                Fault.of("reportDueDays", 93, "RANGE"));
    }

    @Test
    void theLatestThatHasStartedIsInForceAndBeforeTheFirstTheFirst() {
        assertEquals(
                "第一批", batches.inForce(LocalDate.of(2005, 1, 9)).orElseThrow().name());
        assertEquals(
                "第一批", batches.inForce(LocalDate.of(2005, 1, 10)).orElseThrow().name());
        assertEquals(
                "第一批", batches.inForce(LocalDate.of(2006, 1, 9)).orElseThrow().name());
        assertEquals(
                "第二批", batches.inForce(LocalDate.of(2006, 1, 10)).orElseThrow().name());
        assertEquals(
                new BatchRef(UUID.fromString(SECOND), "第二批"),
                batches.find(UUID.fromString(SECOND)).orElseThrow().ref());
    }

    @Test
    void theNewestComesFirst() {
        list("page=1").body("items.name", contains("第二批", "第一批"));
        list("sort=startsOn").body("items.name", contains("第一批", "第二批"));
    }

    @Test
    void theUsualThresholdIs30000() {
        post("city", body()).then().statusCode(201).body("poorIncomeBelow", equalTo(30000.0f));
    }

    @Test
    void reportsAreUsuallyDueTenDaysAfterTheQuarter() {
        list("page=1").body("items.reportDueDays", contains(10, 10));
        post("city", body()).then().statusCode(201).body("reportDueDays", equalTo(10));
    }

    @Test
    void countiesReadBatchesAndDoNotChangeThem() {
        String county = "county-441481";
        as(county).get(one()).then().statusCode(200).body("actions", empty());
        post(county, body()).then().statusCode(403).body("code", equalTo("OUT_OF_SCOPE"));
        patch(county, one(), "*", change()).then().statusCode(403).body("code", equalTo("OUT_OF_SCOPE"));
        as(county).header("If-Match", "*").delete(one()).then().statusCode(403);
    }

    @Test
    void nameAndFirstDayAreUnique() {
        Map<String, Object> sameName = new HashMap<>(body());
        sameName.put("name", "第一批");
        post("city", sameName).then().statusCode(409).body("errors[0].pointer", equalTo("/name"));
        Map<String, Object> sameDay = new HashMap<>(body());
        sameDay.put("startsOn", "2005-01-10");
        post("city", sameDay).then().statusCode(409).body("errors[0].pointer", equalTo("/startsOn"));
    }

    @Test
    void aBatchWithPostingsStays() {
        conflicts(as("city").header("If-Match", "*").delete(path() + "/" + TestWorld.BATCH), "IN_USE");
    }

    @Test
    void aDateThatIsNoneIs400() {
        for (String date : List.of("2005-02-30", "20050110", "+999999999-01-01", "0001-01-01")) {
            Map<String, Object> wrong = new HashMap<>(body());
            wrong.put("startsOn", date);
            post("city", wrong).then().statusCode(400).body("errors[0].pointer", equalTo("/startsOn"));
        }
    }

    @Test
    void aFractionIsNotCutToAWholeNumber() {
        Map<String, Object> wrong = new HashMap<>(body());
        wrong.put("baseYear", 2004.9);
        post("city", wrong).then().statusCode(400).body("errors[0].pointer", equalTo("/baseYear"));
    }
}
