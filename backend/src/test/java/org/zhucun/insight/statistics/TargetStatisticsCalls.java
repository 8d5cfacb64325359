package org.zhucun.insight.statistics;

import static org.hamcrest.Matchers.equalTo;
import static org.zhucun.support.Accounts.as;

import io.restassured.response.ValidatableResponse;

/** Asks for the figures of targets, and finds them in the answer. */
final class TargetStatisticsCalls {

    static final String TARGETS = "/api/v1/statistics/targets";
    static final String CITY = "4414";

    private TargetStatisticsCalls() {}

    static ValidatableResponse statistics(String area, String quarter) {
        return as("city")
                .queryParam("area", area)
                .queryParam("quarter", quarter)
                .get(TARGETS)
                .then()
                .statusCode(200)
                .body("targets.code.size()", equalTo(18));
    }

    static String g2(String figure) {
        return of("G2", figure);
    }

    static String of(String target, String figure) {
        return "targets.find { it.code == '" + target + "' }." + figure;
    }
}
