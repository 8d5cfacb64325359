package org.zhucun.targets.quarter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.zhucun.support.Accounts.as;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ListContract;
import org.zhucun.support.TestWorld;

@ApiTest
class BatchQuarterListTest extends ListContract {

    @Override
    protected String path() {
        return "/api/v1/batches/" + TestWorld.BATCH + "/quarters";
    }

    @Override
    protected boolean offersSteps() {
        return false;
    }

    @Override
    protected List<String> sorts() {
        return List.of("quarter");
    }

    @Override
    protected String id() {
        return "quarter";
    }

    @Override
    protected void plantFormula() {
        abort("a quarter has no text that anybody types");
    }

    @Test
    void theFirstIsTheBaseline() {
        list("size=20")
                .body("items.quarter", contains("2004-Q4", "2005-Q1"))
                .body("items.startsOn", contains("2004-10-01", "2005-01-01"))
                .body("items.endsOn", contains("2004-12-31", "2005-03-31"))
                .body("items.dueOn", contains("2005-01-10", "2005-04-10"))
                .body("items.baseline", contains(true, false));
    }

    @Test
    void dueDaysAreCountedFromTheEndOfTheQuarter() {
        world.run("update batch set report_due_days = 15");
        list("size=20").body("items.dueOn", contains("2005-01-15", "2005-04-15"));
    }

    /** Poor villages have a computed row each; it is nobody's report. */
    @Test
    void whatIsReportedIsCountedInTheCallersArea() {
        progress("441481107217", "G2", "REPORTED");
        progress("441481107217", "G3", "VERIFIED");
        progress("441481107217", "G6", "DRAFT");
        progress("441427103201", "G2", "RETURNED");
        progress("441427103201", "G3", "REPORTED");
        list("sort=-quarter").body("items.reported", contains(3, 0));
        reportedIn("county-441481", 2);
        reportedIn("county-441427", 1);
        reportedIn("town-441481107", 2);
        reportedIn("cadre", 0);
    }

    @Test
    void anAbsentBatchIsNotFound() {
        as("city")
                .get("/api/v1/batches/01900000-0000-7000-8000-00000000ffff/quarters")
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
    }

    private void progress(String village, String target, String state) {
        world.run("insert into progress (batch_id, village_code, target_code, quarter, value, state, share) values ('"
                + TestWorld.BATCH + "', '" + village + "', '" + target + "', '2005-Q1', 1, '" + state + "', 0)");
    }

    private void reportedIn(String account, int reported) {
        as(account).get(path()).then().statusCode(200).body("items.reported", contains(0, reported));
    }
}
