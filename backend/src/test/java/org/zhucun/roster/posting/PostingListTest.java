package org.zhucun.roster.posting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.zhucun.support.TestWorld.BATCH;
import static org.zhucun.support.TestWorld.CITY_UNIT;
import static org.zhucun.support.TestWorld.cadre;
import static org.zhucun.support.TestWorld.posting;
import static org.zhucun.support.TestWorld.team;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ListContract;

@ApiTest
class PostingListTest extends ListContract {

    @Override
    protected String path() {
        return "/api/v1/postings";
    }

    @Override
    protected boolean offersSteps() {
        return false;
    }

    @Override
    protected List<String> sorts() {
        return List.of("postedOn", "name", "village");
    }

    @Override
    protected void plantFormula() {
        world.run("update cadre set name = '" + FORMULA + "' where id = '" + cadre(1) + "'");
    }

    @Test
    void statusIsThatOfTheDay() {
        ids("size=200", posting(1), posting(2), posting(3), posting(4));
        ids("status=CURRENT", posting(1), posting(2), posting(3));
        ids("status=ENDED", posting(4));
        ids("status=FUTURE");
        ids("status=FUTURE&asOf=2005-01-09", posting(1), posting(2), posting(3), posting(4));
        ids("asOf=2005-01-09");
        ids("asOf=2005-01-10", posting(1), posting(2), posting(3), posting(4));
        ids("asOf=2005-02-28&status=CURRENT", posting(1), posting(2), posting(3), posting(4));
        ids("asOf=2005-02-28&status=ENDED");
    }

    @Test
    void filtersNarrowTheList() {
        ids("area=441481107218", posting(4));
        ids("area=441427");
        ids("dispatchLevel=CITY&dispatchLevel=TOWN", posting(1), posting(4));
        ids("role=LEADER", posting(1));
        ids("role=SOLE&role=LEADER", posting(1), posting(4));
        ids("batch=" + BATCH, posting(1), posting(2), posting(3), posting(4));
        ids("cadre=" + cadre(4), posting(4));
        ids("village=441481107218", posting(4));
        ids("team=" + team(1), posting(1), posting(2), posting(3));
        ids("unit=" + CITY_UNIT, posting(1));
        ids("q=lhm", posting(1));
        ids("q=建国", posting(2));
        ids("q=市财政局&role=MEMBER", posting(2), posting(3));
    }

    @Test
    void theLatestComesFirst() {
        world.run("insert into posting (cadre_id, village_code, batch_id, role, posted_on) values ('" + cadre(4)
                + "', '441481107218', '" + BATCH + "', 'SOLE', '2005-03-05')");
        list("size=200").body("items.postedOn[0]", equalTo("2005-03-05"));
        list("sort=name").body("items.cadre.name", contains("蓝华明", "李建国", "王秀英", "张伟", "张伟"));
    }

    @Test
    void anItemNamesAllItIsAbout() {
        list("cadre=" + cadre(1))
                .body("items[0].cadre.name", equalTo("蓝华明"))
                .body("items[0].dispatchLevel", equalTo("CITY"))
                .body("items[0].unit.name", equalTo("市财政局"))
                .body("items[0].village.path", equalTo("兴宁市/永和镇/蓝排村委会"))
                .body("items[0].team.name", equalTo("蓝排村驻村工作组"))
                .body("items[0].batch.name", equalTo("第一批"))
                .body("items[0].endedOn", equalTo(null));
    }

    @Test
    void aValueThatDoesNotExistIsNamed() {
        for (String parameter : List.of("status", "role", "dispatchLevel", "asOf", "cadre", "team", "unit", "batch")) {
            refused(parameter + "=NOTHING", "INVALID_PARAMETER", parameter);
        }
    }

    private void ids(String query, String... ids) {
        list(query).body("items.id", containsInAnyOrder(ids)).body("page.totalItems", equalTo(ids.length));
    }
}
