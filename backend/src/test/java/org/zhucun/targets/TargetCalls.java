package org.zhucun.targets;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.zhucun.support.Accounts.as;

import io.restassured.response.Response;
import java.util.Map;
import org.zhucun.support.ResourceContract;
import org.zhucun.support.TestWorld;

/** Changes of targets, as tests make them. */
final class TargetCalls {

    static final String TARGETS = "/api/v1/targets";
    static final String G2 = TARGETS + "/G2";
    static final String SECOND = "01900000-0000-7000-8000-0000000000b2";

    private TargetCalls() {}

    static void refuses(String target, Object change, String pointer, String code) {
        patch("city", target, "*", change)
                .then()
                .statusCode(422)
                .body("code", equalTo("VALIDATION_FAILED"))
                .body("errors.collect { it.pointer + ' ' + it.code }", hasItem(pointer + " " + code))
                .body("errors.detail", not(hasItem(startsWith("violation."))));
    }

    static Map<String, Object> change() {
        return Map.of("nameZh", "每个村培养4名以上后备干部", "threshold", 4);
    }

    static String tag() {
        return as("city").get(G2).then().statusCode(200).extract().header("ETag");
    }

    static Response patch(String account, String path, String ifMatch, Object change) {
        return as(account)
                .contentType(ResourceContract.MERGE_PATCH)
                .header("If-Match", ifMatch)
                .body(change)
                .patch(path);
    }

    /** Adds another batch. */
    static void second(TestWorld world, String startsOn) {
        world.run("insert into batch (id, name, starts_on, base_year) values ('" + SECOND + "', '第二批', '" + startsOn
                + "', 2004)");
    }
}
