package org.zhucun.fieldwork;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
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

/** Deeds are taken from a file by village, day and title. */
@ApiTest
class DeedImportTest {

    private static final String HEADER = "村代码,日期,标题,类别,受益户数,筹集资金（元）,资金来源,参与干部\n";
    private static final String COMMIT = "mode=commit&atomic=row";

    @Inject
    TestWorld world;

    @BeforeEach
    void lay() {
        world.reset();
        world.post();
    }

    @Test
    void aNewDeedIsADraftOfTheVillagesTeamWithWhoTookPart() {
        String file = HEADER + "441481107217,2005-02-20,修水渠,水利饮水,36,5000,市财政局,蓝华明、李建国\n"
                + "441481107218,2005-03-05,修村道,道路交通,,,,\n";
        assertEquals("2 0 0 0", counts(importCsv("city", "deeds", file, COMMIT)));
        as("city")
                .get("/api/v1/deeds?sort=doneOn")
                .then()
                .body("items.state", contains("DRAFT", "DRAFT"))
                .body("items[0].cadres.name", containsInAnyOrder("蓝华明", "李建国"))
                .body("items[0].teams.name", contains("蓝排村驻村工作组"))
                .body("items[0].raised", equalTo(5000.0f))
                .body("items[1].cadres", empty());
        assertEquals("0 0 2 0", counts(importCsv("city", "deeds", file, COMMIT)));
    }

    @Test
    void eachFaultIsSaidOfItsRow() {
        String file = HEADER + "441481107217,2005-02-20,修水渠,水利饮水,36,5000,,\n"
                + "441481107217,2005-02-21,修水塔,水利饮水,36,,,张三\n441481107299,2005-02-21,修水塔,水利饮水,36,,,\n"
                + "441427103201,2005-02-21,修水塔,水利饮水,36,,,\n"
                + "441481107217,2005-03-11,修水塔,水利饮水,36,,,\n";
        assertEquals(
                List.of(
                        "1 REQUIRED 资金来源",
                        "2 NOT_POSTED_HERE 参与干部",
                        "3 UNKNOWN_VILLAGE 村代码",
                        "4 OUT_OF_SCOPE 村代码",
                        "5 NOT_AFTER 日期"),
                findings(importCsv("county-441481", "deeds", file, COMMIT)));
        as("city").get("/api/v1/deeds").then().body("page.totalItems", equalTo(0));
    }

    @Test
    void whatIsVerifiedIsNotChangedByAFile() {
        String file = HEADER + "441481107217,2005-02-20,修水渠,水利饮水,36,,,\n";
        importCsv("city", "deeds", file, COMMIT);
        String changed = file.replace(",36,", ",40,");
        assertEquals("0 1 0 0", counts(importCsv("city", "deeds", changed, COMMIT)));
        world.run("update deed set state = 'VERIFIED'");
        assertEquals("0 0 1 0", counts(importCsv("city", "deeds", changed, COMMIT)));
        assertEquals(List.of("1 DEED_VERIFIED 标题"), findings(importCsv("city", "deeds", file, COMMIT)));
        as("city").get("/api/v1/deeds").then().body("items.households", contains(40));
    }
}
