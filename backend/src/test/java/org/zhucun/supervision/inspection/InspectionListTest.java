package org.zhucun.supervision.inspection;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.zhucun.supervision.inspection.Inspections.submitted;
import static org.zhucun.support.Accounts.as;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ListContract;

@ApiTest
class InspectionListTest extends ListContract {

    @Override
    protected void prepare() {
        world.post();
        submitted("inspector", "2005-01-15", "李嘉");
        submitted("county-441481", "2005-02-21", "王组长");
        Inspections.create("city", Inspections.body("2005-03-08", "检查组"));
    }

    @Override
    protected String path() {
        return Inspections.PATH;
    }

    @Override
    protected List<String> sorts() {
        return List.of("startsOn", "endsOn", "lead");
    }

    @Override
    protected void plantFormula() {
        world.run("update inspection set lead = '" + FORMULA + "' where lead = '李嘉'");
    }

    @Test
    void whatAnInspectionHoldsIsCounted() {
        list("sort=startsOn")
                .body("items.lead", contains("李嘉", "王组长", "检查组"))
                .body("items.level", contains("CITY", "COUNTY", "CITY"))
                .body("items.state", contains("SUBMITTED", "SUBMITTED", "DRAFT"))
                .body("items[0].villages", equalTo(1))
                .body("items[0].checked", equalTo(3))
                .body("items[0].absent", equalTo(0))
                .body("items[0].findings", equalTo(1))
                .body("items[0].openFindings", equalTo(1))
                .body("items[0].members", contains("市驻村办"));
    }

    @Test
    void theFiltersNarrow() {
        list("level=COUNTY").body("items.lead", contains("王组长"));
        list("kind=VISIT").body("items", empty());
        list("state=DRAFT").body("items.lead", contains("检查组"));
        list("from=2005-02-21&to=2005-02-28").body("items.lead", contains("王组长"));
        list("inspector=李").body("items.lead", contains("李嘉"));
        list("inspector=市驻村办").body("items", hasSize(3));
        list("q=看望&sort=startsOn").body("items", hasSize(3));
        list("q=李嘉").body("items", hasSize(1));
        list("village=441481107217").body("items", hasSize(3));
        list("village=441481107218").body("items", empty());
        list("area=441481107").body("items", hasSize(3));
        list("area=441427").body("items", empty());
        refused("level=HIGH", "INVALID_PARAMETER", "level");
        refused("from=yesterday", "INVALID_PARAMETER", "from");
    }

    @Test
    void anAreaSeesItsOwnAndWhatWasSubmittedOfItsVillages() {
        as("county-441481").get(path()).then().body("items.lead", contains("王组长", "李嘉"));
        as("town-441481107").get(path()).then().body("items.lead", contains("王组长", "李嘉"));
        as("county-441427").get(path()).then().body("items", empty());
        as("viewer").get(path()).then().body("items.lead", contains("王组长", "李嘉"));
    }

    @Test
    void theFilterDoesNotTellWhichVillagesOfAnotherAreaWereVisited() {
        Map<String, Object> body = Inspections.body("2005-03-01", "两县检查");
        Inspections.part(body, "visits").add(Inspections.map("villageCode", "441427103201", "visitedOn", "2005-03-01"));
        body.put("submit", true);
        Inspections.create("city", body);
        as("county-441427").get(path() + "?area=441427").then().body("items.lead", contains("两县检查"));
        as("county-441427").get(path() + "?area=441427103201").then().body("items.lead", contains("两县检查"));
        for (String filter : List.of("area=441481107217", "area=441481", "village=441481107217")) {
            as("county-441427").get(path() + "?" + filter).then().body("items", empty());
        }
        as("county-441427").get(path()).then().body("items.villages", contains(1));
    }
}
