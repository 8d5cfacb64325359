package org.zhucun.platform.steps;

import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.support.Accounts.as;

import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.supervision.finding.FindingWorld;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** How steps are kept, by the example of a finding. */
@ApiTest
class StepsTest {

    private static final String FINDING = "/api/v1/findings/" + FindingWorld.OVERDUE;

    @Inject
    TestWorld world;

    @Inject
    Jdbc jdbc;

    @BeforeEach
    void lay() {
        world.reset();
        FindingWorld.lay(world);
    }

    @Test
    void aStepIsKeptWithTheAccountThatTookIt() {
        rectify();

        assertEquals(
                List.of("finding RECTIFY OPEN RECTIFIED 已补记 true"),
                jdbc.list(
                        "select concat_ws(' ', t.subject, t.action, t.from_state, t.to_state, t.text,"
                                + " (a.display_name = t.actor)::text) as step"
                                + " from transition t join account a on a.id = t.account_id where t.subject_id = ?::uuid",
                        List.of(FindingWorld.OVERDUE),
                        row -> row.text("step")));
    }

    @Test
    void whatIsGoneKeepsItsSteps() {
        rectify();
        world.run("delete from finding");

        assertEquals(1, jdbc.number("select count(*) from transition", List.of()));
    }

    @Test
    void theHistoryIsTheRecordsOwnInTheOrderOfTime() {
        world.run("insert into transition (subject, subject_id, action, to_state, actor, taken_at) values "
                + "('finding', '" + FindingWorld.OVERDUE + "', 'REOPEN', 'OPEN', '市驻村办', '2005-02-02 09:00+08'), "
                + "('leave', '" + FindingWorld.OVERDUE + "', 'CANCEL', 'CANCELLED', '市驻村办', '2005-02-03 09:00+08'), "
                + "('finding', '" + FindingWorld.RECTIFIED
                + "', 'RECTIFY', 'RECTIFIED', '市驻村办', '2005-02-01 09:00+08')");
        world.run("update transition set from_state = 'RECTIFIED'");
        rectify();

        as("city").get(FINDING).then().body("history.action", contains("REOPEN", "RECTIFY"));
    }

    private static void rectify() {
        as("city")
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Map.of("text", "已补记"))
                .post(FINDING + "/rectify")
                .then()
                .statusCode(200);
    }
}
