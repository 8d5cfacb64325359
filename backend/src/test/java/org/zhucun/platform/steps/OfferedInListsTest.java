package org.zhucun.platform.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.TestWorld.BATCH;
import static org.zhucun.support.TestWorld.cadre;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhucun.supervision.finding.FindingWorld;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** A step from a list is as safe as one from the record: a row has the same version and offers the same. */
@ApiTest
class OfferedInListsTest {

    private static final String VILLAGE = "441481107217";
    private static final List<String> ACCOUNTS =
            List.of("city", "county-441481", "town-441481107", "inspector", "cadre", "viewer");

    @Inject
    TestWorld world;

    @BeforeEach
    void lay() {
        world.reset();
        world.post();
        FindingWorld.lay(world);
        world.run(
                "insert into progress (batch_id, village_code, target_code, quarter, value, state, reported_at, version)"
                        + " select '" + BATCH + "', '" + VILLAGE + "', code, '2005-Q1', 1, state, at::timestamptz, 3"
                        + " from (values ('G2', 'DRAFT', null), ('G3', 'DRAFT', '2005-03-05 09:00+08'),"
                        + " ('G7', 'REPORTED', '2005-03-05 09:00+08'), ('G5', 'RETURNED', '2005-03-05 09:00+08'),"
                        + " ('G6', 'VERIFIED', '2005-03-05 09:00+08')) as r (code, state, at)");
        world.run("insert into leave (cadre_id, village_code, starts_on, ends_on, reason, state, by_county, version)"
                + " select '" + cadre(1) + "', '" + VILLAGE + "', first, last, 'SICK', state, last - first > 2, 2"
                + " from (values (date '2005-03-14', date '2005-03-15', 'REQUESTED'),"
                + " (date '2005-03-20', date '2005-03-25', 'REQUESTED'), (date '2005-04-01', date '2005-04-05', 'APPROVED'),"
                + " (date '2005-02-01', date '2005-02-05', 'APPROVED'), (date '2005-02-10', date '2005-02-10', 'APPROVED'),"
                + " (date '2005-04-10', date '2005-04-11', 'REFUSED'), (date '2005-04-10', date '2005-04-11', 'CANCELLED'))"
                + " as l (first, last, state)");
        world.run(
                "insert into commuter (cadre_id, village_code, starts_on, ends_on, reason, night_duty, state, version)"
                        + " select '" + cadre(1) + "', '" + VILLAGE + "', first, first + 10, '家在邻村', '逢单日', state, 1"
                        + " from (values (date '2005-03-14', 'REQUESTED'), (date '2005-02-01', 'APPROVED'),"
                        + " (date '2005-01-20', 'ENDED'), (date '2005-04-10', 'REFUSED')) as c (first, state)");
        world.run("insert into duty_ledger (town_code, month, state, submitted_at, version) values"
                + " ('441481107', '2005-01', 'SUBMITTED', '2005-02-01 09:00+08', 4),"
                + " ('441481107', '2005-02', 'DRAFT', null, 2), ('441481107', '2005-03', 'DRAFT', null, 1)");
        world.run(
                "insert into duty_exception (cadre_id, village_code, month, rules, evidence, state, explanation, version)"
                        + " select '" + cadre(1) + "', '" + VILLAGE
                        + "', month, '{UNTRACED_DAYS}', '[]', state, '漏登', 5"
                        + " from (values ('2004-09', 'OPEN'), ('2004-10', 'EXPLAINED'), ('2004-11', 'ACCEPTED'),"
                        + " ('2004-12', 'CONFIRMED')) as x (month, state)");
        world.run(
                "insert into discipline_case (cadre_id, village_code, rule, found_on, found, state, decision, decided_on)"
                        + " values ('" + cadre(1) + "', '" + VILLAGE
                        + "', 'GAMBLING', '2005-02-12', '打麻将', 'OPEN', null, null),"
                        + " ('" + cadre(1) + "', '" + VILLAGE
                        + "', 'GAMBLING', '2005-02-12', '打麻将', 'DECIDED', '诫勉', '2005-02-20')");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "findings",
                "progress?quarter=2005-Q1",
                "leaves",
                "commuters",
                "exceptions",
                "discipline-cases",
                "duty-ledgers?month=2005-01",
                "duty-ledgers?month=2005-02",
                "duty-ledgers?month=2005-03",
                "duty-ledgers?month=2005-04"
            })
    void aRowHasTheVersionAndTheActionsOfItsRecord(String list) {
        Set<Object> offered = new HashSet<>();
        int compared = 0;
        for (String account : ACCOUNTS) {
            for (Map<String, Object> row : rows(account, list)) {
                Response record = as(account).get("/api/v1/" + record(list, row));
                if (record.statusCode() == 200) {
                    String tag = record.header("ETag").replace("\"", "");
                    assertEquals(tag.substring(0, tag.indexOf('-')), String.valueOf(row.get("version")), list);
                    assertEquals(record.<List<String>>path("actions"), row.get("actions"), account + " " + row);
                    offered.add(row.get("actions"));
                    compared++;
                }
            }
        }
        assertTrue(compared > 2, list);
        assertTrue(offered.size() > 1 || list.endsWith("2005-04"), list + " offers " + offered);
    }

    private static List<Map<String, Object>> rows(String account, String list) {
        Response answer = as(account).get("/api/v1/" + list + (list.contains("?") ? "&" : "?") + "size=200");
        return answer.statusCode() == 403
                ? List.of()
                : answer.then().statusCode(200).extract().path("items");
    }

    private static String record(String list, Map<String, Object> row) {
        String path = list.split("[?]")[0];
        return path + "/"
                + (row.get("town") instanceof Map<?, ?> town
                        ? town.get("code") + "/" + row.get("month")
                        : row.get("id"));
    }
}
