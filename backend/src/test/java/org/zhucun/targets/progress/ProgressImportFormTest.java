package org.zhucun.targets.progress;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhucun.platform.imports.ImportCalls.as;
import static org.zhucun.platform.imports.ImportCalls.counts;
import static org.zhucun.platform.imports.ImportCalls.findings;
import static org.zhucun.platform.imports.ImportCalls.importBytes;
import static org.zhucun.platform.imports.ImportCalls.importCsv;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** The two forms of a file of progress, and its cells that are wrong. */
@ApiTest
class ProgressImportFormTest {

    private static final String Q1 = "mode=commit&quarter=2005-Q1";

    private static final String WIDE = "村,G2 后备干部（人）,G3,g5,长效机制,T1,培养农村后备干部\n"
            + "蓝排村,2,1：其中一名预备,1/2,是：《驻村工作制度》,进行中：已办两期,完成\n"
            + "新中村,,0,,否,未开展,\n";

    @Inject
    TestWorld world;

    @Inject
    Jdbc jdbc;

    @BeforeEach
    void reset() {
        world.reset();
    }

    @Test
    void inspectorsAndStrangersImportNothing() {
        importCsv("inspector", "progress", WIDE, Q1).then().statusCode(403);
        Response foreign = importCsv("county-441427", "progress", WIDE, Q1);
        foreign.then().statusCode(422);
        assertEquals(List.of("1 UNKNOWN_VILLAGE 村", "2 UNKNOWN_VILLAGE 村"), findings(foreign));
    }

    @Test
    void aFileHasOneFormAndAllOfIt() {
        assertEquals(List.of("null MIXED_FORMS 备注"), findings(importCsv("city", "progress", "村,G2,备注\n蓝排村,1,x\n", Q1)));
        assertEquals(
                List.of("null MISSING_COLUMN G1 … T10 / 目标任务"),
                findings(importCsv("city", "progress", "村,季度\n蓝排村,2005-Q1\n", Q1)));
        assertEquals(
                List.of("null MISSING_COLUMN 完成情况"), findings(importCsv("city", "progress", "村,目标任务\n蓝排村,G2\n", Q1)));
        Response missing = importCsv("city", "progress", "村,数值\n蓝排村,2\n", Q1);
        assertEquals(List.of("null MISSING_COLUMN 目标任务"), findings(missing));
        missing.then().statusCode(422).body("code", equalTo("IMPORT_REJECTED"));
    }

    @Test
    void everyWrongCellIsNamedByItsColumn() {
        String file = "村,G2,G5,G8,T1\n蓝排村,三,3/2,是,差不多\n新中村,1.5,2,《》,进行中\n";
        Response answer = importCsv("town-441481107", "progress", file, Q1);
        answer.then().statusCode(422).body("report.errors[0].value", equalTo("三"));
        assertEquals(
                List.of("1 NUMBER_FORMAT G2", "1 UNKNOWN_VALUE T1", "2 NUMBER_FORMAT G2", "2 UNKNOWN_VALUE G8"),
                findings(answer));
        String mended =
                file.replace("三", "3").replace("差不多", "完成").replace("1.5", "1").replace("《》", "否");
        assertEquals(
                List.of("1 DOCUMENT_REQUIRED G8", "1 FEWER_FOUND G5"),
                findings(importCsv("town-441481107", "progress", mended, Q1)));
        assertEquals(0, number("select count(*) from progress where not computed"));
    }

