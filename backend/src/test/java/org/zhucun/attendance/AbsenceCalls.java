package org.zhucun.attendance;

import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.TestWorld.cadre;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.zhucun.support.Accounts;
import org.zhucun.support.TestWorld;

/** Requests about recorded days, and a cadre in the village of the account cadre. */
public final class AbsenceCalls {

    public static final String COUNTY = "county-441481";
    public static final String TOWN = "town-441481107";
    public static final String OTHER_COUNTY = "county-441427";

    /** The cadre whose account cadre is. */
    public static final String OWN = "01900000-0000-7000-8000-000000000192";

    /** Another in the same village. */
    public static final String COLLEAGUE = "01900000-0000-7000-8000-000000000193";

    private AbsenceCalls() {}

    /** A new record of the first cadre with further members in pairs. */
    public static Map<String, Object> days(String startsOn, String endsOn, Object... members) {
        Map<String, Object> body = new HashMap<>(Map.of("cadreId", cadre(1), "startsOn", startsOn, "endsOn", endsOn));
        for (int i = 0; i < members.length; i += 2) {
            body.put((String) members[i], members[i + 1]);
        }
        return body;
    }

    public static Response post(String account, String path, Map<String, Object> body) {
        return as(account)
                .contentType("application/json; charset=UTF-8")
                .body(body)
                .post(path);
    }

    /** Adds a record as the county and gives its path. */
    public static String added(String path, Map<String, Object> body) {
        Response answer = post(COUNTY, path, body);
        answer.then().statusCode(201);
        return path + "/" + answer.path("id");
    }

    public static Response step(String account, String record, String step, Map<String, Object> body) {
        return step(account, record, step, "*", body);
    }

    public static Response step(String account, String record, String step, String ifMatch, Map<String, Object> body) {
        return as(account)
                .contentType("application/json; charset=UTF-8")
                .header("If-Match", ifMatch)
                .body(body)
                .post(record + "/" + step);
    }

    public static Response patch(String account, String record, Map<String, Object> change) {
        return as(account)
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", "*")
                .body(change)
                .patch(record);
    }

    /** Posts {@link #OWN} and {@link #COLLEAGUE}. */
    public static void postOwnCadre(TestWorld world) {
        world.run("insert into area (code, name) values ('441426', '平远县'), ('441426114', '石正镇')");
        world.run("insert into village (code, name, population) values ('441426114204', '安仁村委会', 900)");
        post(world, OWN, "陈志强", "czq", "441481198303030039");
        post(world, COLLEAGUE, "林海燕", "lhy", "441481198404040025");
        Accounts.tie("cadre", OWN);
    }

    private static void post(TestWorld world, String id, String name, String pinyin, String idNumber) {
        world.run("insert into cadre (id, name, pinyin, gender, id_number, phone, title, political_status, education,"
                + " unit_id, dispatch_level, area_code) values ('" + id + "', '" + name + "', '" + pinyin + "', '"
                + (idNumber.charAt(16) % 2 == 0 ? "FEMALE" : "MALE") + "', '" + idNumber
                + "', '13800000001', '科员', 'PARTY_MEMBER', 'BACHELOR', '" + TestWorld.CITY_UNIT
                + "', 'CITY', '441426114204')");
        world.run("insert into posting (cadre_id, village_code, batch_id, role, posted_on) values ('" + id
                + "', '441426114204', '" + TestWorld.BATCH + "', 'SOLE', '2005-01-10')");
    }
}
