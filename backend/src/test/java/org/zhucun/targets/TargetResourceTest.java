package org.zhucun.targets;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhucun.support.Accounts.as;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.support.ApiTest;
import org.zhucun.support.AtOnce;
import org.zhucun.support.ListContract;
import org.zhucun.support.ResourceContract;
import org.zhucun.support.TestWorld;

@ApiTest
class TargetResourceTest extends ListContract {

    private static final String G2 = "/api/v1/targets/G2";
    private static final String SECOND = "01900000-0000-7000-8000-0000000000b2";
    private static final String NOWHERE = "01900000-0000-7000-8000-00000000ffff";

    @Inject
    TargetService targets;

    @Inject
    DataSource dataSource;

    @Inject
    Jdbc jdbc;

    @Override
    protected String path() {
        return "/api/v1/targets";
    }

    @Override
    protected List<String> sorts() {
        return List.of("code", "weight");
    }

    @Override
    protected String id() {
        return "code";
    }

    @Override
    protected void plantFormula() {
        world.run("update target set name_zh = '" + FORMULA + "' where code = 'G2'");
    }

    @Test
    void theGoalsComeFirstAndBothGoByNumber() {
        String[] codes = {
            "G1", "G2", "G3", "G4", "G5", "G6", "G7", "G8", "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10"
        };
        list("page=1").body("items.code", contains(codes));
        List<TargetSummary> all = targets.all(UUID.fromString(TestWorld.BATCH));
        assertEquals(List.of(codes), all.stream().map(TargetSummary::code).toList());
    }

    @Test
    void aTargetSaysWhatIsReportedAndWhatMustBeReached() {
        list("kind=GOAL")
                .body("page.totalItems", equalTo(8))
                .body("items[0].valueType", equalTo("NUMBER"))
                .body("items[0].unit", equalTo("YUAN"))
                .body("items[0].threshold", equalTo(30000.0f))
                .body("items[0].comparison", equalTo("AT_LEAST"))
                .body("items[0].accumulation", equalTo("LEVEL"))
                .body("items[0].appliesTo", equalTo("POOR"))
                .body("items[0].computedFrom", equalTo("INCOME"))
                .body("items[1].batch.name", equalTo("第一批"))
                .body("items[1].accumulation", equalTo("CUMULATIVE"))
                .body("items[1].appliesTo", equalTo("ALL"))
                .body("items[1].computedFrom", nullValue())
                .body("items[1].revision", equalTo(1))
                .body("items[1].milestones", anEmptyMap());
        list("kind=TASK")
                .body("page.totalItems", equalTo(10))
                .body("items.kind", everyItem(equalTo("TASK")))
                .body("items[6].serves", contains("G6", "G7"));
    }

    @Test
    void theNameIsInTheLanguageAskedForAndBothAreThere() {
        String chinese = "每个村培养3名以上后备干部";
        String english = "Three or more reserve cadres trained in each village";
        Map<String, String> names = Map.of("zh-CN", chinese, "en", english, "fr", chinese, "fr, en;q=0.5", english);
        names.forEach((language, name) -> {
            for (String query : List.of(path() + "?kind=GOAL&format=ndjson", path(), G2)) {
                as("city")
                        .header("Accept-Language", language)
                        .get(query)
                        .then()
                        .statusCode(200)
                        .body(containsString("\"code\":\"G2\""))
                        .body(containsString("\"name\":\"" + name + "\""))
                        .body(containsString("\"nameZh\":\"" + chinese + "\""))
                        .body(containsString("\"nameEn\":\"" + english + "\""));
            }
        });
    }

    @Test
    void anUnknownKindIsRefused() {
        refused("kind=WISH", "INVALID_PARAMETER", "kind");
        refused("batch=first", "INVALID_PARAMETER", "batch");
    }

