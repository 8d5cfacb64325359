package org.zhucun.attendance.leave;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.TestWorld.cadre;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhucun.attendance.AbsenceCalls;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ListContract;

@ApiTest
class LeaveListTest extends ListContract {

    private static final String SHORT = "01900000-0000-7000-8000-000000000510";
    private static final String LONG = "01900000-0000-7000-8000-000000000520";
    private static final String TAKEN = "01900000-0000-7000-8000-000000000530";

    @Override
    protected String path() {
        return "/api/v1/leaves";
    }

    @Override
    protected List<String> sorts() {
        return List.of("startsOn", "name", "village");
    }

    @Override
    protected void plantFormula() {
        world.run("update leave set note = '" + FORMULA + "' where id = '" + SHORT + "'");
    }

    @Override
    protected void prepare() {
        world.post();
        leave(SHORT, 1, "'2005-03-14', '2005-03-16', null, 'SICK', 'REQUESTED', false");
        leave(LONG, 2, "'2005-03-14', '2005-03-17', null, 'ANNUAL', 'REQUESTED', true");
        leave(TAKEN, 3, "'2005-02-01', '2005-02-10', '2005-02-05', 'PERSONAL', 'APPROVED', true");
    }

    @Test
    void filtersNarrowTheList() {
        ids("size=200", SHORT, LONG, TAKEN);
        ids("area=441481107", SHORT, LONG, TAKEN);
        ids("area=441427");
        ids("village=441481107217", SHORT, LONG, TAKEN);
        ids("village=441481107218");
        ids("cadre=" + cadre(2), LONG);
        ids("state=APPROVED", TAKEN);
        ids("state=APPROVED&state=REQUESTED", SHORT, LONG, TAKEN);
        ids("reason=SICK&reason=ANNUAL", SHORT, LONG);
        ids("q=lhm", SHORT);
        ids("q=建国", LONG);
    }

    @Test
    void aPeriodFindsWhatHasADayInIt() {
        ids("from=2005-03-16", SHORT, LONG);
        ids("from=2005-03-17", LONG);
        ids("from=2005-03-18");
        ids("to=2005-02-01", TAKEN);
        ids("to=2005-01-31");
        ids("from=2005-02-04&to=2005-02-28", TAKEN);
        ids("from=2005-02-05&to=2005-02-28");
    }

    @Test
    void whatWaitsDependsOnWhoAsks() {
        waiting("county-441481", SHORT, LONG);
        waiting("city", SHORT, LONG);
        waiting("town-441481107", SHORT);
        waiting("county-441427");
        for (String reader : List.of("viewer", "inspector", "cadre", "province")) {
            waiting(reader);
        }
        ids("waiting=false", TAKEN);
    }

    @Test
    void aLimitThatIsSetLaterCountsFromItsDay() {
        world.run("insert into parameter_value (code, effective_from, value) values"
                + " ('TOWN_LEAVE_DAYS', '2005-03-14', 5)");
        try {
            waiting("town-441481107", SHORT, LONG);
            list("cadre=" + cadre(2)).body("items[0].byCounty", equalTo(false));
            list("cadre=" + cadre(3)).body("items[0].byCounty", equalTo(true));
        } finally {
            world.run("delete from parameter_value where effective_from = '2005-03-14'");
        }
    }

    @Test
    void anEarlyReturnShortensIt() {
        list("cadre=" + cadre(3))
                .body("items[0].days", equalTo(4))
                .body("items[0].returnedOn", equalTo("2005-02-05"))
                .body("items[0].village.path", equalTo("兴宁市/永和镇/蓝排村委会"));
    }

    @Test
    void aValueThatDoesNotExistIsNamed() {
        for (String parameter : List.of("state", "reason", "cadre", "from", "to", "waiting")) {
            refused(parameter + "=NOTHING", "INVALID_PARAMETER", parameter);
        }
    }

    @Test
    void theOtherCountySeesNothing() {
        for (String query : List.of("size=200", "area=441481", "q=lhm", "cadre=" + cadre(1), "waiting=true")) {
            as(AbsenceCalls.OTHER_COUNTY)
                    .get(path() + "?" + query)
                    .then()
                    .statusCode(200)
                    .body("page.totalItems", equalTo(0));
        }
    }

    private void waiting(String account, String... ids) {
        as(account)
                .get(path() + "?waiting=true")
                .then()
                .statusCode(200)
                .body("items.id", containsInAnyOrder(ids))
                .body("page.totalItems", equalTo(ids.length));
    }

    private void ids(String query, String... ids) {
        list(query).body("items.id", containsInAnyOrder(ids)).body("page.totalItems", equalTo(ids.length));
    }

    private void leave(String id, int cadre, String values) {
        world.run("insert into leave (id, cadre_id, village_code, starts_on, ends_on, returned_on, reason, state,"
                + " by_county) values ('" + id + "', '" + cadre(cadre) + "', '441481107217', " + values + ")");
    }
}
