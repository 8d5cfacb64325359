package org.zhucun.publishing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.platform.imports.ImportCalls.counts;
import static org.zhucun.platform.imports.ImportCalls.findings;
import static org.zhucun.platform.imports.ImportCalls.importCsv;
import static org.zhucun.support.Accounts.as;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.AtOnce;
import org.zhucun.support.ResourceContract;

@ApiTest
class BulletinResourceTest extends ResourceContract {

    private static final String ONE = "01900000-0000-7000-8000-000000000b10";

    @Override
    protected String path() {
        return "/api/v1/bulletins";
    }

    @Override
    protected List<String> sorts() {
        return List.of("issuedOn", "area", "number", "title");
    }

    @Override
    protected void plantFormula() {
        world.run("update bulletin set title = '" + FORMULA + "' where id = '" + ONE + "'");
    }

    @Override
    protected void prepare() {
        world.run("insert into bulletin (id, area_code, issued_on, title, adopted_by) values ('" + ONE
                + "', '441481', '2005-01-20', '兴宁到位', 'PROVINCE'), (uuidv7(), '4414', '2005-02-01', '全市到位', null),"
                + " (uuidv7(), '441481', '2005-02-02', '兴宁走访', null)");
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
        return Map.of("areaCode", "441481", "issuedOn", "2005-03-08", "title", "三级联动", "text", "各镇……");
    }

    @Override
    protected Map<String, Object> change() {
        return Map.of("title", "兴宁全部到位", "adoptedBy", "CITY");
    }

    @Override
    protected List<Fault> faults() {
        return List.of(
                Fault.of("issuedOn", null, "REQUIRED"),
                Fault.of("title", " ", "REQUIRED"),
                Fault.of("adoptedBy", "COUNTY", "NOT_ABOVE"));
    }

    @Test
    void eachOfficeCountsItsYears() {
        assertEquals(3, number("2005-12-31"));
        assertEquals(1, number("2006-01-01"));
        patch(editor(), one(), "*", Map.of("issuedOn", "2005-06-01")).then().body("number", equalTo(1));
        patch(editor(), one(), "*", Map.of("issuedOn", "2006-06-01")).then().body("number", equalTo(2));
    }

    @Test
    void twoAtOnceGetTwoNumbers() {
        try (AtOnce both = new AtOnce()) {
            List<Integer> numbers =
                    IntStream.range(0, 6).mapToObj(i -> both.run(() -> number("2007-01-0" + (i + 1)))).toList().stream()
                            .map(java.util.concurrent.CompletableFuture::join)
                            .sorted()
                            .toList();
            assertEquals(List.of(1, 2, 3, 4, 5, 6), numbers);
        }
    }

    @Test
    void filtersNarrowTheList() {
        Stream.of(
                        "area=441481 2",
                        "level=CITY 1",
                        "adopted=true 1",
                        "adopted=false 2",
                        "adoptedBy=PROVINCE 1",
                        "year=2006 0",
                        "from=2005-02-01&to=2005-02-01 1",
                        "q=走访 1")
                .map(filter -> filter.split(" "))
                .forEach(filter -> list(filter[0]).body("page.totalItems", equalTo(Integer.valueOf(filter[1]))));
        as("county-441427").get(path()).then().body("page.totalItems", equalTo(0));
        as("county-441427").get(one()).then().statusCode(404);
    }

    @Test
    void aFileIsTakenByOfficeYearAndNumber() {
        String file = "编发单位代码,期号,编发日期,标题,采用级别\n441481,1,2005-01-20,兴宁到位,\n441481,7,2005-03-01,新一期,市\n"
                + "4414,1,2005-02-01,全市到位,市\n441427,1,2005-02-01,外县,\n";
        assertEquals(
                List.of("3 NOT_ABOVE 采用级别"), findings(importCsv("city", "bulletins", file, "mode=commit&atomic=row")));
        list("area=441481&sort=number")
                .body("items.number", contains(1, 2, 7))
                .body("items.adoptedBy", hasItem("CITY"));
        as(editor()).get(one()).then().body("adoptedBy", equalTo("PROVINCE")).body("text", nullValue());
        assertEquals("0 0 3 1", counts(importCsv("city", "bulletins", file, "mode=commit&atomic=row")));
        assertEquals(
                "4 OUT_OF_SCOPE 编发单位代码",
                findings(importCsv(editor(), "bulletins", file, "")).get(1));
    }

    private int number(String day) {
        Map<String, Object> body = new HashMap<>(body());
        body.put("issuedOn", day);
        return post(editor(), body).then().statusCode(201).extract().path("number");
    }
}
