package org.zhucun.supervision.inspection;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.platform.imports.ImportCalls.as;
import static org.zhucun.platform.imports.ImportCalls.counts;
import static org.zhucun.platform.imports.ImportCalls.findings;
import static org.zhucun.platform.imports.ImportCalls.importCsv;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

@ApiTest
class InspectionImportTest {

    private static final String HEADER = "督查单位,类型,开始日期,结束日期,组长,成员,村,到村日期,无故不在岗人员,问题类别,严重程度,问题描述,整改期限,状态\n";
    private static final String TWO_VILLAGES = HEADER
            + "兴宁市驻村办,督查,2005-02-24,2005-02-25,王组长,市纪委、组织部,蓝排村,2005-02-24,李建国,台账资料,较重,台账缺记,2005-03-24,\n"
            + "兴宁市,督查,2005-02-24,,王组长,,蓝排村,,,五不准,,报销个人开支,2005-03-01,\n"
            + "441481,督查,2005-02-24,,王组长,,永和镇/新中村,2005-02-25,,,,,,\n";

    @Inject
    TestWorld world;

    @Inject
    Jdbc jdbc;

    @BeforeEach
    void reset() {
        world.reset();
        world.post();
    }

    @Test
    void rowsOfOneInspectionBecomeOneThatIsSubmitted() {
        world.run("insert into leave (cadre_id, village_code, starts_on, ends_on, reason, state, by_county) values ('"
                + TestWorld.cadre(3) + "', '441481107217', '2005-02-20', '2005-02-24', 'SICK', 'APPROVED', false)");
        assertEquals("3 0 0 0", counts(commit("city", TWO_VILLAGES)));
        String id = as("city")
                .get(Inspections.PATH)
                .then()
                .body("items", hasSize(1))
                .body("items[0].area.code", equalTo("441481"))
                .body("items[0].state", equalTo("SUBMITTED"))
                .body("items[0].endsOn", equalTo("2005-02-25"))
                .body("items[0].members", contains("市纪委", "组织部"))
                .body("items[0].villages", equalTo(2))
                .body("items[0].checked", equalTo(4))
                .body("items[0].absent", equalTo(1))
                .extract()
                .path("items[0].id");
        as("city")
                .get(Inspections.PATH + "/" + id)
                .then()
                .body("visits[0].checks.cadre.name", contains("李建国", "王秀英", "蓝华明"))
                .body("visits[0].checks.result", contains("ABSENT_UNEXPLAINED", "ON_LEAVE", "PRESENT"))
                .body("visits[0].findings.category", contains("LEDGER", "DISCIPLINE"))
                .body("visits[0].findings.severity", contains("MAJOR", "MINOR"))
                .body("visits[0].findings.owner.area.code", contains("441481107", "441481107"))
                .body("visits[1].visitedOn", equalTo("2005-02-25"));
        as("city").get("/api/v1/findings").then().body("items", hasSize(2));
        assertEquals(1, number("select count(*) from inspection where author_id is not null"));
    }

    @Test
    void theSameFileAgainIsAllUnchanged() {
        commit("city", TWO_VILLAGES);
        assertEquals("0 0 3 0", counts(commit("city", TWO_VILLAGES)));
        assertEquals(1, number("select count(*) from inspection"));
        assertEquals(2, number("select count(*) from finding"));
    }

    @Test
    void whoWasAbsentIsJudgedOnceTheFileIsStored() {
        importCsv("city", "inspections", TWO_VILLAGES, "mode=validate").then().statusCode(200);
        assertEquals(0, number("select count(*) from duty_exception"));
        commit("city", TWO_VILLAGES);
        assertEquals(
                List.of(TestWorld.cadre(2)),
                jdbc.list(
                        "select cadre_id from duty_exception",
                        List.of(),
                        row -> row.uuid("cadre_id").toString()));
    }

    @Test
    void aRecordedInspectionIsNotAddedTo() {
        commit("city", TWO_VILLAGES);
        String more = TWO_VILLAGES + "兴宁市,督查,2005-02-24,,王组长,,新中村,2005-02-25,,台账资料,,没有台账,2005-03-24,\n";
        assertEquals(List.of("4 INSPECTION_EXISTS 组长"), findings(commit("city", more)));
        assertEquals(2, number("select count(*) from finding"));
    }

