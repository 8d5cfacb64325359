package org.zhucun.targets.progress;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhucun.platform.imports.ImportCalls.counts;
import static org.zhucun.platform.imports.ImportCalls.findings;
import static org.zhucun.platform.imports.ImportCalls.importCsv;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

@ApiTest
class ProgressImportTest {

    private static final String Q1 = "mode=commit&quarter=2005-Q1";

    private static final String WIDE = "村,G2 后备干部（人）,G3,g5,长效机制,T1,培养农村后备干部\n"
            + "蓝排村,2,1：其中一名预备,1/2,是：《驻村工作制度》,进行中：已办两期,完成\n"
            + "新中村,,0,,否,未开展,\n";

    private static final String LONG = "村代码,季度,目标任务,完成情况,发现数,文件,备注\n"
            + "441481107217,2005年第一季度,G2,2,,,\n"
            + "441481107217,2005-Q1,解决一批影响农村稳定的问题,1,2,,尚有一件\n"
            + "441481107217,2005年1季度,G8 长效机制,是,,驻村工作制度,\n"
            + "441481107217,2005-Q1,T1,进行中,,,已办两期\n";

    @Inject
    TestWorld world;

    @Inject
    Jdbc jdbc;

    @Inject
    DataSource dataSource;

    @BeforeEach
    void reset() {
        world.reset();
    }

    @Test
    void aSheetOfVillagesAndTargetsBecomesDrafts() {
        Response answer = importCsv("town-441481107", "progress", WIDE, Q1);
        answer.then().statusCode(200).body("outcome", equalTo("COMMITTED"));
        assertEquals("2 0 0 0", counts(answer));
        assertEquals(
                List.of(
                        "441481107217 G2 2 null null null null DRAFT",
                        "441481107217 G3 1 null null null 其中一名预备 DRAFT",
                        "441481107217 G5 1 2 null null null DRAFT",
                        "441481107217 G8 1 null null 驻村工作制度 null DRAFT",
                        "441481107217 T1 null null UNDER_WAY null 已办两期 DRAFT",
                        "441481107217 T6 null null DONE null null DRAFT",
                        "441481107218 G3 0 null null null null DRAFT",
                        "441481107218 G8 0 null null null null DRAFT",
                        "441481107218 T1 null null NOT_STARTED null null DRAFT"),
                stored());
        assertEquals(1, number("select count(*) from progress where target_code = 'G2' and share = 0.6666"));
    }

    @Test
    void theSameSheetAgainIsAllUnchanged() {
        importCsv("town-441481107", "progress", WIDE, Q1).then().statusCode(200);
        assertEquals("0 0 2 0", counts(importCsv("town-441481107", "progress", WIDE, Q1)));
        assertEquals(0, number("select sum(version) from progress where not computed"));
    }

