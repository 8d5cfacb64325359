package org.zhucun.targets;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.targets.TargetCalls.G2;
import static org.zhucun.targets.TargetCalls.TARGETS;
import static org.zhucun.targets.TargetCalls.change;
import static org.zhucun.targets.TargetCalls.patch;
import static org.zhucun.targets.TargetCalls.refuses;
import static org.zhucun.targets.TargetCalls.tag;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.support.ApiTest;
import org.zhucun.support.AtOnce;
import org.zhucun.support.ResourceContract;
import org.zhucun.support.TestWorld;

/** The city redefines a target: which changes are taken, and of several at once which one. */
@ApiTest
class TargetChangeTest {

    @Inject
    TestWorld world;

    @Inject
    DataSource dataSource;

    @Inject
    Jdbc jdbc;

    @BeforeEach
    void lay() {
        world.reset();
    }

    @Test
    void nothingIsDoneWithoutALoginOrByReaders() {
        given().get(G2).then().statusCode(401);
        given().contentType(ResourceContract.MERGE_PATCH)
                .body(change())
                .patch(G2)
                .then()
                .statusCode(401);
        for (String reader : List.of("viewer", "inspector", "cadre", "province")) {
            patch(reader, G2, "*", change()).then().statusCode(403).body("code", equalTo("FORBIDDEN"));
        }
    }

    @Test
    void aChangeNeedsTheVersionThatItChanges() {
        as("city")
                .contentType(ResourceContract.MERGE_PATCH)
                .body(change())
                .patch(G2)
                .then()
                .statusCode(428);
        patch("city", G2, "\"99-0\"", change()).then().statusCode(412).body("code", equalTo("STALE"));
    }

    @Test
    void ofSeveralEditorsAtOnceOneWins() {
        try (AtOnce threads = new AtOnce()) {
            for (Map<String, Object> change :
                    List.of(change(), Map.<String, Object>of("milestones", Map.of("2005-Q2", 1)))) {
                String tag = tag();
                List<Integer> answers = Stream.of(1, 2, 3)
                        .map(n ->
                                threads.run(() -> patch("city", G2, tag, change).statusCode()))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .sorted()
                        .toList();
                assertEquals(List.of(200, 412, 412), answers);
            }
        }
    }

    /** Both have compared the version before either may write: the database has to tell them apart. */
    @Test
    void ofTwoWhoRedefineAtTheSameMomentTheSecondIsStale() throws SQLException {
        try (AtOnce threads = new AtOnce();
                Connection other = dataSource.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select from target where code = 'G2' for update");
            String tag = tag();
            List<CompletableFuture<Integer>> answers = Stream.of(4, 5)
                    .map(threshold -> threads.run(() -> patch("city", G2, tag, Map.of("threshold", threshold))
                            .statusCode()))
                    .toList();
            await(() -> jdbc.number("select count(*) from pg_stat_activity where wait_event_type = 'Lock'", List.of())
                    == 2);
            other.rollback();
            assertEquals(
                    List.of(200, 412),
                    answers.stream().map(CompletableFuture::join).sorted().toList());
        }
        as("city").get(G2).then().body("revisions.revision", contains(2, 1));
    }

    @Test
    void aPatchThatChangesNothingKeepsTheVersion() {
        patch("city", G2, "*", Map.of("milestones", Map.of("2005-Q2", 0.25)))
                .then()
                .statusCode(200);
        String tag = tag();
        for (Map<String, Object> same : List.of(
                Map.<String, Object>of(),
                Map.<String, Object>of("threshold", 3, "weight", 10.0),
                Map.<String, Object>of("milestones", Map.of("2005-Q2", 0.25)))) {
            patch("city", G2, tag, same).then().statusCode(200).header("ETag", tag);
        }
    }

    @Test
    void faultsAreLocated() {
        String long201 = "长".repeat(201);
        faulty("nameZh", "", "/nameZh", "REQUIRED");
        faulty("nameZh", long201, "/nameZh", "LENGTH");
        faulty("nameZh", "名\u0007称", "/nameZh", "TEXT_CHARACTERS");
        faulty("nameEn", null, "/nameEn", "REQUIRED");
        faulty("nameEn", long201, "/nameEn", "LENGTH");
        faulty("threshold", null, "/threshold", "REQUIRED");
        faulty("threshold", 0, "/threshold", "RANGE");
        faulty("threshold", 1_000_000_000_000L, "/threshold", "RANGE");
        faulty("threshold", 3.001, "/threshold", "DIGITS");
        faulty("weight", null, "/weight", "REQUIRED");
        faulty("weight", -1, "/weight", "RANGE");
        faulty("weight", 100.01, "/weight", "RANGE");
        faulty("weight", 1.001, "/weight", "DIGITS");
        faulty("milestones", Map.of("2005-Q2", -0.1), "/milestones/2005-Q2", "RANGE");
        faulty("milestones", Map.of("2005-Q2", 1.01), "/milestones/2005-Q2", "RANGE");
        faulty("milestones", Map.of("2005-Q2", 0.12345), "/milestones/2005-Q2", "DIGITS");
    }

    @Test
    void whatIsNoMemberOrOfNoSuchTypeIs400() {
        for (String member : List.of("code", "unit", "computedFrom", "revision")) {
            patch("city", G2, "*", Map.of(member, "1"))
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", endsWith("/" + member));
        }
        patch("city", G2, "*", Map.of("milestones", Map.of("2005", 0.5))).then().statusCode(400);
        patch("city", G2, "*", Map.of("threshold", "many")).then().statusCode(400);
        patch("city", G2, "*", List.of(1)).then().statusCode(400).body("code", equalTo("MALFORMED_JSON"));
    }

    @Test
    void theThresholdOfAYesOrAStatusIsFixed() {
        for (String code : List.of("G8", "T1")) {
            refuses(TARGETS + "/" + code, Map.of("threshold", 2), "/threshold", "FIXED");
            patch("city", TARGETS + "/" + code, "*", Map.of("threshold", 1, "weight", 5))
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void aThresholdIsAWholeNumberButOfYuan() {
        for (String code : List.of("G2", "G5")) {
            refuses(TARGETS + "/" + code, Map.of("threshold", 2.5), "/threshold", "WHOLE_NUMBER");
        }
        patch("city", TARGETS + "/G1", "*", Map.of("threshold", 30000.5))
                .then()
                .statusCode(200)
                .body("threshold", equalTo(30000.5f));
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plusSeconds(20);
        while (!condition.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(end), "waited in vain");
            LockSupport.parkNanos(10_000_000);
        }
    }

    private void faulty(String member, Object value, String pointer, String code) {
        refuses(G2, Collections.singletonMap(member, value), pointer, code);
    }
}
