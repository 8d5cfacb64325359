package org.zhucun.benefits;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.benefits.SubsidyWorld.COUNTY;
import static org.zhucun.benefits.SubsidyWorld.SHEETS;
import static org.zhucun.benefits.SubsidyWorld.TOWN;
import static org.zhucun.benefits.SubsidyWorld.compute;
import static org.zhucun.benefits.SubsidyWorld.days;
import static org.zhucun.benefits.SubsidyWorld.post;
import static org.zhucun.benefits.SubsidyWorld.set;
import static org.zhucun.benefits.SubsidyWorld.standard;
import static org.zhucun.benefits.SubsidyWorld.step;
import static org.zhucun.support.Accounts.as;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** How a sheet is computed, submitted, approved or sent back, and paid. */
@ApiTest
class SubsidySheetStepsTest {

    @Inject
    TestWorld world;

    @BeforeEach
    void lay() {
        world.reset();
        SubsidyWorld.lay(world);
        set(standard("生活补助", "DAY", "10.00"));
    }

    @Test
    void theTownSubmitsAndTheCountyApprovesForGood() {
        String sheet = compute("2005-02");
        as(TOWN).get(sheet)
                .then()
                .body("actions", contains("COMPUTE", "SUBMIT", "DELETE"))
                .body("amount", equalTo(1120.0f));
        step(TOWN, sheet, "approve", Map.of()).statusCode(403);
        step(TOWN, sheet, "submit", Map.of()).statusCode(200).body("state", equalTo("SUBMITTED"));
        step(TOWN, sheet, "approve", Map.of()).statusCode(403).body("code", equalTo("OUT_OF_SCOPE"));
        step(TOWN, sheet, "compute", Map.of()).statusCode(409).body("code", equalTo("WRONG_STATE"));
        step(COUNTY, sheet, "approve", Map.of("note", "同意发放"))
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("actions.size()", equalTo(0))
                .body("history.action", contains("SUBMIT", "APPROVE"))
                .body("history[1].text", equalTo("同意发放"));
        as(COUNTY).header("If-Match", "*").delete(sheet).then().statusCode(409);
    }

    @Test
    void whatIsSentBackIsComputedAndSubmittedAnew() {
        String sheet = compute("2005-02");
        step(TOWN, sheet, "submit", Map.of()).statusCode(200);
        step(COUNTY, sheet, "return", Map.of()).statusCode(422);
        step(COUNTY, sheet, "return", Map.of("reason", "天数不符")).statusCode(200).body("state", equalTo("RETURNED"));
        days(world, "2005-02", 1, 20, 0, 8, 0);
        step(TOWN, sheet, "compute", Map.of()).statusCode(200).body("amount", equalTo(1040.0f));
        step(TOWN, sheet, "submit", Map.of()).statusCode(200);
        step(COUNTY, sheet, "return", Map.of("reason", "再核对")).statusCode(200);
        as(TOWN).header("If-Match", "*").delete(sheet).then().statusCode(204);
        as(TOWN).get(sheet).then().statusCode(404);
    }

    @Test
    void nobodyHandsOnWhatWasOvertaken() {
        String sheet = compute("2005-02");
        as(TOWN).get(sheet).then().body("outdated", equalTo(false));
        days(world, "2005-02", 1, 20, 0, 8, 0);
        as(TOWN).get(sheet).then().body("outdated", equalTo(true));
        step(TOWN, sheet, "submit", Map.of()).statusCode(409).body("code", equalTo("SHEET_OUTDATED"));
        step(TOWN, sheet, "compute", Map.of()).statusCode(200).body("outdated", equalTo(false));
    }

    @Test
    void aSheetIsComputedOfSubmittedDaysAndOnce() {
        world.run("update duty_ledger set state = 'DRAFT' where month = '2005-01'");
        Map<String, String> january = Map.of("townCode", "441481107", "month", "2005-01");
        post(TOWN, SHEETS, january)
                .then()
                .statusCode(409)
                .body("code", equalTo("DUTY_NOT_SUBMITTED"))
                .body("errors.pointer", contains("/month"));
        compute("2005-02");
        Map<String, String> february = Map.of("townCode", "441481107", "month", "2005-02");
        post(TOWN, SHEETS, february).then().statusCode(409).body("code", equalTo("DUPLICATE"));
        post(COUNTY, SHEETS, Map.of("townCode", "441481", "month", "2005-02"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("UNKNOWN_AREA"));
        post("county-441427", SHEETS, february).then().statusCode(403);
        post("viewer", SHEETS, february).then().statusCode(403);
    }

    @Test
    void anotherCountySeesNothingOfIt() {
        String sheet = compute("2005-02");
        as("county-441427").get(sheet).then().statusCode(404);
        as("county-441427").get(sheet + "/payments").then().statusCode(404);
        step("county-441427", sheet, "approve", Map.of()).statusCode(404);
        as("viewer").get(sheet).then().statusCode(200).body("actions.size()", equalTo(0));
    }

    @Test
    void aStepNamesTheVersionThatItIsTakenOn() {
        String sheet = compute("2005-02");
        as(TOWN).contentType("application/json").post(sheet + "/submit").then().statusCode(428);
        as(TOWN).header("If-Match", "\"99\"").post(sheet + "/compute").then().statusCode(412);
    }

    /** One row for each cadre, of both lines together where nobody asks for a payer's, and the sum at the end. */
    @Test
    void theBankPaysEachCadreOnce() throws IOException {
        set(standard("单位补助", "MONTH", "90.05", "payer", "UNIT", "dispatchLevel", "CITY"));
        String payments = compute("2005-02") + "/payments";
        as(TOWN).get(payments)
                .then()
                .body("rows.cadre.name", contains("蓝华明", "李建国", "王秀英", "张伟"))
                .body("rows.amount", contains(370.05f, 280.0f, 280.0f, 280.0f))
                .body("rows[0].idNumber", equalTo("441481198001010016"))
                .body("total", equalTo(1210.05f));
        String csv = new String(
                as(TOWN).get(payments + "?payer=UNIT&format=csv&download=1")
                        .then()
                        .header("Content-Disposition", containsString("subsidies-441481107-2005-02.csv"))
                        .extract()
                        .asByteArray(),
                UTF_8);
        assertEquals("\uFEFF序号,姓名,身份证号,派出单位,金额（元）", csv.lines().findFirst().orElseThrow());
        assertEquals(List.of("合计,,,,90.05"), csv.lines().skip(2).toList());
        byte[] file = as(TOWN).get(payments + "?format=xlsx").asByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertEquals(6, rows.size());
            assertEquals("1210.05", rows.get(5).getCellAsNumber(4).orElseThrow().toPlainString());
        }
        as("viewer").get(payments).then().statusCode(403);
        as("inspector").get(payments).then().statusCode(403);
    }
}
