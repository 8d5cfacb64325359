package org.zhucun.insight.statistics;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.supervision.finding.FindingWorld.CITY_INSPECTION;
import static org.zhucun.supervision.finding.FindingWorld.DRAFT_INSPECTION;
import static org.zhucun.supervision.finding.FindingWorld.TOWN_INSPECTION;
import static org.zhucun.support.Accounts.as;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhucun.supervision.finding.FindingWorld;
import org.zhucun.support.ApiTest;
import org.zhucun.support.Json;
import org.zhucun.support.TestWorld;

@ApiTest
class InspectionStatisticsResourceTest {

    private static final String PATH = "/api/v1/statistics/inspections";
    private static final String COUNTY_INSPECTION = "01900000-0000-7000-8000-000000000604";
    private static final List<String> COUNTS = List.of(
            "inspectionsTotal",
            "villages",
            "villagesInspected",
            "villagesNotInspected",
            "checked",
            "onPost",
            "byResult.present",
            "byResult.onLeave",
            "byResult.onOuting",
            "byResult.commuter",
            "byResult.absentUnexplained",
            "findings.open",
            "findings.rectified",
            "findings.closed",
            "findings.total",
            "bySeverity.minor",
            "bySeverity.major",
            "bySeverity.critical",
            "overdue",
            "recurrent");

    @Inject
    TestWorld world;

    /**
     * Beside {@link FindingWorld}: a county's inspection of 441481100201 on 10 February with a finding closed after 15
     * days; five checks in 441481107217, and one of a draft.
     */
    @BeforeEach
    void lay() {
        world.reset();
        world.post();
        FindingWorld.lay(world);
        FindingWorld.inspection(world, COUNTY_INSPECTION, "'441481', 'UNANNOUNCED', '2005-02-10', '2005-02-10'", true);
        FindingWorld.visit(world, COUNTY_INSPECTION, "441481100201", "2005-02-10");
        FindingWorld.finding(
                world,
                "01900000-0000-7000-8000-000000000507",
                COUNTY_INSPECTION,
                "441481100201",
                "OTHER', 'MINOR', '无公示栏",
                "2005-02-28",
                "CLOSED");
        check(CITY_INSPECTION, 1, "2005-01-15", "PRESENT");
        check(CITY_INSPECTION, 2, "2005-01-15", "ON_LEAVE");
        check(CITY_INSPECTION, 3, "2005-01-15", "ABSENT_UNEXPLAINED");
        check(TOWN_INSPECTION, 1, "2005-03-01", "ON_OUTING");
        check(TOWN_INSPECTION, 2, "2005-03-01", "COMMUTER");
        check(DRAFT_INSPECTION, 1, "2005-03-05", "ABSENT_UNEXPLAINED");
    }

    @Test
    void theCityAgreesWithACountByHand() {
        as("city")
                .get(PATH)
                .then()
                .statusCode(200)
                .body("area.code", equalTo("4414"))
                .body("from", equalTo("2005-01-10"))
                .body("to", equalTo("2005-03-10"))
                .body("total.inspections.level", contains("CITY", "COUNTY", "TOWN"))
                .body("total.inspections.kind", contains("PLANNED", "UNANNOUNCED", "UNANNOUNCED"))
                .body("total.inspections.count", contains(1, 1, 1))
                .body("own.inspections.level", contains("CITY"))
                .body("own.villages", equalTo(0))
                .body("children.area.code", contains("441427", "441481"));
        assertEquals(
                List.of(3, 6, 3, 3, 5, 3, 1, 1, 1, 1, 1, 2, 2, 2, 6, 4, 1, 1, 1, 1),
                counts(read("4414").get("total")));
        assertEquals(
                List.of(0, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0),
                counts(Json.at(read("4414"), "children.0.figures")));
    }