    @Test
    void theQuarterIsNeededAndMustBeOpen() {
        String file = "村,季度,G2\n蓝排村,,1\n新中村,2005-Q5,1\n龙盘村,2003-Q1,1\n金星村,2004-Q4,1\n";
        Response answer = importCsv("county-441481", "progress", file, "");
        assertEquals(List.of("1 REQUIRED 季度", "2 QUARTER_FORMAT 季度", "3 QUARTER_NOT_OPEN 季度"), findings(answer));
        answer.then().body("errors[2].suggestions", hasItem("2005-Q1"));
        assertEquals(List.of("1 REQUIRED 季度"), findings(importCsv("county-441481", "progress", "村,G2\n蓝排村,1\n", "")));
        importCsv("county-441481", "progress", "村,G2\n蓝排村,1\n", "quarter=2005-13")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("quarter"));
    }

    @Test
    void theBatchIsTheOneNamedOrInForceOnTheQuartersLastDay() {
        world.run("insert into batch (name, starts_on, base_year) values ('第二批', '2006-01-10', 2005)");
        world.run("select open_quarters('2006-03-01')");
        String file = "村,季度,批次,G2\n蓝排村,2005-Q4,,1\n新中村,2005-Q4,第二批,1\n龙盘村,2006-Q1,,1\n金星村,2006-Q1,第三批,1\n";
        Response answer = importCsv("city", "progress", file, "mode=commit&atomic=row");
        assertEquals(List.of("4 UNKNOWN_VALUE 批次"), findings(answer));
        assertEquals(
                2,
                number("select count(*) from progress p join batch b on b.id = p.batch_id where b.name = '第二批' "
                        + "and not computed and p.village_code in ('441481107218', '441481100201')"));
        assertEquals(3, number("select count(*) from progress where not computed"));
    }

    @Test
    void aTargetForPoorVillagesAppliesToNoOthers() {
        world.run("update target set applies_to = 'POOR' where code = 'G2'");
        assertEquals(
                List.of("2 NOT_APPLICABLE G2"), findings(importCsv("city", "progress", "村,G2\n蓝排村,1\n新中村,1\n", Q1)));
    }

    @Test
    void whatIsComputedIsNeverTakenOver() {
        String file = "村,G1,G2\n蓝排村,\"12,000\",1\n龙盘村,30000,1\n新中村,45000,1\n金星村,不适用,1\n招福村,约八千,1\n";
        Response answer = importCsv("city", "progress", file, Q1);
        assertEquals(List.of("2 COMPUTED_VALUE G1", "5 COMPUTED_VALUE G1"), findings(answer));
        answer.then()
                .statusCode(200)
                .body("counts.warnings", equalTo(2))
                .body("errors[0].severity", equalTo("WARNING"));
        assertEquals(
                1,
                number("select count(*) from progress where target_code = 'G1' and quarter = '2005-Q1' "
                        + "and value = 29999.99 and version = 0"));
        assertEquals("0 0 5 0", counts(importCsv("city", "progress", file, Q1)));
    }

    @Test
    void aFallOfACumulativeValueNeedsAReason() {
        importCsv("city", "progress", "村,G2,G8\n蓝排村,3,《制度》\n", "mode=commit&quarter=2004-Q4");
        Response fallen = importCsv("city", "progress", "村,G2,G8\n蓝排村,2,否\n", Q1);
        assertEquals(List.of("1 DECREASE_REASON G2"), findings(fallen));
        fallen.then().body("report.errors[0].detail", equalTo("累计值低于上期的 3，请在备注中说明原因（表格中可写在冒号后，如“2：原统计重复”）"));
        assertEquals("1 0 0 0", counts(importCsv("city", "progress", "村,G2,G8\n蓝排村,2：原统计重复,否\n", Q1)));
        assertEquals("0 0 1 0", counts(importCsv("city", "progress", "村,G2\n蓝排村,2\n", Q1)));
        assertEquals(List.of("1 DECREASE_REASON G2"), findings(importCsv("city", "progress", "村,G2\n蓝排村,1\n", Q1)));
    }

    @Test
    void aFallInsideTheFileIsHeldAgainstItsGoodRows() {
        String file = "村,季度,G2\n蓝排村,2004-Q4,3\n蓝排村,2005-Q1,2\n新中村,2004-Q4,三\n新中村,2005-Q1,2\n";
        Response answer = importCsv("city", "progress", file, "mode=commit&atomic=row");
        assertEquals(List.of("2 DECREASE_REASON G2", "3 NUMBER_FORMAT G2"), findings(answer));
        assertEquals("2 0 0 2", counts(answer));
    }

    @Test
    void whatWasReportedStaysReportedAndWhatIsVerifiedIsLocked() {
        importCsv("city", "progress", WIDE, Q1).then().statusCode(200);
        world.run(
                "update progress set state = 'REPORTED', reported_at = now() where target_code = 'G2' and not computed");
        world.run("update progress set state = 'RETURNED', reported_at = now() where target_code = 'G3'");
        world.run("update progress set state = 'VERIFIED', verified_at = now() where target_code = 'T1'");
        assertEquals("0 0 2 0", counts(importCsv("city", "progress", WIDE, Q1)));
        String changed = WIDE.replace("蓝排村,2,", "蓝排村,3,").replace("新中村,,0", "新中村,1,2");
        assertEquals("0 2 0 0", counts(importCsv("city", "progress", changed, Q1)));
        assertEquals(
                List.of("G2 REPORTED 1", "G2 DRAFT 0", "G3 RETURNED 0", "G3 RETURNED 1"),
                jdbc.list(
                        "select target_code || ' ' || state || ' ' || version as told from progress "
                                + "where target_code in ('G2', 'G3') order by target_code, village_code",
                        List.of(),
                        row -> row.text("told")));
        Response locked = importCsv("city", "progress", WIDE.replace("进行中：已办两期", "完成"), Q1);
        assertEquals(List.of("1 PROGRESS_LOCKED T1"), findings(locked));
    }

    @Test
    void whatIsVerifiedMeanwhileIsNotOverwritten() throws Exception {
        importCsv("city", "progress", WIDE, Q1).then().statusCode(200);
        CompletableFuture<Response> answer;
        try (Connection county = dataSource.getConnection();
                Statement verify = county.createStatement()) {
            county.setAutoCommit(false);
            verify.execute("update progress set state = 'VERIFIED', value = 5, version = version + 1 "
                    + "where target_code = 'G2' and not computed");
            answer = CompletableFuture.supplyAsync(
                    () -> importCsv("city", "progress", WIDE.replace("蓝排村,2,", "蓝排村,3,"), Q1));
            await(() -> number("select count(*) from pg_stat_activity where wait_event_type = 'Lock'") > 0);
            county.commit();
            county.setAutoCommit(true);
        }
        assertEquals(List.of("1 PROGRESS_LOCKED G2 后备干部（人）"), findings(answer.get(30, TimeUnit.SECONDS)));
        assertEquals(1, number("select count(*) from progress where target_code = 'G2' and value = 5 and version = 1"));
    }

    @Test
    void theStrategiesKeepToWhatIsNewOrStored() {
        importCsv("city", "progress", "村,G2\n蓝排村,1\n", Q1).then().statusCode(200);
        String file = "村,G2,G3\n蓝排村,2,1\n新中村,1,\n龙盘村,,\n";
        Response created = importCsv("city", "progress", file, Q1 + "&strategy=create&atomic=row");
        assertEquals("1 0 1 1", counts(created));
        assertEquals(List.of("1 ALREADY_EXISTS G2"), findings(created));
        Response updated = importCsv("city", "progress", file, Q1 + "&strategy=update&atomic=row");
        assertEquals("0 0 2 1", counts(updated));
        assertEquals(List.of("1 NOT_FOUND G3"), findings(updated));
        assertEquals("0 1 2 0", counts(importCsv("city", "progress", file, Q1)));
    }

    @Test
    void aValidationStoresNothingAndReportsTheSame() {
        String file = WIDE.replace("未开展", "差不多");
        Response validated = importCsv("city", "progress", file, "quarter=2005-Q1&atomic=row");
        assertEquals(0, number("select count(*) from progress where not computed"));
        Response committed = importCsv("city", "progress", file, Q1 + "&atomic=row");
        assertEquals(counts(validated), counts(committed));
        assertEquals(findings(validated), findings(committed));
    }

    @Test
    void aListOfVillageTargetAndValueSaysTheSame() {
        Response answer = importCsv("town-441481107", "progress", LONG, "mode=commit");
        assertEquals("4 0 0 0", counts(answer));
        assertEquals(
                List.of(
                        "441481107217 G2 2 null null null null DRAFT",
                        "441481107217 G5 1 2 null null 尚有一件 DRAFT",
                        "441481107217 G8 1 null null 驻村工作制度 null DRAFT",
                        "441481107217 T1 null null UNDER_WAY null 已办两期 DRAFT"),
                stored());
        assertEquals("0 0 4 0", counts(importCsv("town-441481107", "progress", LONG, "mode=commit")));
    }

    private List<String> stored() {
        return jdbc.list(
                "select concat_ws(' ', village_code, target_code, coalesce(trim_scale(value)::text, 'null'), "
                        + "coalesce(found::text, 'null'), coalesce(status, 'null'), coalesce(document, 'null'), "
                        + "coalesce(note, 'null'), state) as told from progress where not computed "
                        + "order by village_code, target_code",
                List.of(),
                row -> row.text("told"));
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 300 && !condition.getAsBoolean(); i++) {
            Thread.sleep(50);
        }
        assertTrue(condition.getAsBoolean());
    }

    private long number(String sql) {
        return jdbc.number(sql, List.of());
    }
}