    @Test
    void eachBatchHasItsOwnAndTheOneInForceTodayIsMeantWithoutASign() {
        patch("city", G2, "*", Map.of("threshold", 4)).then().statusCode(200);
        second("2005-03-11");
        patch("city", G2, "*", Map.of("threshold", 5)).then().statusCode(200);
        as("city").get(G2 + "?batch=" + SECOND).then().body("threshold", equalTo(4.0f));
        patch("city", G2 + "?batch=" + SECOND, "*", Map.of("threshold", 6))
                .then()
                .body("batch.id", equalTo(SECOND));
        list("kind=GOAL").body("items[1].threshold", equalTo(5.0f));
        list("kind=GOAL&batch=" + SECOND).body("items[1].threshold", equalTo(6.0f));
        world.run("update batch set starts_on = '2005-03-10' where id = '" + SECOND + "'");
        as("city").get(G2).then().body("threshold", equalTo(6.0f));
        list("kind=GOAL").body("items[1].threshold", equalTo(6.0f));
    }

    @Test
    void withoutABatchThereIsNone() {
        list("batch=" + NOWHERE).body("items", empty());
        as("city").get(G2 + "?batch=" + NOWHERE).then().statusCode(404);
        patch("city", G2 + "?batch=" + NOWHERE, "*", change()).then().statusCode(404);
        world.run("truncate batch cascade");
        list("page=1").body("items", empty());
        as("city").get(G2).then().statusCode(404);
        patch("city", G2, "*", change()).then().statusCode(404);
    }

    @Test
    void oneTargetIsReadWithItsTag() {
        as("city")
                .get(G2)
                .then()
                .statusCode(200)
                .body("actions", contains("UPDATE"))
                .body("revisions.revision", contains(1))
                .body("revisions[0].changedBy", nullValue());
        as("city").header("If-None-Match", tag()).get(G2).then().statusCode(304);
        for (String reader : List.of("viewer", "inspector", "cadre", "province", "county-441481", "town-441481107")) {
            as(reader).get(G2).then().statusCode(200).body("actions", empty());
        }
    }

    @Test
    void aTargetThatIsNoneIs404() {
        for (String code : List.of("G9", "T11", "g2")) {
            as("city").get(path() + "/" + code).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
            patch("city", path() + "/" + code, "*", change()).then().statusCode(404);
        }
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
            refuses(path() + "/" + code, Map.of("threshold", 2), "/threshold", "FIXED");
            patch("city", path() + "/" + code, "*", Map.of("threshold", 1, "weight", 5))
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void aThresholdIsAWholeNumberButOfYuan() {
        for (String code : List.of("G2", "G5")) {
            refuses(path() + "/" + code, Map.of("threshold", 2.5), "/threshold", "WHOLE_NUMBER");
        }
        patch("city", path() + "/G1", "*", Map.of("threshold", 30000.5))
                .then()
                .statusCode(200)
                .body("threshold", equalTo(30000.5f));
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
        second("2006-01-10");
        patch("city", G2 + "?batch=" + SECOND, "*", change()).then().statusCode(200);
        as("city")
                .header("If-Match", "*")
                .delete("/api/v1/batches/" + SECOND)
                .then()
                .statusCode(204);
        as("city").get(G2 + "?batch=" + SECOND).then().statusCode(404);
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plusSeconds(20);
        while (!condition.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(end), "waited in vain");
            LockSupport.parkNanos(10_000_000);
        }
    }

    private void second(String startsOn) {
        world.run("insert into batch (id, name, starts_on, base_year) values ('" + SECOND + "', '第二批', '" + startsOn
                + "', 2004)");
    }

    private void faulty(String member, Object value, String pointer, String code) {
        refuses(G2, Collections.singletonMap(member, value), pointer, code);
    }

    private void refuses(String target, Object change, String pointer, String code) {
        patch("city", target, "*", change)
                .then()
                .statusCode(422)
                .body("code", equalTo("VALIDATION_FAILED"))
                .body("errors.collect { it.pointer + ' ' + it.code }", hasItem(pointer + " " + code))
                .body("errors.detail", not(hasItem(startsWith("violation."))));
    }

    private static Map<String, Object> change() {
        return Map.of("nameZh", "每个村培养4名以上后备干部", "threshold", 4);
    }

    private static String tag() {
        return as("city").get(G2).then().statusCode(200).extract().header("ETag");
    }

    private static Response patch(String account, String path, String ifMatch, Object change) {
        return as(account)
                .contentType(ResourceContract.MERGE_PATCH)
                .header("If-Match", ifMatch)
                .body(change)
                .patch(path);
    }
}