    @Test
    void draftsStayDrafts() {
        String draft = HEADER + ",抽查,2005-03-01,,张三,,蓝排村,,,台账资料,,台账缺记,2005-03-24,草稿\n";
        assertEquals("1 0 0 0", counts(commit("county-441481", draft)));
        as("county-441481")
                .get(Inspections.PATH)
                .then()
                .body("items.state", contains("DRAFT"))
                .body("items.area.code", contains("441481"))
                .body("items.kind", contains("UNANNOUNCED"));
        as("county-441481").get("/api/v1/findings").then().body("items", empty());
        assertEquals(0, number("select count(*) from duty_exception"));
    }

    @Test
    void anInspectionIsTakenWholeOrNotAtAll() {
        String file = TWO_VILLAGES.replace("2005-03-01", "2005-02-01") + ",看望,2005-01-15,,李嘉,,蓝排村,,,,,,,\n";
        Response answer = importCsv("city", "inspections", file, "mode=commit&atomic=row");
        assertEquals(
                List.of("1 INSPECTION_INCOMPLETE 组长", "2 DATE_ORDER 整改期限", "3 INSPECTION_INCOMPLETE 组长"),
                findings(answer));
        assertEquals("1 0 0 3", counts(answer));
        assertEquals(1, number("select count(*) from inspection where lead = '李嘉' and area_code = '4414'"));
    }

    @Test
    void everyWrongCellIsNamedByItsColumn() {
        String file = HEADER
                + "无此县,督查,2005-02-01,,甲,,蓝排村,,,,,,,\n"
                + "蕉岭县,督查,2005-02-01,,乙,,蓝排村,,,,,,,\n"
                + ",督查,2005-02-01,2005-01-31,丙,,蓝排村,2005-02-01,,,,,,\n"
                + ",督查,2005-02-01,2005-02-03,丁,,蓝排村,,,,,,,\n"
                + ",督查,2005-03-01,2005-03-31,戊,,蓝排村,2005-03-11,,,,,,\n"
                + ",督查,2005-02-01,,己,,蓝排村,,张伟、李建国,,,,,\n"
                + ",督查,2005-02-01,,庚,,蓝排村,,,台账资料,,,2005-03-01,\n"
                + ",督查,2005-02-01,,辛,,蓝排村,,,,,,,已提交\n"
                + ",督查,2005-02-01,,辛,,蓝排村,,,,,,,草稿\n"
                + ",视察,2005-02-01,,壬,,无此村,,,,,,,\n";
        List<String> found = findings(importCsv("city", "inspections", file, "mode=validate&atomic=row"));
        assertEquals(
                List.of(
                        "1 UNKNOWN_AREA 督查单位",
                        "2 OUTSIDE_INSPECTING_AREA 村",
                        "3 DATE_ORDER 结束日期",
                        "3 NOT_AFTER 到村日期",
                        "4 REQUIRED 到村日期",
                        "5 NOT_AFTER 到村日期",
                        "6 NOT_POSTED_HERE 无故不在岗人员",
                        "7 REQUIRED 问题描述",
                        "8 ROWS_DIFFER 状态",
                        "9 DUPLICATE_IN_FILE 村",
                        "10 UNKNOWN_VALUE 类型",
                        "10 UNKNOWN_VILLAGE 村"),
                found);
        assertEquals(
                List.of("1 OUT_OF_SCOPE 督查单位"),
                findings(importCsv("county-441481", "inspections", HEADER + "梅州市,督查,2005-02-01,,甲,,蓝排村,,,,,,,\n", "")));
        assertEquals(
                List.of("1 OUT_OF_SCOPE 村"),
                findings(importCsv(
                        "county-441427", "inspections", HEADER + ",督查,2005-02-01,,甲,,兴宁市/永和镇/蓝排村,,,,,,,\n", "")));
    }

    @Test
    void onlyOfficesImport() {
        for (String account : List.of("inspector", "viewer", "cadre")) {
            importCsv(account, "inspections", TWO_VILLAGES, "").then().statusCode(403);
        }
    }

    private static Response commit(String account, String file) {
        return importCsv(account, "inspections", file, "mode=commit");
    }

    private long number(String sql) {
        return jdbc.number(sql, List.of());
    }
}
