package org.zhucun.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhucun.report.ReportCalls.COUNTY;
import static org.zhucun.report.ReportCalls.REPORTS;
import static org.zhucun.report.ReportCalls.body;
import static org.zhucun.report.ReportCalls.id;
import static org.zhucun.report.ReportCalls.issue;
import static org.zhucun.report.ReportCalls.patch;
import static org.zhucun.report.ReportCalls.say;
import static org.zhucun.report.ReportCalls.step;
import static org.zhucun.report.ReportCalls.write;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.TestWorld.posting;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.AtOnce;
import org.zhucun.support.TestWorld;

/** What a report says stays as it was, and what is issued stays for ever. */
@ApiTest
class ReportFrozenTest {

    private static final String CADRES = "figures.find { it.code == 'cadres' }";

    @Inject
    TestWorld world;

    @BeforeEach
    void lay() {
        world.reset();
        world.post();
    }

    private void leave() {
        world.run(
                "update posting set ended_on = '2005-03-09', end_reason = 'RECALLED' where id = '" + posting(2) + "'");
    }

    @Test
    void aFigureKeepsItsDefinitionItsListAndItsRows() {
        as(COUNTY)
                .get(write(COUNTY, "441481", "PROGRESS"))
                .then()
                .body(CADRES + ".value", is(3))
                .body(CADRES + ".rowsTotal", is(3))
                .body(CADRES + ".unit", equalTo("CADRE"))
                .body(CADRES + ".definition", notNullValue())
                .body(CADRES + ".query", equalTo("/api/v1/cadres?area=441481&asOf=2005-03-10&status=POSTED"));
    }

    @Test
    void nothingIsCountedAnew() {
        String report = write(COUNTY, "441481", "PROGRESS");
        String before = as(COUNTY).get(report).asString();
        leave();
        assertEquals(before, as(COUNTY).get(report).asString());
        say(COUNTY, report, "在驻{cadres}名。").body("sections[0].paragraphs[0].runs.shown", hasItems("3"));
    }

    @Test
    void anIssuedReportIsTheSameBytes() {
        String report = write(COUNTY, "441481", "PROGRESS");
        say(COUNTY, report, "在驻{cadres}名。");
        issue(COUNTY, report).statusCode(200).body("state", equalTo("ISSUED")).body("number", is(1));
        for (String format : List.of("docx", "pdf", "html")) {
            byte[] before = as(COUNTY).get(report + "?format=" + format).asByteArray();
            leave();
            assertTrue(before.length > 500, format);
            assertArrayEquals(
                    before, as(COUNTY).get(report + "?format=" + format).asByteArray(), format);
        }
        patch(COUNTY, report, Map.of("title", "别的")).statusCode(409);
        as(COUNTY).header("If-Match", "*").delete(report).then().statusCode(409);
    }

    @Test
    void theDatabaseLetsNobodyChangeIt() {
        String report = write(COUNTY, "441481", "PROGRESS");
        say(COUNTY, report, "在驻{cadres}名。");
        issue(COUNTY, report).statusCode(200);
        String draft = id(write(COUNTY, "441481", "PROGRESS"));
        String id = id(report);
        List.of(
                        "update report set title = '别的' where id = '%s'",
                        "update report set state = 'DRAFT' where id = '%s'",
                        "update report set state = 'SUPERSEDED', title = '别的' where id = '%s'",
                        "delete from report where id = '%s'",
                        "update report_figure set value = 4 where report_id = '%s'",
                        "delete from report_figure where report_id = '%s'",
                        "update report_figure set report_id = '%s', code = 'x' where code = 'deeds' and report_id = '"
                                + draft + "'",
                        "update report_paragraph set text = '别的' where report_id = '%s'",
                        "insert into report_paragraph values ('%s', 9, 'x', 'PARAGRAPH', 'x', '[]')",
                        "insert into report_attachment values ('%s', 9, 'x', '/x', false, '{}', '[]')",
                        "update report_file set content = '' where report_id = '%s'",
                        "delete from report_file where report_id = '%s'")
                .forEach(sql -> assertTrue(
                        assertThrows(IllegalStateException.class, () -> world.run(sql.formatted(id)), sql)
                                .getCause()
                                .getMessage()
                                .contains("stays as it is"),
                        sql));
    }

