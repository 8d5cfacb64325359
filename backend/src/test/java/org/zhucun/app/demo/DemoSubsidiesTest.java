package org.zhucun.app.demo;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.support.Accounts.as;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** Standards that are hard to balance, as the city's report complains, and what is paid by them. */
@ApiTest
class DemoSubsidiesTest {

    private static final String SHEETS = "/api/v1/subsidy-sheets?size=1&month=";

    @Inject
    TestWorld world;

    @Inject
    DemoLoader loader;

    @Inject
    Jdbc jdbc;

    @BeforeEach
    void load() {
        world.keep("demonstration", loader::load);
    }

    @Test
    void allTownsHaveTheSheetsOfBothMonths() {
        as("city").get(SHEETS + "2005-01&state=APPROVED").then().body("page.totalItems", equalTo(109));
        as("city").get(SHEETS + "2005-02").then().body("page.totalItems", equalTo(109));
        as("city").get(SHEETS + "2005-02&state=APPROVED").then().body("page.totalItems", greaterThan(80));
        as("county-441481").get(SHEETS + "2005-02&state=SUBMITTED").then().body("page.totalItems", greaterThan(0));
        String own = as("town-441481107").get(SHEETS + "2005-02&state=DRAFT").path("items[0].id");
        as("town-441481107").get("/api/v1/subsidy-sheets/" + own).then().body("outdated", equalTo(false));
    }

    /** 平远县 set one of its standards when January was approved. */
    @Test
    void whatWasSetLateIsADifferenceOfJanuary() {
        as("city")
                .get("/api/v1/subsidy-lines?difference=true&area=441426&size=1")
                .then()
                .body("page.totalItems", greaterThan(50))
                .body("items.month", contains("2005-01"))
                .body("items.paidIn", contains("2005-02"));
        assertEquals(
                0,
                jdbc.number(
                        "select count(*) from subsidy_line where difference and village_code not like '441426%'",
                        List.of()));
    }

    @Test
    void theSpreadNamesAsManyOutliersAsItCounts() {
        int outliers = as("city")
                .get("/api/v1/statistics/subsidies?month=2005-02")
                .then()
                .body("levels.dispatchLevel", contains("PROVINCE", "CITY", "COUNTY", "TOWN"))
                .body("levels[0].spread.max", equalTo(840.0f))
                .extract()
                .path("spread.outliers");
        as("city")
                .get("/api/v1/statistics/subsidies/outliers?size=1&month=2005-02")
                .then()
                .body("page.totalItems", equalTo(outliers))
                .body("page.totalItems", greaterThan(100));
    }
}
