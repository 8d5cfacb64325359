package org.zhucun.targets;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.zhucun.support.Accounts.as;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ResourceContract;
import org.zhucun.support.TestWorld;

/** A new definition judges what is not verified yet; what is keeps the one that it was judged by. */
@ApiTest
class TargetRevisionTest {

    private static final String G2 = "/api/v1/targets/G2";
    private static final String VERIFIED = "441481107217";
    private static final String REPORTED = "441481107218";

    @Inject
    TestWorld world;

    @Inject
    Jdbc jdbc;

    private record Judged(BigDecimal share, Integer revision) {}

    @BeforeEach
    void lay() {
        world.reset();
        report(VERIFIED, "VERIFIED");
        report(REPORTED, "REPORTED");
    }

    @Test
    void aHigherThresholdLeavesWhatIsVerifiedMet() {
        change(Map.of("threshold", 4));
        assertEquals(judged("1.0000", 1), of(VERIFIED));
        assertEquals(judged("0.7500", null), of(REPORTED));
    }

    @Test
    void whatIsVerifiedAfterwardsIsJudgedByTheNewThreshold() {
        change(Map.of("threshold", 4));
        world.run("update progress set state = 'VERIFIED' where village_code = '" + REPORTED + "'");
        assertEquals(judged("0.7500", 2), of(REPORTED));
        change(Map.of("threshold", 3));
        assertEquals(judged("0.7500", 2), of(REPORTED));
        report("441481100201", "REPORTED");
        world.run("update progress set state = 'VERIFIED' where village_code = '441481100201'");
        assertEquals(judged("1.0000", 3), of("441481100201"));
    }

    @Test
    void whatIsReopenedIsJudgedAnew() {
        change(Map.of("threshold", 4));
        world.run("update progress set state = 'DRAFT' where village_code = '" + VERIFIED + "'");
        assertEquals(judged("0.7500", null), of(VERIFIED));
    }

    @Test
    void eachChangeOfNameThresholdOrWeightIsKeptWithItsAuthor() {
        change(Map.of("threshold", 4)).body("revision", equalTo(2));
        change(Map.of("nameZh", "每个村培养4名以上后备干部")).body("revision", equalTo(3));
        change(Map.of("nameEn", "Four or more reserve cadres trained in each village"))
                .body("revision", equalTo(4));
        change(Map.of("weight", 12.5, "milestones", Map.of("2005-Q2", 1)))
                .body("revision", equalTo(5))
                .body("revisions.revision", contains(5, 4, 3, 2, 1))
                .body("revisions.threshold", contains(4.0f, 4.0f, 4.0f, 4.0f, 3.0f))
                .body("revisions.weight", contains(12.5f, 10.0f, 10.0f, 10.0f, 10.0f))
                .body("revisions[2].nameZh", equalTo("每个村培养4名以上后备干部"))
                .body("revisions[2].nameEn", equalTo("Three or more reserve cadres trained in each village"))
                .body("revisions[1].nameEn", equalTo("Four or more reserve cadres trained in each village"))
                .body("revisions.changedBy", contains("梅州市驻村办", "梅州市驻村办", "梅州市驻村办", "梅州市驻村办", null));
        as("city").get("/api/v1/targets/G3").then().body("revision", equalTo(1));
    }

    @Test
    void milestonesAloneRaiseTheVersionOnly() {
        String tag = as("city").get(G2).header("ETag");
        change(Map.of("milestones", Map.of("2005-Q2", 0.5)))
                .header("ETag", not(equalTo(tag)))
                .body("revision", equalTo(1))
                .body("revisions.revision", contains(1));
        as("city")
                .contentType(ResourceContract.MERGE_PATCH)
                .header("If-Match", tag)
                .body(Map.of("weight", 5))
                .patch(G2)
                .then()
                .statusCode(412);
    }

    @Test
    void milestonesAloneWriteNoProgress() {
        String before = writer();
        change(Map.of("milestones", Map.of("2005-Q2", 0.5)));
        assertEquals(before, writer());
        change(Map.of("weight", 5));
        assertNotEquals(before, writer());
    }

    /** The transaction that wrote the reported row last. */
    private String writer() {
        return jdbc.one(
                        "select xmin::text as writer from progress where village_code = ? and target_code = 'G2'",
                        List.of(REPORTED),
                        row -> row.text("writer"))
                .orElseThrow();
    }

    private void report(String village, String state) {
        world.run("insert into progress (batch_id, village_code, target_code, quarter, value, state) values ('"
                + TestWorld.BATCH + "', '" + village + "', 'G2', '2005-Q1', 3, '" + state + "')");
    }

    private Judged of(String village) {
        return jdbc.one(
                        "select share, revision from progress where village_code = ? and target_code = 'G2'",
                        List.of(village),
                        row -> new Judged(row.decimal("share"), row.integer("revision")))
                .orElseThrow();
    }

    private static Judged judged(String share, Integer revision) {
        return new Judged(new BigDecimal(share), revision);
    }

    private static ValidatableResponse change(Map<String, Object> change) {
        return as("city")
                .contentType(ResourceContract.MERGE_PATCH)
                .header("If-Match", "*")
                .body(change)
                .patch(G2)
                .then()
                .statusCode(200);
    }
}
