package org.zhucun.platform.imports;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhucun.platform.imports.ImportCalls.as;
import static org.zhucun.platform.imports.ImportCalls.counts;
import static org.zhucun.platform.imports.ImportCalls.findings;
import static org.zhucun.platform.imports.ImportCalls.idNumber;
import static org.zhucun.platform.imports.ImportCalls.importBytes;
import static org.zhucun.platform.imports.ImportCalls.importCsv;
import static org.zhucun.platform.imports.ImportCalls.roster;
import static org.zhucun.platform.imports.ImportCalls.row;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.kernel.export.ExportFormat;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

@ApiTest
class ImportResourceTest {

    private static final String GOOD = roster(row(1, "蓝排村", "组长"), row(2, "蓝排村", "队员"));

    @Inject
    TestWorld world;

    @BeforeEach
    void reset() {
        world.reset();
    }

    @Test
    void everyEncodingAndFormatGivesTheSameRows() throws IOException {
        assertEquals("2 0 0 0", counts(importCsv("city", "roster", GOOD, "mode=commit")));
        for (String charset : List.of("GB18030", "UTF-16LE", "UTF-16BE")) {
            Response answer =
                    importBytes("city", "roster", GOOD.getBytes(Charset.forName(charset)), "text/csv", "mode=commit");
            answer.then().statusCode(200).body("source.encoding", equalTo(charset));
            assertEquals("0 0 2 0", counts(answer));
        }
        byte[] marked = ("\ufeff" + GOOD).getBytes(StandardCharsets.UTF_8);
        assertEquals("0 0 2 0", counts(importBytes("city", "roster", marked, "text/csv", "mode=commit")));
        Response workbook = importBytes("city", "roster", workbook(), ExportFormat.XLSX_TYPE, "mode=commit");
        workbook.then().body("source.format", equalTo("xlsx"));
        assertEquals("0 0 2 0", counts(workbook));
        assertEquals(
                "0 0 2 0",
                counts(importBytes("city", "roster", workbook(), "application/octet-stream", "mode=commit")));
    }

