package org.zhucun.targets;

import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.targets.TargetCalls.G2;
import static org.zhucun.targets.TargetCalls.SECOND;
import static org.zhucun.targets.TargetCalls.change;
import static org.zhucun.targets.TargetCalls.patch;
import static org.zhucun.targets.TargetCalls.refuses;
import static org.zhucun.targets.TargetCalls.second;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** Which milestones a target may have. */
@ApiTest
class TargetMilestoneTest {

    @Inject
    TestWorld world;

    @BeforeEach
    void lay() {
        world.reset();
    }

    @Test
    void milestonesAreOfQuartersOfTheBatch() {
        refuses(G2, Map.of("milestones", Map.of("2004-Q4", 0.1)), "/milestones/2004-Q4", "QUARTER_OUTSIDE_BATCH");
        patch("city", G2, "*", Map.of("milestones", Map.of("2005-Q1", 0.1, "2007-Q3", 1)))
                .then()
                .statusCode(200)
                .body("milestones", equalTo(Map.of("2005-Q1", 0.1f, "2007-Q3", 1.0f)));
        world.run("update batch set ends_on = '2005-12-31'");
        refuses(G2, Map.of("milestones", Map.of("2006-Q1", 1)), "/milestones/2006-Q1", "QUARTER_OUTSIDE_BATCH");
        patch("city", G2, "*", Map.of("milestones", Map.of("2005-Q4", 1)))
                .then()
                .statusCode(200);
    }

    @Test
    void aMilestoneOutlivedByAShorterBatchHoldsBackNoOtherChange() {
        patch("city", G2, "*", Map.of("milestones", Map.of("2006-Q2", 1)))
                .then()
                .statusCode(200);
        world.run("update batch set ends_on = '2005-12-31'");
        patch("city", G2, "*", Map.of("weight", 5)).then().statusCode(200).body("milestones", aMapWithSize(1));
        Map<String, Object> none = Collections.singletonMap("2006-Q2", null);
        patch("city", G2, "*", Map.of("milestones", none)).then().body("milestones", anEmptyMap());
    }

    @Test
    void milestonesDoNotDecrease() {
        patch("city", G2, "*", Map.of("milestones", Map.of("2005-Q2", 0.5, "2005-Q4", 1)))
                .then()
                .statusCode(200);
        refuses(G2, Map.of("milestones", Map.of("2005-Q3", 0.4999)), "/milestones/2005-Q3", "SHARE_DECREASES");
        patch("city", G2, "*", Map.of("milestones", Map.of("2005-Q3", 0.5)))
                .then()
                .statusCode(200)
                .body("milestones", equalTo(Map.of("2005-Q2", 0.5f, "2005-Q3", 0.5f, "2005-Q4", 1.0f)));
    }

    @Test
    void aMilestoneIsSetRemovedOrLeftAndNullRemovesAll() {
        patch("city", G2, "*", Map.of("milestones", Map.of("2005-Q2", 0.5, "2005-Q4", 1)))
                .then()
                .statusCode(200);
        Map<String, Object> change = new HashMap<>();
        change.put("2005-Q2", null);
        change.put("2005-Q3", 0.75);
        patch("city", G2, "*", Map.of("milestones", change))
                .then()
                .body("milestones", equalTo(Map.of("2005-Q3", 0.75f, "2005-Q4", 1.0f)));
        patch("city", G2, "*", Collections.singletonMap("milestones", null))
                .then()
                .statusCode(200)
                .body("milestones", anEmptyMap());
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        Map<String, Object> milestones = Map.of("2004-Q4", 0.9, "2005-Q2", 0.5);
        patch("city", G2, "*", Map.of("threshold", 2.5, "milestones", milestones))
                .then()
                .statusCode(422)
                .body("errors.code", contains("WHOLE_NUMBER", "QUARTER_OUTSIDE_BATCH", "SHARE_DECREASES"));
    }

    @Test
    void aBatchIsRemovedWithItsTargets() {
        second(world, "2006-01-10");
        patch("city", G2 + "?batch=" + SECOND, "*", change()).then().statusCode(200);
        as("city")
                .header("If-Match", "*")
                .delete("/api/v1/batches/" + SECOND)
                .then()
                .statusCode(204);
        as("city").get(G2 + "?batch=" + SECOND).then().statusCode(404);
    }
}
