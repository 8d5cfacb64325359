package org.zhucun.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.support.Accounts.as;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhucun.report.template.DefaultTexts;
import org.zhucun.report.template.ReportText;
import org.zhucun.report.template.Templates;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ResourceContract;

@ApiTest
class ReportTemplateResourceTest extends ResourceContract {

    private static final String OF_ROOT = "01900000-0000-7000-8000-000000002010";
    private static final String OF_CITY = "01900000-0000-7000-8000-000000002020";
    private static final String ONE = "01900000-0000-7000-8000-000000002030";

    @Inject
    Templates templates;

    @Inject
    DefaultTexts defaults;

    @Override
    protected String path() {
        return "/api/v1/report-templates";
    }

    @Override
    protected List<String> sorts() {
        return List.of("position", "kind", "locale", "code", "area");
    }

    @Override
    protected List<String> readers() {
        return List.of("admin", "city", "inspector", "viewer", "province");
    }

    @Override
    protected void plantFormula() {
        world.run("update report_template set text = '" + FORMULA + "' where id = '" + ONE + "'");
    }

    @Override
    protected void prepare() {
        text(OF_ROOT, "44", "overview.posted", 10, "省的话。");
        text(OF_CITY, "4414", "overview.posted", 10, "市的话，{cadres}名。");
        text(ONE, "441481", "county.own", 20, "县的话，{cadres}名。");
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
        return Map.of(
                "areaCode", "441481",
                "kind", "PROGRESS",
                "locale", "zh-CN",
                "code", "overview.posted",
                "section", "overview",
                "position", 10,
                "form", "PARAGRAPH",
                "text", "共{cadres.withUnit}干部。");
    }

    @Override
    protected Map<String, Object> change() {
        return Map.of("text", "在驻{cadres.withUnit}。", "position", 30);
    }

    @Override
    protected List<Fault> faults() {
        return List.of(
                Fault.of("text", "共{cadre}名。", "TEMPLATE_PLACEHOLDER"),
                Fault.of("text", "{#if cadres}", "TEMPLATE_SYNTAX"),
                Fault.of("text", " ", "REQUIRED"),
                Fault.of("section", "A 1", "FORMAT"),
                Fault.of("position", 0, "RANGE"),
                Fault.of("form", null, "REQUIRED"),
                Fault.of("code", "Über", "FORMAT"),
                Fault.of("locale", "fr", "FORMAT"),
                Fault.of("areaCode", "441481999", "UNKNOWN_AREA"));
    }

    @Test
    void aTextHasOneCodeInItsArea() {
        Map<String, Object> second = new HashMap<>(body());
        second.put("code", "county.own");
        conflicts(post(editor(), second), "DUPLICATE");
    }

    @Test
    void theNearestTextHolds() {
        assertEquals(List.of("市的话，{cadres}名。", "县的话，{cadres}名。"), texts("441481107"));
        Response own = post(editor(), body());
        own.then().statusCode(201).body("replaces", equalTo(true)).body("changedBy", equalTo("兴宁市驻村办"));
        assertEquals(List.of("共{cadres.withUnit}干部。", "县的话，{cadres}名。"), texts("441481107"));
        assertEquals(List.of("市的话，{cadres}名。"), texts("441427"));
        assertEquals(List.of("省的话。"), texts("44"));
        as(editor())
                .get(path() + "?usedBy=441481&kind=PROGRESS")
                .then()
                .body("items.text", contains("共{cadres.withUnit}干部。", "县的话，{cadres}名。"));
        refused("locale=fr", "INVALID_PARAMETER", "locale");
        as(editor())
                .header("If-Match", own.header("ETag"))
                .delete(own.header("Location"))
                .then()
                .statusCode(204);
        assertEquals(List.of("市的话，{cadres}名。", "县的话，{cadres}名。"), texts("441481107"));
    }

    @Test
    void anOfficeWritesOnlyItsOwnArea() {
        as(editor()).get(path() + "/" + OF_CITY).then().statusCode(200).body("actions", empty());
        patch(editor(), path() + "/" + OF_CITY, "*", change())
                .then()
                .statusCode(403)
                .body("code", equalTo("OUT_OF_SCOPE"))
                .body("detail", containsString("4414"));
        as("county-441427").get(one()).then().statusCode(404);
        as("county-441427").get(path()).then().body("items.id", contains(OF_ROOT, OF_CITY));
        Map<String, Object> ofCity = new HashMap<>(body());
        ofCity.put("areaCode", "4414");
        post(editor(), ofCity).then().statusCode(403).body("code", equalTo("OUT_OF_SCOPE"));
        as("cadre").get(path()).then().statusCode(403);
    }

