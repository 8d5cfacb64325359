package org.zhucun.report;

import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.ResourceContract.MERGE_PATCH;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reports by way of the API. */
final class ReportCalls {

    static final String REPORTS = "/api/v1/reports";
    static final String COUNTY = "county-441481";
    static final String DAY = "2005-03-10";

    private ReportCalls() {}

    static Response post(String account, String path, Object body) {
        return as(account)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(body)
                .post(path);
    }

    static Map<String, Object> body(String area, String kind, String asOf) {
        return new HashMap<>(Map.of("area", area, "kind", kind, "asOf", asOf, "locale", "zh-CN"));
    }

    /** Writes a report of the day, and answers its path. */
    static String write(String account, String area, String kind) {
        return write(account, body(area, kind, DAY));
    }

    static String write(String account, Map<String, Object> body) {
        return REPORTS + "/"
                + post(account, REPORTS, body).then().statusCode(201).extract().path("id");
    }

    /** Puts these texts in the place of all, under one heading. */
    static ValidatableResponse say(String account, String report, String... texts) {
        List<Map<String, String>> paragraphs = new java.util.ArrayList<>(List.of(text("HEADING1", "基本情况")));
        for (String text : texts) {
            paragraphs.add(text("PARAGRAPH", text));
        }
        return patch(account, report, Map.of("paragraphs", paragraphs));
    }

    static Map<String, String> text(String form, String text) {
        return Map.of("section", "overview", "form", form, "text", text);
    }

    static ValidatableResponse patch(String account, String report, Object change) {
        return as(account)
                .contentType(MERGE_PATCH)
                .header("If-Match", "*")
                .body(change)
                .patch(report)
                .then();
    }

    static ValidatableResponse step(String account, String report, String step, Map<String, ?> body) {
        return post(account, report + "/" + step, body).then();
    }

    static ValidatableResponse issue(String account, String report, String... receivers) {
        step(account, report, "submit", Map.of()).statusCode(200);
        return step(account, report, "issue", Map.of("sendTo", List.of(receivers)));
    }

    static String id(String report) {
        return report.substring(report.lastIndexOf('/') + 1);
    }
}
