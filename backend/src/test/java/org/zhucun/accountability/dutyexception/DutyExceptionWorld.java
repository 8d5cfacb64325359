package org.zhucun.accountability.dutyexception;

import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.TestWorld.cadre;

import io.restassured.path.json.JsonPath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.zhucun.roster.DaysChanged;
import org.zhucun.support.TestWorld;

/** The records of the cadres of 441481107217 in February 2005, and how they are judged. */
@ApplicationScoped
public class DutyExceptionWorld {

    static final String EXCEPTIONS = "/api/v1/exceptions";
    static final String VILLAGE = "441481107217";
    private static final String LEDGER = "01900000-0000-7000-8000-000000000401";
    private static final String INSPECTION = "01900000-0000-7000-8000-000000000501";

    private final TestWorld world;
    private final Event<DaysChanged> changes;

    DutyExceptionWorld(TestWorld world, Event<DaysChanged> changes) {
        this.world = world;
        this.changes = changes;
    }

    void lay() {
        world.reset();
        world.post();
        world.run("delete from parameter_value where effective_from > '2000-01-01'");
    }

    /** The town's submitted sheet of February: the days on leave and unexplained, the rest in the village. */
    void sheet(int cadre, int leave, int unexplained) {
        sheet(cadre, "SUBMITTED", 28 - leave - unexplained, 0, leave, unexplained);
    }

    void sheet(int cadre, String state, int village, int meeting, int leave, int unexplained) {
        world.run("insert into duty_ledger (id, town_code, month, state, submitted_at) values ('" + LEDGER
                + "', '441481107', '2005-02', '" + state
                + "', '2005-03-01T02:00:00Z') on conflict (id) do update set state = excluded.state");
        world.run("insert into duty_entry (ledger_id, cadre_id, village_code, posted_days, village_days, meeting_days,"
                + " leave_days, unexplained_days) values ('" + LEDGER + "', '" + cadre(cadre) + "', '" + VILLAGE + "', "
                + (village + meeting + leave + unexplained) + ", " + village + ", " + meeting + ", " + leave + ", "
                + unexplained + ")");
    }

    void found(int cadre, String day, String result) {
        found(cadre, day, result, "SUBMITTED");
    }

    void found(int cadre, String day, String result, String state) {
        world.run("insert into inspection (id, area_code, kind, starts_on, ends_on, lead, state, submitted_at, author)"
                + " values ('" + INSPECTION + "', '441481', 'UNANNOUNCED', '" + day + "', '" + day + "', '陈组长', '"
                + state
                + "', " + (state.equals("SUBMITTED") ? "now()" : "null") + ", '兴宁市驻村办')");
        world.run("insert into inspection_visit (inspection_id, village_code, visited_on) values ('" + INSPECTION
                + "', '" + VILLAGE + "', '" + day + "')");
        world.run("insert into on_post_check (inspection_id, village_code, cadre_id, visited_on, result) values ('"
                + INSPECTION + "', '" + VILLAGE + "', '" + cadre(cadre) + "', '" + day + "', '" + result + "')");
    }

    void leave(int cadre, String from, String to, String state) {
        world.run("insert into leave (cadre_id, village_code, starts_on, ends_on, reason, state, by_county) values ('"
                + cadre(cadre) + "', '" + VILLAGE + "', '" + from + "', '" + to + "', 'SICK', '" + state + "', true)");
    }

    void outing(int cadre, String from, String to) {
        world.run("insert into outing (cadre_id, village_code, starts_on, ends_on, kind, place, purpose) values ('"
                + cadre(cadre) + "', '" + VILLAGE + "', '" + from + "', '" + to + "', 'TRAINING', '梅州市', '养殖培训')");
    }

    void commuter(int cadre, String from, String to, String state) {
        world.run(
                "insert into commuter (cadre_id, village_code, starts_on, ends_on, reason, night_duty, state) values ('"
                        + cadre(cadre) + "', '" + VILLAGE + "', '" + from + "', '" + to + "', '家在邻村', '逢单日', '" + state
                        + "')");
    }

    /** Says that the days of February have changed, as those do who write them. */
    @Transactional
    void judge(int cadre) {
        changes.fire(
                DaysChanged.of(UUID.fromString(cadre(cadre)), LocalDate.of(2005, 2, 14), LocalDate.of(2005, 2, 21)));
    }

    JsonPath exceptions() {
        return as("city")
                .get(EXCEPTIONS + "?size=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    int count() {
        return exceptions().getInt("page.totalItems");
    }

    /** An exception that is there: cadre 1 was not found on 14 February. */
    String one() {
        found(1, "2005-02-14", "ABSENT_UNEXPLAINED");
        judge(1);
        return EXCEPTIONS + "/" + exceptions().getString("items[0].id");
    }
}
