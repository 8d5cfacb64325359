package org.zhucun.supervision.inspection;

import static org.zhucun.support.Accounts.as;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhucun.support.TestWorld;

/** Requests that the tests of inspections begin with. */
final class Inspections {

    static final String PATH = "/api/v1/inspections";
    static final String VILLAGE = "441481107217";

    private Inspections() {}

    /** An inspection of one day of the village of cadres 1 to 3, all present, with one finding. */
    static Map<String, Object> body(String day, String lead) {
        List<Object> checks = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            checks.add(map("cadreId", TestWorld.cadre(i), "result", "PRESENT"));
        }
        Map<String, Object> visit =
                map("villageCode", VILLAGE, "visitedOn", day, "note", "座谈", "checks", checks, "answers", answers("没有"));
        visit.put("findings", new ArrayList<>(List.of(finding(day))));
        return map(
                "kind",
                "PLANNED",
                "startsOn",
                day,
                "endsOn",
                day,
                "lead",
                lead,
                "members",
                new ArrayList<>(List.of("市驻村办")),
                "summary",
                "看望驻村干部",
                "visits",
                new ArrayList<>(List.of(visit)));
    }

    static Map<String, Object> finding(String dueOn) {
        return map("category", "LEDGER", "severity", "MINOR", "text", "台账缺记", "dueOn", dueOn);
    }

    private static List<Object> answers(String note) {
        return new ArrayList<>(List.of(map("checklist", "五不准", "position", 2, "answer", "YES", "note", note)));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> visit(Map<String, Object> body) {
        return ((List<Map<String, Object>>) body.get("visits")).get(0);
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> part(Map<String, Object> visit, String name) {
        return (List<Map<String, Object>>) visit.get(name);
    }

    static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    static Response post(String account, Map<String, Object> body) {
        return as(account).contentType(ContentType.JSON).body(body).post(PATH);
    }

    /** The address of a new inspection. */
    static String create(String account, Map<String, Object> body) {
        String id = post(account, body).then().statusCode(201).extract().path("id");
        return PATH + "/" + id;
    }

    static String submitted(String account, String day, String lead) {
        Map<String, Object> body = body(day, lead);
        body.put("submit", true);
        return create(account, body);
    }

    static String tag(String account, String one) {
        return as(account).get(one).header("ETag");
    }

    static Response submit(String account, String one) {
        return as(account)
                .contentType(ContentType.JSON)
                .header("If-Match", tag(account, one))
                .post(one + "/submit");
    }

    static ValidatableResponse put(String account, String one, Map<String, Object> body) {
        return as(account)
                .contentType(ContentType.JSON)
                .header("If-Match", tag(account, one))
                .body(body)
                .put(one)
                .then();
    }
}
