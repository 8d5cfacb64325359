package org.zhucun.publishing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.platform.imports.ImportCalls.counts;
import static org.zhucun.platform.imports.ImportCalls.importCsv;
import static org.zhucun.support.Accounts.as;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ResourceContract;

@ApiTest
class PublicationResourceTest extends ResourceContract {

    private static final String ONE = "01900000-0000-7000-8000-000000000c10";

    @Override
    protected String path() {
        return "/api/v1/publications";
    }

    @Override
    protected List<String> sorts() {
        return List.of("printedOn", "area", "copies", "title");
    }

    @Override
    protected void plantFormula() {
        world.run("update publication set title = '" + FORMULA + "' where id = '" + ONE + "'");
    }

    @Override
    protected void prepare() {
        world.run("insert into publication (id, area_code, title, copies, printed_on) values ('" + ONE
                + "', '441481', '驻村手册', 1000, '2005-02-18'), (uuidv7(), '4414', '工作问答', 500, '2005-01-15')");
        world.run("insert into bulletin (area_code, issued_on, title, adopted_by) values"
                + " ('4414', '2005-01-12', '一', null), ('441427', '2005-02-01', '二', 'PROVINCE')");
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
        return Map.of("areaCode", "441481", "title", "宣传册", "copies", 1200, "printedOn", "2005-03-01");
    }

    @Override
    protected Map<String, Object> change() {
        return Map.of("copies", 1500);
    }

    @Override
    protected List<Fault> faults() {
        return List.of(
                Fault.of("areaCode", "441481999", "UNKNOWN_AREA"),
                Fault.of("copies", 0, "RANGE"),
                Fault.of("printedOn", null, "REQUIRED"));
    }

    @Test
    void theSameIsRecordedOnce() {
        conflicts(
                post(editor(), Map.of("areaCode", "441481", "title", "驻村手册", "copies", 1, "printedOn", "2005-02-18")),
                "DUPLICATE");
        String file = "印发单位代码,名称,份数,印发日期\n441481,驻村手册,1200,2005-02-18\n441427,手册,300,2005-02-20\n";
        assertEquals("1 1 0 0", counts(importCsv("city", "publications", file, "mode=commit")));
    }

    @Test
    void figuresAddUpFromTheAreasBelow() {
        String figures = "/api/v1/statistics/publishing?to=2005-03-10";
        as("city")
                .get(figures)
                .then()
                .statusCode(200)
                .body("from", equalTo("2005-01-10"))
                .body(
                        "total",
                        equalTo(Map.of(
                                "bulletins",
                                2,
                                "adopted",
                                1,
                                "adoptedByProvince",
                                1,
                                "publications",
                                2,
                                "copies",
                                1500)))
                .body("own.bulletins", equalTo(1))
                .body("children.area.code", contains("441427", "441481"))
                .body("children.figures.copies", contains(0, 1000));
        as("city")
                .get(figures + "&area=441481107")
                .then()
                .body(
                        "total",
                        equalTo(as("city").get(figures + "&area=441481107").path("own")));
        as("city").get(figures + "&from=2005-03-11").then().statusCode(400).body("errors.code", contains("DATE_ORDER"));
        as("county-441481").get(figures + "&area=441427").then().statusCode(404);
        as("county-441481")
                .get(figures)
                .then()
                .body("total.copies", equalTo(1000))
                .body("total.bulletins", equalTo(0));
    }
}