    @Test
    void everyTextStaysAmongTheVersions() {
        patch(editor(), one(), "*", change()).then().statusCode(200);
        as(editor()).header("If-Match", "*").delete(one()).then().statusCode(204);
        Map<String, Object> again = new HashMap<>(body());
        again.put("code", "county.own");
        String place = post(editor(), again).header("Location");
        as("viewer")
                .get(place + "/versions")
                .then()
                .statusCode(200)
                .body("text", contains("共{cadres.withUnit}干部。", null, "在驻{cadres.withUnit}。", "县的话，{cadres}名。"))
                .body("changedBy", contains("兴宁市驻村办", "兴宁市驻村办", "兴宁市驻村办", null))
                .body("position", contains(10, 30, 30, 20));
        as("county-441427").get(place + "/versions").then().statusCode(404);
    }

    @Test
    void aTextIsTriedBeforeItIsSaved() {
        world.post();
        Map<String, Object> tried = new HashMap<>(Map.of(
                "area",
                "441481",
                "asOf",
                "2005-03-10",
                "locale",
                "zh-CN",
                "kind",
                "PROGRESS",
                "text",
                "{areaName}有{cadres.withUnit}干部，省分配{allocatedCadres}名，另5人。{head}"));
        preview(tried)
                .then()
                .statusCode(200)
                .body("runs.text", contains("兴宁市有", "3名", "干部，省分配", "9", "名，另5人。", "【缺：领导小组组长（职务、姓名）】"))
                .body("runs.figure", contains(null, "cadres", null, "allocatedCadres", null, null))
                .body("missing", contains("head"))
                .body("typedNumbers.text", contains("5"));
        tried.put("area", "441481107");
        preview(tried).then().body("missing", contains("allocatedCadres", "head"));
        tried.put("text", "{cadre}");
        preview(tried)
                .then()
                .statusCode(422)
                .body("errors.code", contains("TEMPLATE_PLACEHOLDER"))
                .body("errors.pointer", contains("/text"))
                .body("errors[0].detail", containsString("cadres"));
        tried.putAll(Map.of("text", "x", "area", "441427"));
        preview(tried).then().statusCode(403);
        tried.put("area", "441481999");
        preview(tried).then().statusCode(422).body("errors.pointer", contains("/area"));
    }

    @Test
    void newerDefaultsLeaveWhatAnOfficeChanged() {
        defaults.lay();
        int shipped = total();
        world.run(
                "update report_template set text = '旧的' where area_code = '44' and code = 'title' and changed_by is null");
        world.run("update report_template set text = '本省的', changed_by = '省办' where area_code = '44'"
                + " and kind = 'PROGRESS' and locale = 'en' and code = 'title'");
        world.run("update report_template set changed_by = '省办' where area_code = '44' and code = 'title'"
                + " and kind = 'NOTICE' and locale = 'en'");
        world.run(
                "delete from report_template where area_code = '44' and code = 'title' and kind = 'NOTICE' and locale = 'en'");
        defaults.lay();
        assertEquals(shipped - 1, total());
        as("province").get(path() + "?area=44&q=旧的").then().body("items", empty());
        as("province").get(path() + "?q=本省的").then().body("items.changedBy", contains("省办"));
    }

    private Response preview(Map<String, Object> body) {
        return as(editor()).contentType("application/json").body(body).post(path() + "/preview");
    }

    private List<String> texts(String area) {
        return templates.of(area, ReportKind.PROGRESS, Locale.SIMPLIFIED_CHINESE).stream()
                .map(ReportText::text)
                .toList();
    }

    private void text(String id, String area, String code, int position, String text) {
        world.run(
                "insert into report_template (id, area_code, kind, locale, code, section, position, form, text) values ('"
                        + id + "', '" + area + "', 'PROGRESS', 'zh-CN', '" + code + "', 'overview', " + position
                        + ", 'PARAGRAPH', '" + text + "')");
    }
}