    @Test
    void everyWrongCellOfAListIsNamedByItsColumn() {
        String file = "村,目标任务,完成情况,发现数,文件,备注\n蓝排村,G9,1,,,\n蓝排村,,1,,,\n蓝排村,G2,,,,因故\n新中村,G2,完成,,,\n"
                + "蓝排村,G3,1,2,,\n蓝排村,G5,2,1,,\n蓝排村,G8,是,,,\n蓝排村,T1,3,,,\n蓝排村,T2,,,,\n";
        assertEquals(
                List.of(
                        "1 UNKNOWN_TARGET 目标任务",
                        "2 REQUIRED 目标任务",
                        "3 REQUIRED 完成情况",
                        "4 NUMBER_FORMAT 完成情况",
                        "5 NOT_FOR_TARGET 发现数",
                        "6 FEWER_FOUND 发现数",
                        "7 DOCUMENT_REQUIRED 文件",
                        "8 UNKNOWN_VALUE 完成情况"),
                findings(importCsv("city", "progress", file, "quarter=2005-Q1")));
    }

    @Test
    void villagesAreFoundAsInTheRosterAndOnlyInsideTheArea() {
        String file = "村,G2\n兴宁/永和/蓝排,1\n无此村,1\n招福村,1\n441481107217,1\n";
        assertEquals(
                List.of("2 UNKNOWN_VILLAGE 村", "3 UNKNOWN_VILLAGE 村", "4 UNKNOWN_VILLAGE 村"),
                findings(importCsv("town-441481107", "progress", file, Q1)));
        String byCode = "村代码,G2\n441427103201,1\n441481107299,1\n441481100201,1\n";
        assertEquals(
                List.of("1 OUT_OF_SCOPE 村代码", "2 UNKNOWN_VILLAGE 村代码", "3 OUT_OF_SCOPE 村代码"),
                findings(importCsv("town-441481107", "progress", byCode, Q1)));
    }

    @Test
    void aVillageStandsOnceInASheetAndATargetOfItOnceInAList() {
        String wide = "村,村代码,G2,G3\n蓝排村,,1,\n,441481107217,,1\n蓝排,,2,\n";
        assertEquals(
                List.of("2 DUPLICATE_IN_FILE 村代码", "3 DUPLICATE_IN_FILE 村"),
                findings(importCsv("city", "progress", wide, Q1)));
        String list = "村,目标任务,完成情况\n蓝排村,G2,1\n蓝排村,G3,1\n蓝排村,每个村培养3名以上后备干部,2\n";
        assertEquals(List.of("3 DUPLICATE_IN_FILE 目标任务"), findings(importCsv("city", "progress", list, Q1)));
    }

    @Test
    void theTemplateIsASheetThatCanBeImported() {
        byte[] xlsx = as("city")
                .get("/api/v1/imports/progress/template")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        assertEquals(List.of("null EMPTY_FILE null"), findings(importBytes("city", "progress", xlsx, type, "")));
        String csv =
                as("city").get("/api/v1/imports/progress/template?format=csv").asString();
        assertEquals("1 0 0 0", counts(importCsv("city", "progress", csv.replace("示例行", "蓝排村的"), "")), csv);
    }

    @Test
    void theSchemaListsBothForms() {
        as("city")
                .get("/api/v1/imports/progress/schema")
                .then()
                .statusCode(200)
                .body("label", equalTo("目标进展"))
                .body("columns.field", hasItem("G1"))
                .body("columns.field", hasItem("T10"))
                .body("columns.field", hasItem("target"))
                .body("columns.find { it.field == 'T10' }.values.label", equalTo(List.of("未开展", "进行中", "已完成")))
                .body("codes.code", hasItem("DECREASE_REASON"));
    }

    @Test
    void theRejectedRowsCanBeMendedAndImported() {
        Response answer = importCsv("city", "progress", WIDE.replace("1/2", "两件"), "quarter=2005-Q1");
        String rows = as("city")
                .get("/api/v1/import-jobs/" + answer.path("id") + "/rejected-rows")
                .asString();
        assertTrue(rows.contains("G5: 不是有效的数字。") || rows.contains("g5: 不是有效的数字。"), rows);
        assertEquals("1 0 0 0", counts(importCsv("city", "progress", rows.replace("两件", "1/2"), Q1)));
    }

    private long number(String sql) {
        return jdbc.number(sql, List.of());
    }
}
