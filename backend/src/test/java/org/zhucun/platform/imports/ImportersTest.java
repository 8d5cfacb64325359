package org.zhucun.platform.imports;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.platform.imports.ImportCalls.counts;
import static org.zhucun.platform.imports.ImportCalls.findings;
import static org.zhucun.platform.imports.ImportCalls.idNumber;
import static org.zhucun.platform.imports.ImportCalls.importCsv;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** The resources beside the roster. */
@ApiTest
class ImportersTest {

    @Inject
    TestWorld world;

    @Inject
    Jdbc jdbc;

    @BeforeEach
    void reset() {
        world.reset();
    }

    @Test
    void areasMayComeBeforeThoseAboveThem() {
        String file = "代码,名称\n441422100,湖寮镇\n441422,大埔县\n441481107,永和街道\n441400,梅州市\n";
        Response answer = importCsv("city", "areas", file, "mode=commit");
        assertEquals("2 1 1 0", counts(answer));
        assertEquals("0 0 4 0", counts(importCsv("city", "areas", file, "mode=commit")));
        assertEquals(1, number("select count(*) from area where code = '441481107' and kind = 'STREET'"));
    }

    @Test
    void areasWithoutParentOrWithATakenNameAreRefused() {
        String file = "代码,名称\n441422100,湖寮镇\n441481101,永和镇\n441481102,新镇\n441481103,新镇\n445100,潮州市\n44148,x\n";
        assertEquals(
                List.of(
                        "1 UNKNOWN_AREA 代码",
                        "2 DUPLICATE_NAME 名称",
                        "4 DUPLICATE_NAME 名称",
                        "5 OUT_OF_SCOPE 代码",
                        "6 CODE_FORMAT 代码"),
                findings(importCsv("city", "areas", file, "")));
    }

    @Test
    void villagesComeWithTheIncomeOfAYear() {
        String file = "代码,名称,年份,年集体经济收入,人口\n441481107217,蓝排村委会,2004,\"12,000.00元\",\n"
                + "441481107218,新中村委会,2005,50000,901\n441481107219,新村村委会,,,\n";
        Response answer = importCsv("county-441481", "villages", file, "mode=commit");
        assertEquals("1 1 1 0", counts(answer));
        assertEquals("0 0 3 0", counts(importCsv("county-441481", "villages", file, "mode=commit")));
        assertEquals(2, number("select count(*) from village_income where village_code = '441481107218'"));
        assertEquals(1500, number("select population from village where code = '441481107217'"));
    }

    @Test
    void villagesOutsideOrWithHalfAnIncomeAreRefused() {
        String file = "代码,名称,年份,年集体经济收入\n441427103201,招福村委会,,\n441481109001,无镇村委会,,\n"
                + "441481107217,蓝排村委会,2004,\n441481107218,新中村委会,1800,-5\n";
        assertEquals(
                List.of(
                        "1 OUT_OF_SCOPE 代码",
                        "2 UNKNOWN_AREA 代码",
                        "3 REQUIRED 年集体经济收入",
                        "4 NUMBER_RANGE 年集体经济收入",
                        "4 NUMBER_RANGE 年份"),
                findings(importCsv("county-441481", "villages", file, "")));
    }

    @Test
    void unitsAreKeptByAreaAndName() {
        String file = "名称,级别,所在地代码\n市财政局,市,4414\n兴宁市财政局,市直,441481\n新单位,镇,441481107\n新单位,镇,441481107\n";
        Response answer = importCsv("city", "units", file, "mode=commit&atomic=row");
        assertEquals("1 1 1 1", counts(answer));
        assertEquals(List.of("4 DUPLICATE_IN_FILE 名称"), findings(answer));
    }

    @Test
    void allocationsAreKeptByBatchAndCounty() {
        String file = "县（市、区）代码,工作组,干部,批次\n441481,3,9,第一批\n441427,2,6,\n441427,2,6,第一批\n441402,1,1,第一批\n";
        Response answer = importCsv("city", "allocations", file, "mode=commit&atomic=row");
        assertEquals("0 1 1 2", counts(answer));
        assertEquals(List.of("3 DUPLICATE_IN_FILE 县（市、区）代码", "4 UNKNOWN_AREA 县（市、区）代码"), findings(answer));
        assertEquals(2, number("select teams from allocation where area_code = '441427'"));
    }

    @Test
    void cadresAreKeptByTheAreaNamedOrTheCallers() {
        String file = "姓名,身份证号,派出单位,派出级别,所在地代码\n甲," + idNumber(1) + ",兴宁市财政局,县,441481\n乙," + idNumber(3)
                + ",市财政局,市,\n丙," + idNumber(5) + ",无此局,县,\n丁," + idNumber(7) + ",市财政局,市,445100\n";
        Response answer = importCsv("city", "cadres", file, "mode=commit&atomic=row");
        assertEquals(List.of("3 UNKNOWN_UNIT 派出单位", "4 OUT_OF_SCOPE 所在地代码"), findings(answer));
        assertEquals("2 0 0 2", counts(answer));
        assertEquals(1, number("select count(*) from cadre where area_code = '4414'"));
        assertEquals("0 0 2 2", counts(importCsv("city", "cadres", file, "mode=commit&atomic=row")));
        Response foreign = importCsv("county-441481", "cadres", file, "atomic=row");
        foreign.then().statusCode(200).body("counts.rejected", equalTo(2));
        assertEquals("2 OUT_OF_SCOPE 身份证号", findings(foreign).get(0));
    }

    private long number(String sql) {
        return jdbc.number(sql, List.of());
    }
}