    @Test
    void jsonLinesAndFormsAreTakenToo() {
        String lines =
                "{\"name\":\"甲\",\"idNumber\":\"" + idNumber(1) + "\",\"unit\":\"市财政局\",\"dispatchLevel\":\"CITY\","
                        + "\"villageCode\":441481107217,\"role\":\"LEADER\",\"postedOn\":\"2005-01-10\"}\n";
        Response answer = importBytes(
                "city", "roster", lines.getBytes(StandardCharsets.UTF_8), ExportFormat.NDJSON_TYPE, "mode=commit");
        assertEquals("1 0 0 0", counts(answer));
        as("city")
                .multiPart("file", "花名册.csv", GOOD.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/api/v1/imports/roster")
                .then()
                .statusCode(200)
                .body("source.format", equalTo("csv"))
                .body("counts.total", equalTo(2));
    }

    @Test
    void aNamedEncodingIsCheckedStrictly() {
        byte[] bytes = GOOD.getBytes(Charset.forName("GB18030"));
        importBytes("city", "roster", bytes, "text/csv; charset=UTF-8", "")
                .then()
                .statusCode(400)
                .body("code", equalTo("UNDECODABLE"))
                .body("report.errors[0].line", equalTo(1));
        importBytes("city", "roster", bytes, "text/csv; charset=UTF-8", "encoding=gb18030")
                .then()
                .statusCode(200);
        importBytes("city", "roster", bytes, "text/csv", "encoding=klingon")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_PARAMETER"));
    }

    @Test
    void wrongColumnsRefuseTheFileAndAreAllNamed() {
        String file = "姓名,名字,爱好\n甲,甲,棋\n";
        Response answer = importCsv("city", "roster", file, "mode=commit");
        answer.then()
                .statusCode(422)
                .body("report.outcome", equalTo("REJECTED"))
                .body("report.counts.total", equalTo(0));
        assertTrue(findings(answer)
                .containsAll(
                        List.of("null DUPLICATE_COLUMN 名字", "null UNKNOWN_COLUMN 爱好", "null MISSING_COLUMN 身份证号")));
        String ignored = GOOD.replace("姓名,", "_备注,爱好,姓名,").replace("干部", "x,y,干部");
        importCsv("city", "roster", ignored, "unknownColumns=ignore").then().statusCode(200);
        importCsv("city", "roster", GOOD.replace("姓名,", "_备注,姓名,").replace("干部", "x,干部"), "")
                .then()
                .statusCode(200);
    }

    @Test
    void headersMayBeEnglishOrHaveOtherBrackets() {
        String file = "name*,Gender,身份证号码,手机,工作单位,dispatchLevel,县(市、区),镇（街道）,驻点村,role,到点时间\n" + row(1, "蓝排村", "LEADER")
                + "\n";
        assertEquals("1 0 0 0", counts(importCsv("city", "roster", file, "")));
    }

    @Test
    void everyWrongCellIsNamedWithItsRowLineAndColumn() {
        String bad = row(3, "蓝排村", "队员");
        String file = roster(
                "",
                bad.replace("干部3", " "),
                bad.replace(idNumber(3), "44148119700101003X"),
                bad.replace("2005-01-10", "2005-02-30"),
                bad.replace("市派", "国派"),
                bad.replace("干部3", "干\ufffd部"),
                bad.replace("13800000003", "电话"));
        Response answer = importCsv("city", "roster", file, "");
        assertEquals(
                List.of(
                        "1 REQUIRED 姓名",
                        "2 ID_CHECKSUM 身份证号",
                        "3 DATE_FORMAT 到村日期",
                        "3 DUPLICATE_IN_FILE 身份证号",
                        "4 DUPLICATE_IN_FILE 身份证号",
                        "4 UNKNOWN_VALUE 派出级别",
                        "5 DUPLICATE_IN_FILE 身份证号",
                        "5 FORBIDDEN_CHARACTER 姓名",
                        "6 DUPLICATE_IN_FILE 身份证号",
                        "6 PHONE_FORMAT 联系电话"),
                findings(answer));
        answer.then()
                .body("errors[0].line", equalTo(3))
                .body("errors[1].value", equalTo("4414**********003X"))
                .body("errors[1].detail", equalTo("身份证号的位数或校验位不符。"));
        as("city")
                .header("Accept-Language", "en")
                .get("/api/v1/import-jobs/" + answer.path("id"))
                .then()
                .body("errors[1].detail", equalTo("The length or the check character of the ID number is wrong."));
    }

    @Test
    void personalDataIsMaskedEvenInTheWrongColumn() {
        String file = roster(row(1, idNumber(1), "组长"));
        Response answer = importCsv("city", "roster", file, "");
        answer.then().body(not(containsString(idNumber(1))));
    }

    @Test
    void anUnknownTypeOfBodyIsRefused() {
        as("city")
                .contentType("application/x-www-form-urlencoded")
                .body("a=b")
                .post("/api/v1/imports/roster")
                .then()
                .statusCode(415);
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "zhucun", "1.0")) {
            Worksheet sheet = book.newWorksheet("花名册");
            sheet.value(0, 0, "兴宁市驻村干部花名册");
            String[] lines = GOOD.split("\n");
            for (int line = 0; line < lines.length; line++) {
                String[] cells = lines[line].split(",");
                for (int i = 0; i < cells.length; i++) {
                    if (cells[i].equals("2005-01-10")) {
                        sheet.value(line + 1, i, LocalDate.parse(cells[i]));
                        sheet.style(line + 1, i).format("yyyy/m/d").set();
                    } else if (cells[i].startsWith("138")) {
                        sheet.value(line + 1, i, Long.parseLong(cells[i]));
                    } else {
                        sheet.value(line + 1, i, cells[i]);
                    }
                }
            }
        }
        return out.toByteArray();
    }
}
