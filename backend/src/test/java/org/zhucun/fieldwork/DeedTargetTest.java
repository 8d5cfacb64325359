package org.zhucun.fieldwork;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.attendance.AbsenceCalls.TOWN;
import static org.zhucun.attendance.AbsenceCalls.step;
import static org.zhucun.platform.imports.ImportCalls.findings;
import static org.zhucun.platform.imports.ImportCalls.importCsv;
import static org.zhucun.support.Accounts.as;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** Verified deeds make the target of deeds, in every village and quarter. */
@ApiTest
class DeedTargetTest {

    private static final String VILLAGE = "441481107217";
    private static final Map<String, Object> WHY = Map.of("reason", "户数不符");

    @Inject
    TestWorld world;

    @Inject
    Jdbc jdbc;

    @BeforeEach
    void lay() {
        world.reset();
        world.post();
        world.run("select open_quarters('2005-06-30')");
    }

    @Test
    void aVillageWithoutDeedsHasDoneNone() {
        assertEquals(List.of(0L, 0L, 0L), counts());
        world.run("insert into village (code, name) values ('441481107219', '新村委会')");
        assertEquals(
                3,
                number("select count(*) from progress where village_code = '441481107219' and target_code = 'G4'"
                        + " and computed and state = 'VERIFIED' and value = 0"));
    }

    @Test
    void whatTheTownVerifiesCountsFromItsQuarterOn() {
        String winter = deed("修水渠", "2005-02-20");
        String spring = deed("修路", "2005-04-02");
        assertEquals(List.of(0L, 0L, 0L), counts());
        step(TOWN, one(winter), "verify", Map.of()).then().statusCode(200);
        assertEquals(List.of(0L, 1L, 1L), counts());
        step(TOWN, one(spring), "verify", Map.of()).then().statusCode(200);
        assertEquals(List.of(0L, 1L, 2L), counts());
        step(TOWN, one(winter), "reopen", WHY).then().statusCode(200);
        assertEquals(List.of(0L, 0L, 1L), counts());
        as("city")
                .get("/api/v1/progress?target=G4&quarter=2005-Q2&village=" + VILLAGE)
                .then()
                .body("items[0].value", equalTo(1f))
                .body("items[0].computed", equalTo(true));
    }

    @Test
    void manyAtOnceAreCountedAtOnce() {
        world.run("insert into deed (village_code, category, title, done_on, state) select '" + VILLAGE
                + "', 'ROAD', 'r' || n, date '2005-03-25' + n, 'VERIFIED' from generate_series(1, 10) n");
        assertEquals(List.of(0L, 6L, 10L), counts());
        world.run("update deed set done_on = '2005-04-20'");
        assertEquals(List.of(0L, 0L, 10L), counts());
        world.run("delete from deed where title > 'r5'");
        assertEquals(List.of(0L, 0L, 6L), counts());
    }

    /** Each would see none of the other's, and the later one would win. */
    @Test
    void ofTwoThatAreVerifiedAtOnceNoneIsLost() {
        List<String> deeds = Stream.of("2005-02-20", "2005-02-21", "2005-04-02", "2005-04-03")
                .map(day -> deed("修水渠" + day, day))
                .toList();
        deeds.stream()
                .map(deed -> CompletableFuture.runAsync(
                        () -> step(TOWN, one(deed), "verify", Map.of()).then().statusCode(200)))
                .toList()
                .forEach(CompletableFuture::join);
        assertEquals(List.of(0L, 2L, 4L), counts());
    }

    @Test
    void theReportOfATownIsComparedAndNeverTaken() {
        step(TOWN, one(deed("修水渠", "2005-02-20")), "verify", Map.of()).then().statusCode(200);
        assertEquals(
                List.of("1 COMPUTED_VALUE G4"),
                findings(importCsv("city", "progress", "村,G4\n蓝排村,3\n新中村,0\n", "mode=commit&quarter=2005-Q1")));
        assertEquals(List.of(0L, 1L, 1L), counts());
        as("city").get("/api/v1/progress?target=G4").then().body("items.computed", everyItem(equalTo(true)));
    }

    /** A batch whose towns reported them by the piece keeps what they reported, and the next one counts. */
    @Test
    void aNewBatchCountsThoughTheOneBeforeWasReported() {
        world.run("update target set computed_from = null where code = 'G4'");
        world.run("insert into batch (name, starts_on, base_year) values ('第二批', '2006-01-10', 2005)");
        assertEquals(1, number("select count(*) from target where computed_from = 'DEEDS'"));
    }

    private String deed(String title, String day) {
        String id = UUID.randomUUID().toString();
        world.run("insert into deed (id, village_code, category, title, done_on) values ('" + id + "', '" + VILLAGE
                + "', 'WATER', '" + title + "', '" + day + "')");
        return id;
    }

    private static String one(String id) {
        return "/api/v1/deeds/" + id;
    }

    /** By quarter, from the baseline on. */
    private List<Long> counts() {
        return jdbc.list(
                "select value::bigint as n from progress where village_code = ? and target_code = 'G4' order by quarter",
                List.of(VILLAGE),
                row -> row.number("n"));
    }

    private long number(String sql) {
        return jdbc.number(sql, List.of());
    }
}
