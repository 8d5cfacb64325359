package org.zhucun.targets.progress;

import static org.zhucun.support.Accounts.as;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** A sheet that a town reads and saves. */
final class ProgressSheetCalls {

    static final String PATH = "/api/v1/progress/sheet?area=441481107&quarter=2005-Q1";
    static final String TOWN = "town-441481107";

    private ProgressSheetCalls() {}

    static Map<String, Object> goal(String village, String target, Number value) {
        Map<String, Object> cell = new HashMap<>();
        cell.put("villageCode", village);
        cell.put("targetCode", target);
        cell.put("value", value);
        return cell;
    }

    static Map<String, Object> task(String village, String target, String status) {
        return Map.of("villageCode", village, "targetCode", target, "status", status);
    }

    static String tag() {
        return as(TOWN).get(PATH).header("ETag");
    }

    @SafeVarargs
    static Response save(Map<String, Object>... cells) {
        return save(tag(), cells);
    }

    @SafeVarargs
    static Response save(String tag, Map<String, Object>... cells) {
        return as(TOWN).contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(Map.of("cells", Arrays.asList(cells)))
                .patch(PATH);
    }
}
