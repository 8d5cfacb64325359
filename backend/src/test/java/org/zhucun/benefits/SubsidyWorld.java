package org.zhucun.benefits;

import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.TestWorld.cadre;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.zhucun.support.TestWorld;

/** The four posted in 441481107 with their submitted duty sheets, and what is paid to them by way of the API. */
final class SubsidyWorld {

    static final String TOWN = "town-441481107";
    static final String COUNTY = "county-441481";
    static final String SHEETS = "/api/v1/subsidy-sheets";
    static final String STANDARDS = "/api/v1/subsidy-standards";

    private SubsidyWorld() {}

    /** All in the village on every day of January from the 10th, and of February. */
    static void lay(TestWorld world) {
        world.post();
        world.run("insert into duty_ledger (town_code, month, state) select '441481107', m, 'SUBMITTED'"
                + " from unnest(array['2005-01', '2005-02']) m");
        world.run("insert into duty_entry (ledger_id, cadre_id, village_code, posted_days, village_days)"
                + " select l.id, p.cadre_id, p.village_code, d.days, d.days from duty_ledger l, posting p,"
                + " lateral (select case l.month when '2005-01' then 22 else 28 end as days) d");
    }

    /** Says otherwise of the n-th cadre's month; the days add up to those posted. */
    static void days(TestWorld world, String month, int n, int village, int meeting, int leave, int unexplained) {
        world.run(
                "update duty_entry e set village_days = " + village + ", meeting_days = " + meeting + ", leave_days = "
                        + leave + ", unexplained_days = " + unexplained
                        + " from duty_ledger l where l.id = e.ledger_id and l.month = '"
                        + month + "' and e.cadre_id = '" + cadre(n) + "'");
    }

    static Map<String, Object> standard(String name, String basis, String amount) {
        return new HashMap<>(Map.of(
                "areaCode",
                "441481",
                "name",
                name,
                "basis",
                basis,
                "payer",
                "FINANCE",
                "amount",
                amount,
                "startsOn",
                "2005-01-10"));
    }

    /** With further members by name and value. */
    static Map<String, Object> standard(String name, String basis, String amount, String... further) {
        Map<String, Object> body = standard(name, basis, amount);
        for (int i = 0; i < further.length; i += 2) {
            body.put(further[i], further[i + 1]);
        }
        return body;
    }

    /** Sets it, and answers its path. */
    static String set(Map<String, Object> standard) {
        return STANDARDS + "/"
                + post(COUNTY, STANDARDS, withNumber(standard))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    /** Computes the month of 441481107, and answers the path of the sheet. */
    static String compute(String month) {
        return SHEETS + "/"
                + post(TOWN, SHEETS, Map.of("townCode", "441481107", "month", month))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    /** Computes, submits and approves it. */
    static String approve(String month) {
        String sheet = compute(month);
        step(TOWN, sheet, "submit", Map.of()).statusCode(200);
        step(COUNTY, sheet, "approve", Map.of()).statusCode(200);
        return sheet;
    }

    static ValidatableResponse step(String account, String sheet, String step, Map<String, ?> body) {
        return as(account)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(body)
                .post(sheet + "/" + step)
                .then();
    }

    static Response post(String account, String path, Object body) {
        return as(account).contentType("application/json").body(body).post(path);
    }

    static Map<String, Object> withNumber(Map<String, Object> standard) {
        Map<String, Object> body = new HashMap<>(standard);
        body.computeIfPresent("amount", (member, text) -> new java.math.BigDecimal(text.toString()));
        return body;
    }
}
