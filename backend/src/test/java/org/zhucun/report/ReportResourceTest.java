package org.zhucun.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.zhucun.report.ReportCalls.text;
import static org.zhucun.support.Accounts.as;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ResourceContract;

@ApiTest
class ReportResourceTest extends ResourceContract {

    private static final String ONE = "01900000-0000-7000-8000-000000000d10";

    @Override
    protected String path() {
        return ReportCalls.REPORTS;
    }

    @Override
    protected List<String> sorts() {
        return List.of("asOf", "area", "kind", "state", "number", "issuedOn", "createdAt", "title");
    }

    @Override
    protected List<String> readers() {
        return List.of("admin", "city", "inspector", "viewer", "province");
    }

    @Override
    protected void plantFormula() {
        world.run("update report set title = '" + FORMULA + "' where id = '" + ONE + "'");
    }

    @Override
    protected void prepare() {
        world.run("insert into report (id, area_code, as_of, kind, locale, title, hash, created_by) values ('" + ONE
                + "', '441481', '2005-03-10', 'PROGRESS', 'zh-CN', '兴宁汇报', '', '兴宁'),"
                + " (uuidv7(), '4414', '2005-03-09', 'NOTICE', 'en', '全市通报', '', '梅州')");
        world.run(
                "insert into report (area_code, as_of, kind, locale, title, hash, created_by, state, issued_on, number,"
                        + " issued_by, issued_at) values ('441481', '2005-02-10', 'PROGRESS', 'zh-CN', '兴宁二月汇报', '', '兴宁',"
                        + " 'ISSUED', '2005-02-11', 1, '兴宁', '2005-02-11T08:00:00Z')");
    }

    @Override
    protected String one() {
        return path() + "/" + ONE;
    }

    @Override
    protected String absent() {
        return path() + "/01900000-0000-7000-8000-00000000ffff";
    }

    @Override
    protected Map<String, Object> body() {
        return ReportCalls.body("441481", "BULLETIN", "2005-03-01");
    }

    @Override
    protected Map<String, Object> change() {
        return Map.of("title", "兴宁三月汇报");
    }

    @Override
    protected List<Fault> faults() {
        return List.of(
                Fault.of("area", "441481999", "UNKNOWN_AREA"),
                Fault.of("asOf", "2005-03-11", "NOT_AFTER"),
                Fault.of("kind", null, "REQUIRED"),
                Fault.of("locale", "fr", "FORMAT"));
    }

    @Test
    void filtersNarrowTheList() {
        Stream.of(
                        "area=441481 2",
                        "kind=PROGRESS 2",
                        "kind=NOTICE&kind=BULLETIN 1",
                        "state=ISSUED 1",
                        "year=2005 1",
                        "number=1 1",
                        "from=2005-03-01 2",
                        "to=2005-02-28 1",
                        "q=二月 1",
                        "received=true 0",
                        "read=false 0")
                .map(filter -> filter.split(" "))
                .forEach(filter -> list(filter[0]).body("page.totalItems", equalTo(Integer.valueOf(filter[1]))));
    }

    @Test
    void aReportIsOfItsOwnArea() {
        as("county-441427").get(path()).then().body("items", empty());
        as("county-441427").get(one()).then().statusCode(404);
        as("town-441481107").get(one()).then().statusCode(404);
        as("cadre").get(one()).then().statusCode(403);
        for (String area : List.of("4414", "441427")) {
            post(editor(), ReportCalls.body(area, "PROGRESS", "2005-03-01"))
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("OUT_OF_SCOPE"));
        }
    }

    @Test
    void aTextThatCannotBeWrittenIsNamedByItsPlace() {
        ReportCalls.patch(
                        editor(),
                        one(),
                        Map.of("paragraphs", List.of(text("HEADING1", "概况"), text("PARAGRAPH", "派出{cadre}名。"))))
                .statusCode(422)
                .body("errors.pointer", contains("/paragraphs/1/text"));
    }

    @Test
    void whatIsSubmittedIsReturnedWithAReason() {
        ReportCalls.step(editor(), one(), "issue", Map.of()).statusCode(409).body("code", equalTo("WRONG_STATE"));
        ReportCalls.step(editor(), one(), "submit", Map.of())
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("actions", contains("ISSUE", "RETURN"));
        patch(editor(), one(), "*", change()).then().statusCode(409).body("code", equalTo("WRONG_STATE"));
        ReportCalls.step(editor(), one(), "return", Map.of()).statusCode(422);
        ReportCalls.step(editor(), one(), "return", Map.of("reason", "补充问题"))
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("history.text", hasItem("补充问题"))
                .body("actions", contains("UPDATE", "SUBMIT", "DELETE"));
    }

    @Test
    void aMissingFigureStopsWhoSubmits() {
        world.run("insert into report_paragraph (report_id, position, section, form, text, runs, missing) values ('"
                + ONE + "', 1, 'overview', 'PARAGRAPH', '省分配{allocatedCadres}名', '[]', '{allocatedCadres}')");
        ReportCalls.step(editor(), one(), "submit", Map.of())
                .statusCode(409)
                .body("code", equalTo("FIGURE_MISSING"))
                .body("figures", contains("allocatedCadres"))
                .body("detail", containsString("allocatedCadres"))
                .body("errors.pointer", contains("/paragraphs/0/text"));
    }
}