    /** Leave does not count against who was on post: 3 of 4. The median is that of the area's own findings. */
    @Test
    void ratesAndMediansAreThoseOfTheAreaItself() {
        figures("4414").body("total.onPostRate", equalTo(0.75f)).body("total.medianDaysToClose", equalTo(27.5f));
        figures("4414").body("children.figures.medianDaysToClose", contains(40.0f, 15.0f));
        figures("441427").body("total.onPostRate", nullValue());
        figures("441481107").body("total.medianDaysToClose", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"44", "4414", "441481", "441427", "441481107"})
    void whatIsOwnAndTheChildrenAddUp(String area) {
        JsonNode statistics = read(area);
        List<JsonNode> parts = new ArrayList<>(List.of(statistics.get("own")));
        statistics.get("children").forEach(child -> parts.add(child.get("figures")));
        for (String count : COUNTS) {
            int sum = parts.stream()
                    .mapToInt(part -> Json.at(part, count).intValue())
                    .sum();
            assertEquals(Json.at(statistics.get("total"), count).intValue(), sum, count);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"4414", "441481", "441427", "441481107", "441481100"})
    void anAreasFindingsAreThoseOfTheList(String area) {
        String query = "?area=" + area + "&from=2005-01-16&to=2005-03-01";
        JsonNode total = Json.of(as("admin").get(PATH + query)).get("total");
        for (String filter : List.of("", "&overdue=true", "&recurrent=true", "&state=CLOSED", "&severity=MINOR")) {
            String member = switch (filter) {
                case "" -> "findings.total";
                case "&overdue=true" -> "overdue";
                case "&recurrent=true" -> "recurrent";
                case "&state=CLOSED" -> "findings.closed";
                default -> "bySeverity.minor";
            };
            JsonNode list = Json.of(as("admin").get("/api/v1/findings" + query + filter));
            assertEquals(Json.at(list, "page.totalItems"), Json.at(total, member), member);
        }
    }

    @Test
    void aTownIsAllItsOwn() {
        figures("441481107")
                .body("children", empty())
                .body("own.inspectionsTotal", equalTo(1))
                .body("own.villages", equalTo(2))
                .body("own.villagesInspected", equalTo(1));
    }

    @Test
    void theDaysBoundWhatCounts() {
        JsonNode day = Json.of(as("city").get(PATH + "?from=2005-01-16&to=2005-01-16"));
        assertEquals(List.of(0, 6, 1, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0), counts(day.get("total")));
        JsonNode town = Json.of(as("city").get(PATH + "?from=2005-03-01"));
        assertEquals(List.of(1, 6, 1, 5, 2, 2, 0, 0, 1, 1, 0, 1, 1, 0, 2, 2, 0, 0, 0, 1), counts(town.get("total")));
    }

    @Test
    void withoutABatchTheYearBegins() {
        as("city").get(PATH + "?to=2004-06-30").then().body("from", equalTo("2004-01-01"));
    }

    @Test
    void wrongDaysAreNamed() {
        as("city")
                .get(PATH + "?from=2005-03-02&to=2005-03-01")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_PARAMETER"))
                .body("errors.parameter", contains("to"))
                .body("errors.code", contains("DATE_ORDER"));
        as("city").get(PATH + "?from=soon").then().statusCode(400);
    }

    @Test
    void anotherCountyIsNotFound() {
        for (String area : List.of("441481", "441481107", "4414", "44", "441499")) {
            as("county-441427").get(PATH + "?area=" + area).then().statusCode(404);
        }
        as("admin").get(PATH + "?area=441499").then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        as("county-441427")
                .get(PATH)
                .then()
                .statusCode(200)
                .body("area.code", equalTo("441427"))
                .body("total.findings.total", equalTo(1))
                .body(not(containsString("441481")));
    }

    @Test
    void readersOfFiguresReadThem() {
        for (String account : List.of("admin", "city", "town-441481107", "inspector", "viewer", "province")) {
            as(account).get(PATH).then().statusCode(200);
        }
        as("cadre").get(PATH).then().statusCode(403).body("code", equalTo("FORBIDDEN"));
        given().get(PATH).then().statusCode(401);
    }

    private void check(String inspection, int cadre, String day, String result) {
        world.run("insert into on_post_check (inspection_id, village_code, cadre_id, visited_on, result) values ('"
                + inspection + "', '441481107217', '" + TestWorld.cadre(cadre) + "', '" + day + "', '" + result
                + "')");
    }

    private static ValidatableResponse figures(String area) {
        return as("admin").get(PATH + "?area=" + area).then().statusCode(200);
    }

    private static JsonNode read(String area) {
        return Json.of(as("admin").get(PATH + "?area=" + area));
    }

    private static List<Integer> counts(JsonNode figures) {
        return COUNTS.stream().map(count -> Json.at(figures, count).intValue()).toList();
    }
}
