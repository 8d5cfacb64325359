package org.zhucun.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.zhucun.report.ReportCalls.COUNTY;
import static org.zhucun.report.ReportCalls.DAY;
import static org.zhucun.report.ReportCalls.REPORTS;
import static org.zhucun.report.ReportCalls.body;
import static org.zhucun.report.ReportCalls.post;
import static org.zhucun.report.ReportCalls.write;
import static org.zhucun.support.Accounts.as;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** Any list goes along with a report as a table. */
@ApiTest
class ReportAttachmentTest {

    @Inject
    TestWorld world;

    @BeforeEach
    void lay() {
        world.reset();
        world.post();
    }

    private static Map<String, Object> with(String... lists) {
        Map<String, Object> report = body("441481", "NOTICE", DAY);
        report.put(
                "attachments",
                Stream.of(lists)
                        .map(list -> Map.of("title", "附表", "list", list, "landscape", true))
                        .toList());
        return report;
    }

    private static ValidatableResponse refused(String list) {
        return post(COUNTY, REPORTS, with("/areas", list))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/attachments/1/list"));
    }

    @Test
    void aTableHoldsWhatTheListHasForTheCaller() {
        String report = write(
                COUNTY,
                with(
                        "/villages?poor=true&sort=-code",
                        "/api/v1/batches/" + TestWorld.BATCH + "/allocations",
                        "/trainings/untrained?q=%E8%93%9D"));
        as(COUNTY)
                .get(report)
                .then()
                .body("attachments.rowsTotal", contains(2, 1, 1))
                .body("attachments.landscape", contains(true, true, true))
                .body("attachments[0].list", equalTo("/villages?poor=true&sort=-code"));
        String page = as(COUNTY).get(report + "?format=html").asString();
        org.junit.jupiter.api.Assertions.assertTrue(page.indexOf("蓝排村") > 0 && page.indexOf("三圳镇") < 0, page);
    }

    @Test
    void whatIdentifiesPersonsIsMasked() {
        String report = write(COUNTY, with("/cadres?asOf=2005-03-10"));
        as(COUNTY)
                .get(report + "?format=html")
                .then()
                .body(containsString("4414**********0016"))
                .body(not(containsString("441481198001010016")));
    }

    @Test
    void whatIsNoListOrNotTheCallersIsRefused() {
        refused("/nothing").body("errors.code", contains("NOT_FOUND"));
        refused("/villages/441481107217").body("errors.code", contains("NOT_FOUND"));
        refused("/villages?colour=red").body("errors.code", contains("UNKNOWN_PARAMETER"));
        refused("/villages?poor=often").body("errors.code", contains("INVALID_PARAMETER"));
        refused("/villages?sort=colour").body("errors.code", contains("INVALID_PARAMETER"));
        refused("/batches/first/allocations").body("errors.code", contains("NOT_FOUND"));
        refused("/users").body("errors.code", contains("FORBIDDEN"));
    }

    @Test
    void moreThanTwoThousandRowsAreRefused() {
        world.run(
                "insert into village (code, name) select (441481100300 + i)::text, '新村' || i from generate_series(1, 690) i");
        world.run("insert into area (code, name) values ('441481101', '二镇'), ('441481102', '三镇')");
        world.run(
                "insert into village (code, name) select (441481101000 + i)::text, '新村' || i from generate_series(1, 900) i");
        world.run(
                "insert into village (code, name) select (441481102000 + i)::text, '新村' || i from generate_series(1, 900) i");
        refused("/villages")
                .body("errors.code", contains("TOO_MANY_ROWS"))
                .body("errors[0].detail", containsString("2,494"));
        as(COUNTY)
                .get(write(COUNTY, with("/villages?area=441481101")))
                .then()
                .body("attachments[0].rowsTotal", is(900));
    }

    @Test
    void theTableStaysThoughTheListHasChanged() {
        String report = write(COUNTY, with("/villages?poor=true"));
        List<Integer> before = as(COUNTY).get(report).path("attachments.rowsTotal");
        world.run("delete from village_income");
        as(COUNTY).get(report).then().body("attachments.rowsTotal", equalTo(before));
    }
}
