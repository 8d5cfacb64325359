package org.zhucun.fieldwork;

import static org.hamcrest.Matchers.contains;
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

/** Plans are taken from a file by village, kind and year, a row an item. */
@ApiTest
class PlanImportTest {

    private static final String HEADER = "村代码,计划类别,年度,计划名称,目标任务,工作内容,完成期限,进展,完成日期\n";
    private static final String COMMIT = "mode=commit&atomic=row";
    private static final String PLAN = HEADER + "441481107217,年度计划,2005,蓝排村计划,T5,改造果园,2005-09-30,进行中,\n"
            + "441481107217,年度计划,2005,,G8 建立长效机制,定村规民约,2005-03-01,,2005-02-25\n"
            + "441481107218,三年规划,2005,新中村规划,T9,修村道,2006-06-30,,\n";

    @Inject
    TestWorld world;

    @BeforeEach
    void lay() {
        world.reset();
    }

    @Test
    void theRowsOfAPlanBecomeItsItems() {
        assertEquals("3 0 0 0", counts(importCsv("city", "plans", PLAN, COMMIT)));
        String plan = as("city")
                .get("/api/v1/plans")
                .then()
                .body("items.title", contains("蓝排村计划", "新中村规划"))
                .body("items.state", contains("DRAFT", "DRAFT"))
                .body("items.itemsTotal", contains(2, 1))
                .extract()
                .path("items[0].id");
        as("city")
                .get("/api/v1/plans/" + plan)
                .then()
                .body("items.text", contains("定村规民约", "改造果园"))
                .body("items.state", contains("DONE", "UNDER_WAY"))
                .body("items[0].doneOn", equalTo("2005-02-25"));
        assertEquals("0 0 3 0", counts(importCsv("city", "plans", PLAN, COMMIT)));
    }

    @Test
    void whatARowDoesNotSayStaysAndWhatIsNotDoneHasNoDay() {
        importCsv("city", "plans", PLAN, COMMIT);
        String less = HEADER + "441481107217,年度计划,2005,,T5,改造果园,2005-10-31,,\n"
                + "441481107217,年度计划,2005,,G8,定村规民约,2005-03-01,进行中,\n";
        assertEquals("0 2 0 0", counts(importCsv("city", "plans", less, COMMIT)));
        as("city")
                .get("/api/v1/plan-items?village=441481107217")
                .then()
                .body("items.state", contains("UNDER_WAY", "UNDER_WAY"))
                .body("items.dueOn", contains("2005-03-01", "2005-10-31"));
        as("city").get("/api/v1/plans?village=441481107217").then().body("items[0].version", equalTo(1));
    }

    @Test
    void ofAnAdoptedPlanAFileSaysHowFarItIsAndNothingElse() {
        importCsv("city", "plans", PLAN, COMMIT);
        world.run("update village_plan set state = 'ADOPTED', adopted_on = '2005-02-20'");
        String file = HEADER + "441481107217,年度计划,2005,,T5,改造果园,2005-09-30,已完成,\n"
                + "441481107217,年度计划,2005,,G8,定村规民约,2005-04-01,,\n"
                + "441481107217,年度计划,2005,,G2,培养后备干部,2005-12-31,,\n";
        assertEquals(
                List.of("2 PLAN_ADOPTED 工作内容", "3 PLAN_ADOPTED 工作内容"),
                findings(importCsv("city", "plans", file, COMMIT)));
        as("city")
                .get("/api/v1/plan-items?village=441481107217&target=T5")
                .then()
                .body("items.doneOn", contains("2005-03-10"));
    }

    @Test
    void eachFaultIsSaidOfItsRow() {
        String file = HEADER + "441481107217,年度计划,2005,甲,T5,一,2006-01-01,,\n"
                + "441481107217,年度计划,2005,乙,T5,二,2005-09-30,,\n"
                + "441481107218,三年规划,2005,,T5,三,2005-09-30,,\n"
                + "441481107299,年度计划,2005,丙,T5,四,2005-09-30,,\n"
                + "441427103201,年度计划,2005,丁,T5,五,2005-09-30,,\n"
                + "441481107217,年度计划,2006,戊,T5,六,2006-09-30,,2005-03-11\n"
                + "441481107217,年度计划,2007,己,T5,七,2007-09-30,,\n"
                + "441481107217,年度计划,2007,己,T5,七,2007-10-30,,\n"
                + "441481107217,年度计划,2007,己,T11,八,2007-10-30,,\n";
        assertEquals(
                List.of(
                        "1 RANGE 完成期限",
                        "2 ROWS_DIFFER 计划名称",
                        "3 REQUIRED 计划名称",
                        "4 UNKNOWN_VILLAGE 村代码",
                        "5 OUT_OF_SCOPE 村代码",
                        "6 NOT_AFTER 完成日期",
                        "8 DUPLICATE_IN_FILE 工作内容",
                        "9 UNKNOWN_VALUE 目标任务"),
                findings(importCsv("county-441481", "plans", file, COMMIT)));
        as("city").get("/api/v1/plan-items").then().body("items.text", contains("七"));
    }
}
