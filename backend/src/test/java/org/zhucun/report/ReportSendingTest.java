package org.zhucun.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.zhucun.report.ReportCalls.COUNTY;
import static org.zhucun.report.ReportCalls.REPORTS;
import static org.zhucun.report.ReportCalls.id;
import static org.zhucun.report.ReportCalls.issue;
import static org.zhucun.report.ReportCalls.say;
import static org.zhucun.report.ReportCalls.step;
import static org.zhucun.report.ReportCalls.write;
import static org.zhucun.support.Accounts.as;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** Issued reports go to the offices next to theirs. */
@ApiTest
class ReportSendingTest {

    @Inject
    TestWorld world;

    private String report;

    @BeforeEach
    void lay() {
        world.reset();
        report = write("city", "4414", "BULLETIN");
        say("city", report, "各县按时上报。");
    }

    @Test
    void onlyTheNextAboveAndBelowReceive() {
        step("city", report, "submit", Map.of()).statusCode(200);
        step("city", report, "issue", Map.of("sendTo", List.of("44", "441481107", "441427")))
                .statusCode(422)
                .body("errors.pointer", contains("/sendTo/1"))
                .body("errors.code", contains("NOT_NEIGHBOUR"));
        step("city", report, "issue", Map.of("sendTo", List.of("44", "441427")))
                .statusCode(200)
                .body("receipts.area.code", contains("44", "441427"));
    }

    @Test
    void aReceiverSeesTheReportAndNothingElseOfItsArea() {
        String draft = write("city", "4414", "PROGRESS");
        as(COUNTY).get(report).then().statusCode(404);
        issue("city", report, "441481").statusCode(200);
        as(COUNTY)
                .get(report)
                .then()
                .statusCode(200)
                .body("sections.size()", equalTo(1))
                .body("paragraphs", empty())
                .body("history", empty())
                .body("actions", empty())
                .body("receipts.area.code", contains("441481"));
        as(COUNTY).get(report + "?format=html").then().statusCode(200);
        as(COUNTY).get(draft).then().statusCode(404);
        as(COUNTY).get(REPORTS).then().body("items", empty());
        as("county-441427").get(report).then().statusCode(404);
        as("county-441427").get(REPORTS + "?received=true").then().body("items", empty());
        as("town-441481107").get(report).then().statusCode(404);
        as("province").get(REPORTS + "?received=true").then().body("items", empty());
    }

    @Test
    void theSenderSeesWhoHasReadIt() {
        issue("city", report, "441481", "441427").statusCode(200);
        as(COUNTY).get(REPORTS + "?received=true&read=false").then().body("items.id", contains(id(report)));
        step("city", report, "read", Map.of()).statusCode(404);
        step(COUNTY, report, "read", Map.of())
                .statusCode(200)
                .body("readAt", notNullValue())
                .body("receipts.readBy", contains("兴宁市驻村办"));
        as(COUNTY).get(REPORTS + "?received=true&read=false").then().body("items", empty());
        as(COUNTY).get(REPORTS + "?received=true&read=true").then().body("items.id", contains(id(report)));
        as("city")
                .get(report)
                .then()
                .body("receipts.find { it.area.code == '441481' }.readAt", notNullValue())
                .body("receipts.find { it.area.code == '441427' }.readAt", nullValue());
    }
}
