package org.zhucun.attendance.duty;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.support.Accounts.as;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ListContract;

@ApiTest
class DutyListTest extends ListContract {

    private static final String TOWN = "441481107";
    private static final String OTHER_TOWN = "441427103";

    @Override
    protected String path() {
        return "/api/v1/duty-ledgers";
    }

    @Override
    protected List<String> sorts() {
        return List.of("town", "submittedAt");
    }

    @Override
    protected String id() {
        return "town.code";
    }

    @Override
    protected void plantFormula() {
        world.run("update area set name = '" + FORMULA + "' where code = '" + TOWN + "'");
    }

    @Override
    protected void prepare() {
        DutyWorld.lay(world);
    }

    @Test
    void everyTownWithAPostedCadreIsThereWhetherItsSheetIsBegunOrNot() {
        submit(TOWN, "2005-02");
        list("size=200")
                .body("items.town.code", contains(OTHER_TOWN, TOWN))
                .body("items.month", contains("2005-02", "2005-02"))
                .body("items[0].county", equalTo("蕉岭县"))
                .body("items[0].state", nullValue())
                .body("items[0].cadres", equalTo(1))
                .body("items[0].entered", equalTo(0))
                .body("items[0].postedDays", equalTo(8))
                .body("items[0].submittedAt", nullValue())
                .body("items[1].state", equalTo("SUBMITTED"))
                .body("items[1].cadres", equalTo(1))
                .body("items[1].postedDays", equalTo(28))
                .body("items[1].villageDays", equalTo(20))
                .body("items[1].outingDays", equalTo(6))
                .body("items[1].leaveDays", equalTo(1))
                .body("items[1].unexplainedDays", equalTo(1));
    }

    @Test
    void aMonthHasTheTownsWithCadresInIt() {
        list("month=2005-01").body("items.town.code", contains(TOWN)).body("items[0].postedDays", equalTo(88));
        list("month=2004-12").body("items", empty());
    }

    @Test
    void filtersNarrow() {
        submit(TOWN, "2005-02");
        assertEquals(List.of(TOWN), ids("state=SUBMITTED"));
        assertEquals(List.of(), ids("state=DRAFT"));
        assertEquals(List.of(TOWN), ids("submitted=true"));
        assertEquals(List.of(OTHER_TOWN), ids("submitted=false"));
        assertEquals(List.of(OTHER_TOWN), ids("area=441427"));
        assertEquals(List.of(TOWN), ids("q=永和"));
        refused("month=2005-13", "INVALID_PARAMETER", "month");
    }

    @Test
    void onlyTownsInsideTheCallersAreaAreThere() {
        as("county-441427").get(path() + "?month=2005-02").then().body("items.town.code", contains(OTHER_TOWN));
        as("town-441481107")
                .get(path() + "?month=2005-02&area=441427")
                .then()
                .statusCode(200)
                .body("items", empty());
        as("cadre").get(path()).then().body("items", empty());
    }

    private void submit(String town, String month) {
        world.run("insert into duty_ledger (town_code, month, state, submitted_at) values ('" + town + "', '" + month
                + "', 'SUBMITTED', '2005-03-02 09:00+08')");
        world.run("insert into duty_entry (ledger_id, cadre_id, village_code, posted_days, village_days, meeting_days,"
                + " training_days, project_days, leave_days, unexplained_days) select l.id, p.cadre_id, p.village_code, 28, 20,"
                + " 1, 2, 3, 1, 1 from duty_ledger l, posting p where p.role = 'LEADER'");
    }
}
