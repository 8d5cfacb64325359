package org.zhucun.attendance.duty;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
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

@ApiTest
class DutyImportTest {

    private static final String TOWN = "town-441481107";
    private static final String HEAD = "月份,村,姓名,在村天数,会议,请假天数,去向不明天数,备注\n";
    private static final String FILE =
            HEAD + "2005年2月,蓝排村,蓝华明,26,1,,1,\n2005-02,蓝排村,李建国,20,,5,,年假\n2005-02,新中村,张伟,28,,,,\n";

    @Inject
    TestWorld world;

    @Inject
    Jdbc jdbc;

    @BeforeEach
    void reset() {
        world.reset();
        DutyWorld.lay(world);
    }

    @Test
    void rowsBecomeADraftAndWhatRemainsIsUnexplained() {
        Response answer = importCsv(TOWN, "duty-ledgers", FILE, "mode=commit");
        answer.then().statusCode(200).body("outcome", equalTo("COMMITTED"));
        assertEquals("3 0 0 0", counts(answer));
        assertEquals(
                List.of("DRAFT 蓝华明 28 26 1 0 1 null", "DRAFT 李建国 28 20 0 5 3 年假", "DRAFT 张伟 28 28 0 0 0 null"),
                stored());
    }

    @Test
    void theSameFileAgainIsAllUnchangedAndAnotherIsAnUpdate() {
        importCsv(TOWN, "duty-ledgers", FILE, "mode=commit").then().statusCode(200);
        assertEquals("0 0 3 0", counts(importCsv(TOWN, "duty-ledgers", FILE, "mode=commit")));
        assertEquals(1, number("select version from duty_ledger"));
        String other = FILE.replace("张伟,28", "张伟,27");
        assertEquals("0 1 2 0", counts(importCsv(TOWN, "duty-ledgers", other, "mode=commit")));
        assertEquals(2, number("select version from duty_ledger"));
    }

    @Test
    void validatingStoresNothing() {
        assertEquals("3 0 0 0", counts(importCsv(TOWN, "duty-ledgers", FILE, "mode=validate")));
        assertEquals(0, number("select count(*) from duty_ledger"));
    }

    @Test
    void wrongRowsAreNamed() {
        String file = HEAD + "2005-02,蓝排村,蓝华明,26,1,,3,\n" // 30 days
                + "2005-02,蓝排村,张伟,28,,,,\n" // posted in another village
                + "2005-02,新中村,张伟,28,,,,\n"
                + "2005-02,新中村,张伟,28,,,,\n"
                + "2005-04,蓝排村,王秀英,30,,,,\n"
                + "2005-02,蓝排村,王秀英,32,,,,\n";
        Response answer = importCsv(TOWN, "duty-ledgers", file, "mode=commit&atomic=row");
        assertEquals(
                List.of(
                        "1 ADDS_UP 在村天数",
                        "2 CADRE_NOT_POSTED 姓名",
                        "4 DUPLICATE_IN_FILE 姓名",
                        "5 MONTH_NOT_BEGUN 月份",
                        "6 NUMBER_RANGE 在村天数"),
                findings(answer));
        assertEquals("1 0 0 5", counts(answer));
    }

    @Test
    void aSubmittedSheetIsLeftAsItIs() {
        importCsv(TOWN, "duty-ledgers", FILE, "mode=commit").then().statusCode(200);
        world.run("update duty_ledger set state = 'SUBMITTED'");
        assertEquals("0 0 3 0", counts(importCsv(TOWN, "duty-ledgers", FILE, "mode=commit")));
        Response answer = importCsv(TOWN, "duty-ledgers", FILE.replace("张伟,28", "张伟,27"), "mode=commit");
        answer.then().statusCode(422);
        assertEquals(List.of("3 LEDGER_SUBMITTED 月份"), findings(answer));
    }

    @Test
    void aFileNeedsTheDaysAndAWayToTheCadre() {
        assertEquals(
                List.of("null MISSING_COLUMN 在村天数"),
                findings(importCsv(TOWN, "duty-ledgers", "月份,村,姓名\n2005-02,蓝排村,蓝华明\n", "mode=commit")));
        importCsv(TOWN, "duty-ledgers", "月份,村,在村天数\n2005-02,蓝排村,28\n", "mode=commit")
                .then()
                .statusCode(422);
        String byId = "月份,村代码,身份证号,在村天数\n2005-02,441481107217,44148119630303003X,28\n";
        assertEquals("1 0 0 0", counts(importCsv(TOWN, "duty-ledgers", byId, "mode=commit")));
    }

    @Test
    void villagesOutsideTheCallersAreaAreRefused() {
        Response answer = importCsv("county-441427", "duty-ledgers", FILE, "mode=commit");
        answer.then().statusCode(422);
        assertEquals(0, number("select count(*) from duty_ledger"));
        importCsv("viewer", "duty-ledgers", FILE, "mode=commit").then().statusCode(403);
    }

    @Test
    void theFormThatIsPrintedIsImportedAgain() {
        importCsv(TOWN, "duty-ledgers", FILE, "mode=commit").then().statusCode(200);
        for (String format : List.of("xlsx", "csv")) {
            for (String language : List.of("zh-CN", "en")) {
                byte[] form = as(TOWN).header("Accept-Language", language)
                        .get("/api/v1/duty-ledgers/441481107/2005-02?format=" + format)
                        .asByteArray();
                Response answer = importBytes(
                        TOWN,
                        "duty-ledgers",
                        form,
                        format.equals("csv")
                                ? "text/csv"
                                : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        "mode=commit");
                assertEquals("0 0 4 0", counts(answer), () -> language + answer.asString());
            }
        }
    }

    private List<String> stored() {
        return jdbc.list(
                "select concat_ws(' ', l.state, c.name, e.posted_days, e.village_days, e.meeting_days, e.leave_days,"
                        + " e.unexplained_days, coalesce(e.note, 'null')) as line from duty_entry e"
                        + " join duty_ledger l on l.id = e.ledger_id join cadre c on c.id = e.cadre_id order by c.id",
                List.of(),
                row -> row.text("line"));
    }

    private long number(String sql) {
        return jdbc.number(sql, List.of());
    }
}
