package org.zhucun.attendance.duty;

import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.TestWorld.cadre;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;

/** Sheets that a town reads and saves. */
final class DutySheetCalls {

    static final String PATH = "/api/v1/duty-ledgers/441481107/2005-02";
    static final String TOWN = "town-441481107";

    private DutySheetCalls() {}

    static String path(String month) {
        return "/api/v1/duty-ledgers/441481107/" + month;
    }

    static String tag() {
        return as(TOWN).get(PATH).header("ETag");
    }

    static Map<String, Object> entry(int n, int villageDays) {
        return new HashMap<>(Map.of("cadreId", cadre(n), "villageDays", villageDays));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object>[] all() {
        return new Map[] {entry(1, 28), entry(2, 28), entry(3, 28), entry(4, 28)};
    }

    @SafeVarargs
    static Response save(Map<String, Object>... rows) {
        return put(PATH, tag(), rows);
    }

    @SafeVarargs
    static Response put(String path, String tag, Map<String, Object>... rows) {
        return request(TOWN, tag).body(Map.of("rows", rows)).put(path);
    }

    static RequestSpecification request(String account, String tag) {
        RequestSpecification request = as(account).contentType(ContentType.JSON);
        return tag == null ? request : request.header("If-Match", tag);
    }
}
