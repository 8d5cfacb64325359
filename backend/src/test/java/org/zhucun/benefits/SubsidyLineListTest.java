package org.zhucun.benefits;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.zhucun.attendance.AbsenceCalls.OWN;
import static org.zhucun.attendance.AbsenceCalls.postOwnCadre;
import static org.zhucun.benefits.SubsidyWorld.compute;
import static org.zhucun.benefits.SubsidyWorld.set;
import static org.zhucun.benefits.SubsidyWorld.standard;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.TestWorld.cadre;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ListContract;

@ApiTest
class SubsidyLineListTest extends ListContract {

    private String sheet;

    @Override
    protected String path() {
        return "/api/v1/subsidy-lines";
    }

    @Override
    protected List<String> sorts() {
        return List.of("village", "name", "unit", "month", "amount");
    }

    @Override
    protected boolean offersSteps() {
        return false;
    }

    @Override
    protected void plantFormula() {
        world.run("update subsidy_standard set name = '" + FORMULA + "'");
    }

    @Override
    protected void prepare() {
        SubsidyWorld.lay(world);
        set(standard("生活补助", "DAY", "10.00"));
        set(standard("单位补助", "MONTH", "90.00", "payer", "UNIT", "dispatchLevel", "CITY"));
        sheet = compute("2005-02");
    }

    @Test
    void filtersNarrowTheList() {
        Stream.of(
                        "area=441481107217 4",
                        "area=441427 0",
                        "month=2005-02 5",
                        "month=2005-01 0",
                        "subsidySheet=" + sheet.substring(sheet.lastIndexOf('/') + 1) + " 5",
                        "cadre=" + cadre(1) + " 2",
                        "payer=UNIT 1",
                        "basis=DAY 4",
                        "dispatchLevel=CITY 2",
                        "difference=true 0",
                        "q=lhm 2")
                .map(filter -> filter.split(" "))
                .forEach(filter -> list(filter[0]).body("page.totalItems", equalTo(Integer.valueOf(filter[1]))));
    }

    /** Its own, and not before the county has approved them. */
    @Test
    void aCadreSeesWhatItIsPaid() {
        postOwnCadre(world);
        world.run("insert into subsidy_sheet (town_code, month) values ('441426114', '2005-02')");
        world.run(
                "insert into subsidy_line (sheet_id, month, difference, cadre_id, village_code, standard_id, dispatch_level,"
                        + " basis, payer, rate, quantity, amount) select s.id, s.month, false, c.id, c.area_code, t.id, 'CITY', 'DAY',"
                        + " 'FINANCE', 10, 2, 20 from subsidy_sheet s, cadre c, subsidy_standard t where s.town_code = '441426114'"
                        + " and c.area_code = '441426114204' and t.name = '生活补助'");
        as("cadre").get(path()).then().body("page.totalItems", equalTo(0));
        world.run("update subsidy_sheet set state = 'APPROVED'");
        as("cadre").get(path()).then().body("items.cadre.id", contains(OWN)).body("items.amount", contains(20.0f));
    }
}
