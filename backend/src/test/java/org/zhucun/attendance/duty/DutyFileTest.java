package org.zhucun.attendance.duty;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.TestWorld.cadre;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

@ApiTest
class DutyFileTest {

    private static final String PATH = "/api/v1/duty-ledgers/441481107/2005-02";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    TestWorld world;

    @BeforeEach
    void lay() {
        world.reset();
        DutyWorld.lay(world);
        as("town-441481107")
                .contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of("rows", List.of(Map.of("cadreId", cadre(1), "villageDays", 26, "note", "=1+1"))))
                .put(PATH)
                .then()
                .statusCode(200);
    }

    @Test
    void theWorkbookIsTheFormThatIsPrinted() throws IOException {
        byte[] file = as("viewer")
                .get(PATH + "?format=xlsx&download=1")
                .then()
                .statusCode(200)
                .contentType(XLSX)
                .header("Content-Disposition", containsString("duty-ledger-441481107-2005-02.xlsx"))
                .extract()
                .asByteArray();
        List<String> rows;
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            rows = workbook.getFirstSheet().read().stream()
                    .map(DutyFileTest::line)
                    .toList();
        }
        assertEquals("永和镇2005年2月驻村干部考勤台账", rows.get(0));
        assertEquals("草稿，尚未提交", rows.get(1));
        assertEquals("序号 月份 村 村代码 姓名 派出单位 驻村职务 驻村天数 在村天数 会议 培训 跑项目 请假天数 去向不明天数 备注", rows.get(2));
        assertEquals("1 2005-02 蓝排村委会 441481107217 蓝华明 市财政局 组长 28 26 0 0 0 0 2 =1+1", rows.get(3));
        assertTrue(rows.get(4).contains("李建国"), rows.get(4));
        assertEquals("合计 112 26 1 2 0 5 2", rows.get(7));
        assertTrue(rows.get(rows.size() - 1).startsWith("填表人："), rows.toString());
    }

    @Test
    void csvHasTheRowsAloneAndRunsNoFormula() {
        String file = new String(
                as("city")
                        .accept("text/csv")
                        .get(PATH)
                        .then()
                        .statusCode(200)
                        .contentType(startsWith("text/csv"))
                        .extract()
                        .asByteArray(),
                UTF_8);
        assertEquals(5, file.lines().count());
        assertTrue(file.contains("1,2005-02,蓝排村委会,441481107217,蓝华明,市财政局,组长,28,26,0,0,0,0,2,'=1+1"), file);
    }

    @Test
    void aFileSpeaksTheLanguageAskedFor() {
        as("city")
                .header("Accept-Language", "en")
                .accept("text/csv")
                .get(PATH)
                .then()
                .statusCode(200)
                .body(containsString("Days posted"));
    }

    @Test
    void anUnknownFormatAndAnotherAreaAreRefused() {
        as("city").get(PATH + "?format=pdf").then().statusCode(400);
        as("city").accept("image/png").get(PATH).then().statusCode(406);
        as("county-441427").get(PATH + "?format=xlsx").then().statusCode(404);
        as("cadre").get(PATH + "?format=xlsx").then().statusCode(403);
    }

    private static String line(Row row) {
        return row.stream()
                .filter(cell -> cell != null
                        && cell.getRawValue() != null
                        && !cell.getText().isEmpty())
                .map(cell -> cell.getText())
                .collect(Collectors.joining(" "));
    }
}
