package org.zhucun.fieldwork;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.TestWorld.cadre;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ListContract;

/** Cadres who have been trained, each once: what the figures of fieldwork count. */
@ApiTest
class TrainedListTest extends ListContract {

    private static final String FIRST = "01900000-0000-7000-8000-000000001010";
    private static final String SECOND = "01900000-0000-7000-8000-000000001020";

    @Override
    protected String path() {
        return "/api/v1/trainings/trained";
    }

    @Override
    protected boolean offersSteps() {
        return false;
    }

    @Override
    protected String id() {
        return "cadre.id";
    }

    @Override
    protected List<String> sorts() {
        return List.of("trainedOn", "name", "unit", "village");
    }

    @Override
    protected void plantFormula() {
        world.run("update cadre set name = '" + FORMULA + "' where id = '" + cadre(2) + "'");
    }

    @Override
    protected void prepare() {
        world.post();
        for (String[] training : new String[][] {{FIRST, "2005-01-06"}, {SECOND, "2005-02-10"}}) {
            world.run("insert into training (id, area_code, held_on, title, organiser, kind) values ('" + training[0]
                    + "', '4414', '" + training[1] + "', '培训会', '市委组织部', 'PRE_POST')");
        }
        takesPart(SECOND, 1);
        takesPart(SECOND, 2);
        takesPart(FIRST, 1);
    }

    private void takesPart(String training, int number) {
        world.run("insert into training_participant values ('" + training + "', '" + cadre(number) + "')");
    }

    @Test
    void eachCadreStandsThereOnceWithTheFirstTraining() {
        list("sort=trainedOn").body("items.cadre.id", contains(cadre(1), cadre(2)));
        list("sort=trainedOn").body("items.trainedOn", contains("2005-01-06", "2005-02-10"));
        list("from=2005-01-10").body("items.cadre.id", contains(cadre(2)));
        list("to=2005-01-09").body("items.cadre.id", contains(cadre(1)));
        list("area=441427").body("items", empty());
        as("county-441427").get(path()).then().body("items", empty());
    }

    @Test
    void theFiguresCountTheSame() {
        figureIs(1, "from=2005-01-10&to=2005-03-10");
        figureIs(2, "from=2005-01-01&to=2005-03-10");
        world.run("delete from training_participant where training_id = '" + FIRST + "'");
        figureIs(2, "from=2005-01-10&to=2005-03-10");
        list("from=2005-01-10").body("items.cadre.id", containsInAnyOrder(cadre(1), cadre(2)));
        world.run("update training set held_on = '2005-01-07' where id = '" + SECOND + "'");
        figureIs(0, "from=2005-01-10&to=2005-03-10");
        list("from=2005-01-10").body("items", empty());
    }

    private void figureIs(int trained, String days) {
        as("city").get("/api/v1/statistics/fieldwork?area=4414&" + days).then().body("total.trained", equalTo(trained));
    }
}
