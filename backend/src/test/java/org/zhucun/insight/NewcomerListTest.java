package org.zhucun.insight;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.TestWorld.BATCH;
import static org.zhucun.support.TestWorld.cadre;
import static org.zhucun.support.TestWorld.posting;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhucun.attendance.AbsenceCalls;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ListContract;

/** Cadres on post who are new there, untrained, or in a town without a liaison group. */
@ApiTest
class NewcomerListTest extends ListContract {

    private static final String TRAINING = "01900000-0000-7000-8000-000000001010";

    @Override
    protected String path() {
        return "/api/v1/newcomers";
    }

    @Override
    protected boolean offersSteps() {
        return false;
    }

    @Override
    protected List<String> sorts() {
        return List.of("postedOn", "village", "name", "unit");
    }

    @Override
    protected void plantFormula() {
        world.run("update cadre set name = '" + FORMULA + "' where id = '" + cadre(2) + "'");
    }

    /** The first two are trained; the third came in March. */
    @Override
    protected void prepare() {
        world.post();
        world.run("update posting set posted_on = '2005-03-01' where id = '" + posting(3) + "'");
        world.run("insert into training (id, area_code, held_on, title, organiser, kind) values ('" + TRAINING
                + "', '4414', '2005-02-10', '培训会', '市委组织部', 'REFRESHER')");
        world.run("insert into training_participant values ('" + TRAINING + "', '" + cadre(1) + "'), ('" + TRAINING
                + "', '" + cadre(2) + "')");
    }

    private void group() {
        world.run(
                "insert into liaison_group (area_code, batch_id, formed_on, head_id, first_deputy_id, second_deputy_id)"
                        + " values ('441481107', '" + BATCH + "', '2005-01-12', '" + cadre(1) + "', '" + cadre(2)
                        + "', '"
                        + cadre(3) + "')");
    }

    @Test
    void whoIsNewUntrainedOrWithoutAGuide() {
        list("size=200")
                .body(
                        "items.reasons",
                        contains(List.of("RECENT", "UNTRAINED", "UNGUIDED"), List.of("UNGUIDED"), List.of("UNGUIDED")))
                .body("items[0].cadre.id", equalTo(cadre(3)))
                .body("items[0].daysOnPost", equalTo(10))
                .body("items[0].guide", nullValue());
        group();
        list("size=200").body("items.cadre.id", contains(cadre(3))).body("items[0].guide.id", equalTo(cadre(1)));
        list("days=60").body("page.totalItems", equalTo(1));
        list("days=61&reason=RECENT").body("items.cadre.id", containsInAnyOrder(cadre(1), cadre(2), cadre(3)));
        list("days=10&reason=RECENT").body("items", empty());
        list("asOf=2005-02-09&reason=UNTRAINED")
                .body("items.cadre.id", containsInAnyOrder(cadre(1), cadre(2), cadre(4)));
    }

    @Test
    void aHeadWhoHasLeftTheTownGuidesNobody() {
        group();
        world.run(
                "update posting set ended_on = '2005-03-05', end_reason = 'ROTATION' where id = '" + posting(1) + "'");
        list("reason=UNGUIDED").body("items.cadre.id", containsInAnyOrder(cadre(2), cadre(3)));
        list("asOf=2005-03-04&reason=UNGUIDED").body("items", empty());
    }

    @Test
    void filtersNarrowTheList() {
        Map.of("area=441481107217", 3, "area=441427", 0, "dispatchLevel=CITY", 1, "q=王秀英", 1, "reason=UNTRAINED", 1)
                .forEach((filter, total) -> list(filter).body("page.totalItems", equalTo(total)));
        as("county-441427").get(path()).then().body("items", empty());
        refused("days=0", "INVALID_PARAMETER", "days");
        refused("days=367", "INVALID_PARAMETER", "days");
    }

    @Test
    void aCadreIsToldOfItselfOnly() {
        world.reset();
        AbsenceCalls.postOwnCadre(world);
        as("cadre").get(path()).then().body("items.cadre.id", contains(AbsenceCalls.OWN));
        list("size=200").body("page.totalItems", equalTo(2));
    }
}