    @Test
    void numbersFollowEachOtherThoughManyAreIssuedAtOnce() {
        List<String> reports = IntStream.range(0, 5)
                .mapToObj(i -> {
                    String report = write(COUNTY, "441481", "NOTICE");
                    say(COUNTY, report, "请按时上报。");
                    step(COUNTY, report, "submit", Map.of()).statusCode(200);
                    return report;
                })
                .toList();
        try (AtOnce all = new AtOnce()) {
            List<CompletableFuture<Integer>> numbers = reports.stream()
                    .map(report -> all.<Integer>run(() ->
                            step(COUNTY, report, "issue", Map.of()).extract().path("number")))
                    .toList();
            assertEquals(
                    List.of(1, 2, 3, 4, 5),
                    numbers.stream().map(CompletableFuture::join).sorted().toList());
        }
        String other = write(COUNTY, "441481", "PROGRESS");
        say(COUNTY, other, "情况良好。");
        issue(COUNTY, other).body("number", is(1));
    }

    @Test
    void theComparisonNamesEachChange() {
        String before = write(COUNTY, "441481", "PROGRESS");
        leave();
        String after = write(COUNTY, "441481", "PROGRESS");
        JsonPath changes = as(COUNTY)
                .get(after + "/compare/" + id(before))
                .then()
                .statusCode(200)
                .body("before.id", equalTo(id(before)))
                .body("after.id", equalTo(id(after)))
                .body(CADRES + ".before", is(3))
                .body(CADRES + ".after", is(2))
                .body(CADRES + ".difference", is(-1))
                .extract()
                .jsonPath();
        assertEquals(
                List.of("cadres", "countyCadres", "cadresAboveAllocation", "cadresAboveNeed"),
                changes.getList("figures.findAll { it.before != it.after }.code"));
        world.run("delete from report_figure where code = 'deeds' and report_id = '" + id(before) + "'");
        as(COUNTY)
                .get(before + "/compare/" + id(after))
                .then()
                .body("figures.find { it.code == 'deeds' }.before", nullValue())
                .body("figures.find { it.code == 'deeds' }.after", is(0))
                .body("figures.find { it.code == 'deeds' }.difference", nullValue());
        String city = write("city", "4414", "PROGRESS");
        as("city").get(city + "/compare/" + id(after)).then().statusCode(404);
        as("county-441427").get(before + "/compare/" + id(after)).then().statusCode(404);
    }

    @Test
    void anotherTakesThePlaceOfWhatIsIssued() {
        String first = write(COUNTY, "441481", "PROGRESS");
        say(COUNTY, first, "在驻{cadres}名。");
        issue(COUNTY, first).body("actions", contains("SUPERSEDE"));
        leave();
        String second = REPORTS + "/"
                + step(COUNTY, first, "supersede", Map.of())
                        .statusCode(200)
                        .body("state", equalTo("DRAFT"))
                        .body("supersedes", equalTo(id(first)))
                        .body(CADRES + ".value", is(2))
                        .body("paragraphs.text", hasItems("在驻{cadres}名。"))
                        .extract()
                        .path("id");
        step(COUNTY, first, "supersede", Map.of()).statusCode(409).body("code", equalTo("DUPLICATE"));
        as(COUNTY).get(first).then().body("state", equalTo("ISSUED")).body("supersededBy", nullValue());
        issue(COUNTY, second).body("number", is(2));
        as(COUNTY)
                .get(first)
                .then()
                .body("state", equalTo("SUPERSEDED"))
                .body("supersededBy", equalTo(id(second)))
                .body("history.action", contains("SUBMIT", "ISSUE", "SUPERSEDE"));
    }

    @Test
    void theReportBeforeIsTheLastOneIssued() {
        String before = write(COUNTY, body("441481", "PROGRESS", "2005-02-10"));
        say(COUNTY, before, "在驻{cadres}名。");
        issue(COUNTY, before).statusCode(200);
        as(COUNTY)
                .get(write(COUNTY, "441481", "PROGRESS"))
                .then()
                .body("previous", equalTo(id(before)))
                .body(CADRES + ".previous", is(4));
        as(COUNTY).get(write(COUNTY, "441481", "BULLETIN")).then().body("previous", nullValue());
    }
}
