package org.zhucun.platform.imports;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhucun.platform.imports.ImportCalls.as;
import static org.zhucun.platform.imports.ImportCalls.findings;
import static org.zhucun.platform.imports.ImportCalls.importBytes;
import static org.zhucun.platform.imports.ImportCalls.importCsv;
import static org.zhucun.platform.imports.ImportCalls.roster;
import static org.zhucun.platform.imports.ImportCalls.row;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

@ApiTest
class ImportTemplateTest {

    private static final String GOOD = roster(row(1, "蓝排村", "组长"), row(2, "蓝排村", "队员"));

    @Inject
    TestWorld world;

    @BeforeEach
    void reset() {
        world.reset();
    }

    @Test
    void templatesCanBeFilledInAndSayTheyAreEmptyWhenTheyAreNot() {
        for (String resource : List.of("areas", "villages", "units", "allocations", "cadres", "roster", "progress")) {
            for (String format : List.of("csv", "xlsx")) {
                byte[] template = as("city")
                        .get("/api/v1/imports/" + resource + "/template?format=" + format)
                        .asByteArray();
                Response answer = importBytes("city", resource, template, "application/octet-stream", "");
                assertEquals(List.of("null EMPTY_FILE null"), findings(answer), resource + " " + format);
            }
        }
        String csv = as("city")
                .header("Accept-Language", "en")
                .get("/api/v1/imports/roster/template?format=csv")
                .asString();
        assertTrue(csv.startsWith("\ufeffname*,gender,idNumber*,"), csv);
    }

    @Test
    void theExampleOfEachTemplateIsAValidRow() {
        world.run("insert into area (code, name) values ('441426', '平远县'), ('441426114', '长田镇')");
        world.run("insert into village (code, name) values ('441426114204', '官仁村委会')");
        for (String resource : List.of("areas", "villages", "units", "allocations", "cadres", "roster", "progress")) {
            String csv = as("admin")
                    .get("/api/v1/imports/" + resource + "/template?format=csv")
                    .asString();
            importCsv("admin", resource, csv.replace("示例行", ""), "")
                    .then()
                    .statusCode(200)
                    .body("outcome", equalTo("VALID"));
        }
    }

    @Test
    void resourcesAndTheirSchemasAreListed() {
        as("city")
                .get("/api/v1/imports")
                .then()
                .body(
                        "resource",
                        equalTo(List.of(
                                "areas",
                                "villages",
                                "units",
                                "allocations",
                                "cadres",
                                "roster",
                                "progress",
                                "inspections",
                                "duty-ledgers",
                                "bulletins",
                                "publications",
                                "deeds",
                                "meetings",
                                "trainings",
                                "training-participants",
                                "funds",
                                "visits",
                                "work-logs",
                                "subsidy-standards",
                                "plans",
                                "liaison-groups",
                                "leading-groups",
                                "leaders",
                                "liaisons",
                                "liaison-visits",
                                "welfare-records")));
        as("city")
                .get("/api/v1/imports/roster/schema")
                .then()
                .body("columns.find { it.field == 'idNumber' }.aliases", hasItems("身份证", "身份证号码", "公民身份号码"))
                .body("columns.find { it.field == 'role' }.values.value", equalTo(List.of("LEADER", "MEMBER", "SOLE")))
                .body("codes.code", hasItem("POSTING_OVERLAP"));
        as("city").get("/api/v1/imports/nothing/schema").then().statusCode(404);
        importCsv("city", "nothing", GOOD, "").then().statusCode(404);
    }
}
