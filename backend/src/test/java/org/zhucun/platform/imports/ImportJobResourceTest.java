package org.zhucun.platform.imports;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhucun.platform.imports.ImportCalls.as;
import static org.zhucun.platform.imports.ImportCalls.counts;
import static org.zhucun.platform.imports.ImportCalls.idNumber;
import static org.zhucun.platform.imports.ImportCalls.importBytes;
import static org.zhucun.platform.imports.ImportCalls.importCsv;
import static org.zhucun.platform.imports.ImportCalls.roster;
import static org.zhucun.platform.imports.ImportCalls.row;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.platform.imports.job.ImportJobs;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** Jobs: what is kept of an import, who sees it, and how it is followed or repeated. */
@ApiTest
class ImportJobResourceTest {

    private static final String GOOD = roster(row(1, "蓝排村", "组长"), row(2, "蓝排村", "队员"));

    @Inject
    TestWorld world;

    @Inject
    Jdbc jdbc;

    @Inject
    ImportJobs jobs;

    @BeforeEach
    void reset() {
        world.reset();
    }

    @Test
    void mendedRejectedRowsAreImportedAsTheyCome() {
        String file = roster(row(1, "蓝排村", "组长"), row(2, "无此村", "队员"), row(3, "=蓝牌村", "队员"));
        Response partial = importCsv("city", "roster", file, "mode=commit&atomic=row");
        assertEquals("1 0 0 2", counts(partial));
        for (String format : List.of("csv", "xlsx")) {
            Response rejected =
                    as("city").get("/api/v1/import-jobs/" + partial.path("id") + "/rejected-rows?format=" + format);
            rejected.then().statusCode(200);
            Response again = importBytes(
                    "city", "roster", rejected.asByteArray(), "application/octet-stream", "mode=commit&atomic=row");
            assertEquals("0 0 0 2", counts(again));
        }
        String csv = as("city")
                .get("/api/v1/import-jobs/" + partial.path("id") + "/rejected-rows")
                .asString();
        assertTrue(csv.startsWith("\ufeff" + ImportCalls.ROSTER_HEADER + ",_行号,_错误代码,_错误说明"), csv);
        assertTrue(csv.contains(idNumber(2)), csv);
        String mended = csv.replace("无此村", "蓝排村").replace("'=蓝牌村", "蓝排村");
        assertEquals("2 0 0 0", counts(importCsv("city", "roster", mended, "mode=commit")));
    }

    @Test
    void onlyOfficesImportAndOnlyThoseAboveSeeTheJob() {
        importCsv("viewer", "roster", GOOD, "").then().statusCode(403);
        importCsv("inspector", "roster", GOOD, "").then().statusCode(403);
        String id = importCsv("county-441481", "roster", roster(row(1, "无此村", "队员")), "")
                .path("id");
        for (String path : List.of("", "/rejected-rows")) {
            as("county-441481").get("/api/v1/import-jobs/" + id + path).then().statusCode(200);
            as("city").get("/api/v1/import-jobs/" + id + path).then().statusCode(200);
            as("county-441427").get("/api/v1/import-jobs/" + id + path).then().statusCode(404);
            as("town-441481107").get("/api/v1/import-jobs/" + id + path).then().statusCode(404);
            as("viewer").get("/api/v1/import-jobs/" + id + path).then().statusCode(403);
        }
        as("county-441427").get("/api/v1/import-jobs").then().statusCode(200).body("page.totalItems", equalTo(0));
        as("city").get("/api/v1/import-jobs?resource=roster").then().body("items.id", hasItem(id));
    }

    @Test
    void anAsynchronousImportIsFollowedByItsJob() throws InterruptedException {
        Response accepted = as("city")
                .header("Prefer", "respond-async")
                .contentType("text/csv")
                .body(GOOD.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/imports/roster?mode=commit");
        String location = accepted.header("Location");
        assertTrue(accepted.statusCode() == 200 || accepted.statusCode() == 202);
        if (accepted.statusCode() == 202) {
            assertTrue(location.contains("/api/v1/import-jobs/" + accepted.path("id")), location);
        }
        String state = "RUNNING";
        for (int i = 0; i < 200 && state.equals("RUNNING"); i++) {
            Thread.sleep(50);
            state = as("city").get("/api/v1/import-jobs/" + accepted.path("id")).path("state");
        }
        as("city")
                .get("/api/v1/import-jobs/" + accepted.path("id"))
                .then()
                .body("outcome", equalTo("COMMITTED"))
                .body("progress.phase", equalTo("DONE"));
    }

    @Test
    void aJobWhoseProcessIsGoneIsFailedAndOneThatLivesIsNot() {
        String dead = insertRunningJob(4711);
        int alive = (int) jdbc.number("select instance from import_job where id = ?::uuid", List.of(ownJob()));
        String living = insertRunningJob(alive);
        jobs.failOrphans();
        as("city")
                .get("/api/v1/import-jobs/" + dead)
                .then()
                .body("state", equalTo("FAILED"))
                .body("failure.code", equalTo("INTERRUPTED"))
                .body("failure.detail", startsWith("服务器在导入过程中停止"));
        as("city").get("/api/v1/import-jobs/" + living).then().body("state", equalTo("RUNNING"));
    }

    @Test
    void aKeyRepeatedReplaysTheFirstAnswer() {
        String key = UUID.randomUUID().toString();
        for (String replayed : List.of("null", "true")) {
            Response answer = as("city")
                    .header("Idempotency-Key", key)
                    .contentType("text/csv")
                    .body(GOOD.getBytes(StandardCharsets.UTF_8))
                    .post("/api/v1/imports/roster?mode=commit");
            assertEquals("2 0 0 0", counts(answer));
            assertEquals(replayed, String.valueOf(answer.header("Idempotency-Replayed")));
        }
    }

    private String ownJob() {
        return importCsv("city", "roster", GOOD, "").path("id");
    }

    private String insertRunningJob(int instance) {
        return jdbc.one(
                        "insert into import_job (resource, mode, strategy, atomic, state, phase, submitted_by, area_code, "
                                + "instance) values ('roster', 'commit', 'upsert', 'all', 'RUNNING', 'READING', 'x', "
                                + "'4414', ?) returning id",
                        List.of(instance),
                        row -> row.uuid("id").toString())
                .orElseThrow();
    }
}
