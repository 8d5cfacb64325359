package org.zhucun.roster.file;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.platform.imports.ImportCalls.counts;
import static org.zhucun.platform.imports.ImportCalls.findings;
import static org.zhucun.platform.imports.ImportCalls.idNumber;
import static org.zhucun.platform.imports.ImportCalls.importCsv;
import static org.zhucun.platform.imports.ImportCalls.roster;
import static org.zhucun.platform.imports.ImportCalls.row;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

@ApiTest
class RosterImportTest {

    private static final String GOOD = roster(row(1, "蓝排村", "组长"), row(2, "蓝排村委会", "队员"), row(4, "新中", "驻村干部"));

    @Inject
    TestWorld world;

    @Inject
    Jdbc jdbc;

    @BeforeEach
    void reset() {
        world.reset();
    }

    @Test
    void aCommitMakesCadresTeamsAndPostings() {
        Response answer = importCsv("city", "roster", GOOD, "mode=commit");
        answer.then()
                .statusCode(200)
                .body("outcome", equalTo("COMMITTED"))
                .body("source.encoding", equalTo("UTF-8"))
                .body("source.dataRows", equalTo(3))
                .body("failure", nullValue());
        assertEquals("3 0 0 0", counts(answer));
        assertEquals(3, number("select count(*) from cadre where area_code like '441481107%'"));
        assertEquals(
                1,
                number("select count(*) from team where village_code = '441481107217' and founded_on = '2005-01-10' "
                        + "and lead_unit_id = '" + TestWorld.CITY_UNIT + "'"));
        assertEquals(2, number("select count(*) from posting p join team t on t.id = p.team_id"));
        assertEquals(1, number("select count(*) from posting where role = 'SOLE' and village_code = '441481107218'"));
        assertEquals(1, number("select count(*) from cadre where pinyin = 'gb2' and gender = 'FEMALE'"));
    }

    @Test
    void theSameFileAgainIsAllUnchanged() {
        importCsv("city", "roster", GOOD, "mode=commit").then().statusCode(200);
        long before = number("select sum(version) from cadre");
        Response again = importCsv("city", "roster", GOOD, "mode=commit");
        assertEquals("0 0 3 0", counts(again));
        assertEquals(before, number("select sum(version) from cadre"));
    }

    @Test
    void aValidationStoresNothingAndReportsTheSame() {
        String file = roster(row(1, "蓝排村", "组长"), row(2, "蓝牌村", "队员"));
        for (String atomic : List.of("all", "row")) {
            Response validated = importCsv("city", "roster", file, "atomic=" + atomic);
            validated.then().statusCode(200).body("outcome", equalTo("INVALID"));
            assertEquals(0, number("select count(*) from cadre"));
            Response committed = importCsv("city", "roster", file, "mode=commit&atomic=" + atomic);
            assertEquals(counts(validated), counts(committed));
            assertEquals(findings(validated), findings(committed));
            world.reset();
        }
    }

