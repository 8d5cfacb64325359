package org.zhucun.fieldwork;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.platform.imports.ImportCalls.counts;
import static org.zhucun.platform.imports.ImportCalls.findings;
import static org.zhucun.platform.imports.ImportCalls.importCsv;
import static org.zhucun.support.Accounts.as;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** Visits are taken from a file by village, day and who was visited. */
@ApiTest
class VisitImportTest {

    private static final String HEADER = "村代码,走访日期,走访类型,走访对象,户数,询问内容,反映情况,参与干部,反映问题,交办层级\n";
    private static final String COMMIT = "mode=commit&atomic=row";

    @Inject
    TestWorld world;

    @BeforeEach
    void lay() {
        world.reset();
        world.post();
    }

    @Test
    void aNewVisitComesWithWhoTookPartAndWhatItRaised() {
        String file = HEADER + "441481107217,2005-02-03,慰问,五保户李桂英等,3,缺什么,缺棉被,蓝华明、李建国,屋顶漏雨,县\n"
                + "441481107217,2005-02-04,老纠纷户,张、刘两家,2,,,,田界不清,\n"
                + "441481107218,2005-02-05,外出流动人员,返乡青年,6,,,,,\n";
        assertEquals("3 0 0 0", counts(importCsv("city", "visits", file, COMMIT)));
        as("city")
                .get("/api/v1/visits?sort=visitedOn")
                .then()
                .body("items.kind", contains("CONDOLENCE", "DISPUTE_HOUSEHOLD", "MIGRANT"))
                .body("items.openIssues", contains(1, 1, 0))
                .body("items[0].cadres.name", containsInAnyOrder("蓝华明", "李建国"))
                .body("items[0].answered", equalTo("缺棉被"));
        as("city")
                .get("/api/v1/visit-issues")
                .then()
                .body("items.level", contains("COUNTY", "TOWN"))
                .body("items.raisedOn", contains("2005-02-03", "2005-02-04"));
        assertEquals("0 0 3 0", counts(importCsv("city", "visits", file, COMMIT)));
        assertEquals("0 1 2 0", counts(importCsv("city", "visits", file.replace(",3,缺", ",4,缺"), COMMIT)));
        as("city").get("/api/v1/visit-issues").then().body("page.totalItems", equalTo(2));
    }

    @Test
    void eachFaultIsSaidOfItsRow() {
        String file = HEADER + "441481107217,2005-02-03,慰问,五保户,0,,,,,\n"
                + "441481107217,2005-02-03,慰问,军属,1,,,张三,,\n441481107299,2005-02-03,慰问,军属,1,,,,,\n"
                + "441427103201,2005-02-03,慰问,军属,1,,,,,\n441481107217,2005-03-11,慰问,军属,1,,,,,\n";
        assertEquals(
                List.of(
                        "1 NUMBER_RANGE 户数",
                        "2 NOT_POSTED_HERE 参与干部",
                        "3 UNKNOWN_VILLAGE 村代码",
                        "4 OUT_OF_SCOPE 村代码",
                        "5 NOT_AFTER 走访日期"),
                findings(importCsv("county-441481", "visits", file, COMMIT)));
        as("city").get("/api/v1/visits").then().body("page.totalItems", equalTo(0));
    }
}
