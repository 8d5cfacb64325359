package org.zhucun.fieldwork;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.TestWorld.cadre;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhucun.attendance.AbsenceCalls;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ListContract;

/** Cadres on post who have had no training: a list, and a check with the same rows. */
@ApiTest
class UntrainedListTest extends ListContract {

    private static final String TRAINING = "01900000-0000-7000-8000-000000001010";

    @Override
    protected String path() {
        return "/api/v1/trainings/untrained";
    }

    @Override
    protected boolean offersSteps() {
        return false;
    }

    @Override
    protected List<String> sorts() {
        return List.of("village", "name", "unit", "postedOn");
    }

    @Override
    protected void plantFormula() {
        world.run("update cadre set name = '" + FORMULA + "' where id = '" + cadre(2) + "'");
    }

    @Override
    protected void prepare() {
        world.post();
        world.run("insert into training (id, area_code, held_on, title, organiser, kind) values ('" + TRAINING
                + "', '4414', '2005-02-10', '培训会', '市委组织部', 'REFRESHER')");
        world.run("insert into training_participant values ('" + TRAINING + "', '" + cadre(1) + "')");
    }

    @Test
    void whoIsOnPostThatDayAndHadNoTrainingUntilThen() {
        list("size=200").body("items.cadre.name", containsInAnyOrder("李建国", "王秀英"));
        list("asOf=2005-02-20").body("items.cadre.name", containsInAnyOrder("李建国", "王秀英", "张伟"));
        list("asOf=2005-02-09").body("page.totalItems", equalTo(4));
        list("asOf=2005-01-09").body("items", empty());
        list("dispatchLevel=CITY").body("items", empty());
        list("area=441427").body("items", empty());
        list("q=王秀英").body("items.cadre.id", contains(cadre(3)));
        as("county-441427").get(path()).then().body("items", empty());
    }

    @Test
    void theCheckNamesTheSame() {
        as("city")
                .get("/api/v1/checks?asOf=2005-03-10&rule=CADRE_WITHOUT_TRAINING")
                .then()
                .body("rules[0].severity", equalTo("WARNING"))
                .body("rules[0].count", equalTo(2))
                .body("rules[0].rows.cadre.id", containsInAnyOrder(cadre(2), cadre(3)))
                .body("rules[0].rows[0].detail", equalTo("2005-01-10 到村，没有参加过培训"));
    }

    @Test
    void aCadreIsToldOfItselfOnly() {
        world.reset();
        AbsenceCalls.postOwnCadre(world);
        as("cadre").get(path()).then().body("items.cadre.id", contains(AbsenceCalls.OWN));
        list("size=200").body("page.totalItems", equalTo(2));
    }
}