    @Test
    void oneRejectedRowStoresNothing() {
        Response answer = importCsv("city", "roster", roster(row(1, "蓝排村", "组长"), row(2, "无此村", "队员")), "mode=commit");
        answer.then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("IMPORT_REJECTED"))
                .body("report.outcome", equalTo("REJECTED"));
        assertEquals("1 0 0 1", counts(answer));
        assertEquals(List.of("2 UNKNOWN_VILLAGE 村"), findings(answer));
        assertEquals(0, number("select count(*) from cadre"));
    }

    @Test
    void byRowTheGoodOnesAreStored() {
        Response answer =
                importCsv("city", "roster", roster(row(1, "蓝排村", "组长"), row(2, "无此村", "队员")), "mode=commit&atomic=row");
        answer.then().statusCode(200).body("outcome", equalTo("PARTIAL"));
        assertEquals(1, number("select count(*) from cadre"));
    }

    @Test
    void aTypoGetsTheNearestNamesInsideTheArea() {
        Response answer = importCsv("city", "roster", roster(row(1, "排蓝村", "组长")), "");
        answer.then().body("errors[0].suggestions", hasItem("兴宁市/永和镇/蓝排村委会"));
    }

    @Test
    void wrongNamesOfCountyAndTownAreToldWhereTheyStand() {
        String wrongCounty = row(1, "蓝排村", "组长").replace("兴宁市", "兴平市");
        String wrongTown = row(2, "蓝排村", "队员").replace("永和镇", "和永镇");
        String otherTown = row(3, "蓝排村", "队员").replace("永和镇", "三圳镇");
        Response answer = importCsv("city", "roster", roster(wrongCounty, wrongTown, otherTown), "");
        assertEquals(
                List.of("1 UNKNOWN_AREA 县（市、区）", "2 UNKNOWN_AREA 镇（街道）", "3 UNKNOWN_AREA 镇（街道）"), findings(answer));
        answer.then().body("errors[0].suggestions", hasItem("兴宁市")).body("errors[1].suggestions", hasItem("永和镇"));
    }

    @Test
    void aVillageIsFoundByCodeByPathAndByItsNameAlone() {
        String header = "姓名,身份证号,派出单位,派出级别,村,村代码,驻村职务,到村日期\n";
        String byCode = "甲," + idNumber(1) + ",市财政局,市,,441481107217,组长,2005-01-10\n";
        String byPath = "乙," + idNumber(3) + ",市财政局,市,兴宁/永和/蓝排,,队员,2005-01-10\n";
        String byName = "丙," + idNumber(5) + ",市财政局,市,招福村,,驻村干部,2005-01-10\n";
        String wrong = "丁," + idNumber(7) + ",市财政局,市,招福村,441481107217,队员,2005-01-10\n";
        Response answer = importCsv("city", "roster", header + byCode + byPath + byName + wrong, "");
        assertEquals("3 0 0 1", counts(answer));
        assertEquals(List.of("4 VILLAGE_MISMATCH 村"), findings(answer));
    }

    @Test
    void anAmbiguousVillageListsTheCodes() {
        world.run("insert into village (code, name) values ('441481100203', '蓝排村委会')");
        String file = "姓名,身份证号,派出单位,派出级别,村,驻村职务,到村日期\n甲," + idNumber(1) + ",市财政局,市,蓝排村,组长,2005-01-10\n";
        Response answer = importCsv("city", "roster", file, "");
        assertEquals(List.of("1 AMBIGUOUS_VILLAGE 村"), findings(answer));
        answer.then().body("errors[0].suggestions", equalTo(List.of("441481100203 蓝排村委会", "441481107217 蓝排村委会")));
    }

    @Test
    void unknownUnitsAreCreatedAtTheirLevel() {
        String file = roster(
                row(1, "蓝排村", "组长").replace("市财政局,市派", "省建设厅,省派"),
                row(3, "蓝排村", "队员").replace("市财政局,市派", "永和镇政府,镇派"),
                row(5, "蓝排村", "队员").replace("市财政局,市派", "市委（办公室）,县派"),
                row(7, "蓝排村", "队员").replace("市财政局,市派", "市委(办公室),县派"));
        importCsv("county-441481", "roster", file, "mode=commit").then().statusCode(200);
        assertEquals(1, number("select count(*) from dispatching_unit where name = '省建设厅' and area_code = '44'"));
        assertEquals(
                1, number("select count(*) from dispatching_unit where name = '永和镇政府' and area_code = '441481107'"));
        assertEquals(1, number("select count(*) from dispatching_unit where name like '市委%' and area_code = '441481'"));
    }

    @Test
    void blankCellsKeepWhatIsStored() {
        importCsv("city", "roster", GOOD, "mode=commit").then().statusCode(200);
        String file = roster(row(1, "蓝排村", "组长").replaceFirst("1380000\\d+", ""));
        assertEquals("0 0 1 0", counts(importCsv("city", "roster", file, "mode=commit")));
        assertEquals(0, number("select count(*) from cadre where phone is null"));
    }

    @Test
    void strategiesRefuseWhatTheyAreNotFor() {
        importCsv("city", "roster", roster(row(1, "蓝排村", "组长")), "mode=commit")
                .then()
                .statusCode(200);
        Response create = importCsv("city", "roster", GOOD, "strategy=create");
        assertEquals(List.of("1 ALREADY_EXISTS 身份证号"), findings(create));
        Response update = importCsv("city", "roster", GOOD, "strategy=update");
        assertEquals(List.of("2 NOT_FOUND 身份证号", "3 NOT_FOUND 身份证号"), findings(update));
    }

    @Test
    void warningsNeverBlock() {
        String file = roster(row(1, "蓝排村", "组长").replace("干部1,,", "干部1,女,"), row(2, "蓝排村", "驻村干部"));
        Response answer = importCsv("city", "roster", file, "mode=commit");
        answer.then()
                .statusCode(200)
                .body("counts.warnings", equalTo(2))
                .body("errors[0].severity", equalTo("WARNING"));
        assertEquals(List.of("1 ID_GENDER 性别", "2 SOLE_BESIDE_TEAM 驻村职务"), findings(answer));
    }

    @Test
    void aCountyImportsForNoOther() {
        String other = row(1, "招福村", "组长").replace("兴宁市,永和镇", "蕉岭县,三圳镇");
        Response answer = importCsv("county-441481", "roster", roster(other), "");
        assertEquals(List.of("1 OUT_OF_SCOPE 县（市、区）"), findings(answer));
        answer.then().body("errors[0].suggestions", equalTo(List.of()));
    }

    @Test
    void aCadreKeptByAnotherOfficeIsNotTouchedAndNotToldOf() {
        String other = row(1, "招福村", "驻村干部").replace("兴宁市,永和镇", "蕉岭县,三圳镇");
        importCsv("city", "roster", roster(other), "mode=commit").then().statusCode(200);
        Response answer = importCsv("county-441481", "roster", roster(row(1, "蓝排村", "组长")), "moves=allow");
        assertEquals(List.of("1 OUT_OF_SCOPE 身份证号"), findings(answer));
        answer.then().body("errors[0].detail", equalTo("不在您的管辖范围（441481）内。"));
    }

    @Test
    void theBatchIsTheOneNamedOrTheParameterOrTheOneInForce() {
        world.run("insert into batch (id, name, starts_on, base_year) values ('" + UUID.randomUUID()
                + "', '第二批', '2006-01-10', 2005)");
        importCsv("city", "roster", GOOD.replace("2005-01-10", "2006-02-01"), "mode=commit")
                .then()
                .statusCode(200);
        assertEquals(3, number("select count(*) from posting p join batch b on b.id = p.batch_id and b.name = '第二批'"));
        importCsv("city", "roster", roster(row(9, "金星村", "驻村干部").replace("永和镇", "龙田镇")), "mode=commit&batch=第二批")
                .then()
                .statusCode(200);
        assertEquals(4, number("select count(*) from posting p join batch b on b.id = p.batch_id and b.name = '第二批'"));
        Response unknown = importCsv("city", "roster", GOOD, "batch=第九批");
        assertEquals("1 UNKNOWN_VALUE 批次", findings(unknown).get(0));
    }

    private long number(String sql) {
        return jdbc.number(sql, List.of());
    }
}
