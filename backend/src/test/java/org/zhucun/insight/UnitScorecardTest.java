package org.zhucun.insight;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.TestWorld.CITY_UNIT;
import static org.zhucun.support.TestWorld.COUNTY_UNIT;
import static org.zhucun.support.TestWorld.OTHER_COUNTY_UNIT;
import static org.zhucun.support.TestWorld.cadre;
import static org.zhucun.support.TestWorld.posting;
import static org.zhucun.support.TestWorld.team;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ListContract;

/** What units do: the city's sends the leader of a team, the county's its two members and a sole cadre until February. */
@ApiTest
class UnitScorecardTest extends ListContract {

    private static final String INSPECTION = "01900000-0000-7000-8000-000000001410";

    @Override
    protected String path() {
        return "/api/v1/units/scorecards";
    }

    @Override
    protected boolean offersSteps() {
        return false;
    }

    @Override
    protected List<String> readers() {
        return List.of("admin", "city", "inspector", "viewer", "province");
    }

    @Override
    protected List<String> sorts() {
        return List.of("name", "level", "cadres", "teams", "undersized", "unvisited");
    }

    @Override
    protected void plantFormula() {
        world.run("update dispatching_unit set name = '" + FORMULA + "' where id = '" + CITY_UNIT + "'");
    }

    /** Two deeds are of villages while the county's cadres are there; one is of a village that they have left. */
    @Override
    protected void prepare() {
        world.post();
        world.run("insert into welfare_record (cadre_id, area_code, kind, done_on) values ('" + cadre(2)
                + "', '441481107217', 'LEADER_VISIT', '2005-02-04'), ('" + cadre(2)
                + "', '441481107217', 'INSURANCE', '2005-01-10')");
        world.run("insert into deed (village_code, category, title, done_on) values"
                + " ('441481107217', 'WATER', '修水渠', '2005-02-20'), ('441481107218', 'ROAD', '修路', '2005-02-28'),"
                + " ('441481107218', 'ROAD', '修桥', '2005-03-01'), ('441427103201', 'ROAD', '修路', '2005-03-01')");
        world.run(
                "insert into fund (village_code, received_on, source, purpose, raised) values"
                        + " ('441481107217', '2005-02-01', '市财政局', '修渠', 5000), ('441481107217', '2005-01-09', '村民', '修路', 90)");
        world.run("insert into inspection (id, area_code, kind, starts_on, ends_on, lead, author, state, submitted_at)"
                + " values ('" + INSPECTION
                + "', '4414', 'PLANNED', '2005-03-01', '2005-03-01', '王组长', '市驻村办', 'SUBMITTED', now())");
        world.run("insert into inspection_visit (inspection_id, village_code, visited_on) values ('" + INSPECTION
                + "', '441481107217', '2005-03-01')");
        world.run(
                "insert into finding (inspection_id, village_code, position, category, severity, text, owner_unit_id, found_on,"
                        + " due_on, submitted) values ('" + INSPECTION
                        + "', '441481107217', 1, 'DUTY', 'MINOR', '记录不全', '"
                        + COUNTY_UNIT + "', '2005-03-01', '2005-03-20', true)");
    }

    @Test
    void ofEachWhatItDoesAndWhatIsMissing() {
        JsonPath city = card(CITY_UNIT);
        assertEquals(List.of("LEADER_VISIT"), city.getList("missing"));
        assertEquals(
                List.of(1, 1, 3, 0, 0, 1, 1, 1, 0),
                figures(
                        city,
                        "cadres",
                        "teams",
                        "asked",
                        "undersized",
                        "leaderVisits",
                        "unvisited",
                        "deeds",
                        "funds",
                        "openFindings"));
        JsonPath county = card(COUNTY_UNIT);
        assertEquals(List.of("RECTIFICATION"), county.getList("missing"));
        assertEquals(
                List.of(2, 0, 0, 0, 1, 1, 2, 1, 1),
                figures(
                        county,
                        "cadres",
                        "teams",
                        "asked",
                        "undersized",
                        "leaderVisits",
                        "unvisited",
                        "deeds",
                        "funds",
                        "openFindings"));
    }

    @Test
    void eachFigureIsAsManyAsItsListHas() {
        for (String unit : List.of(CITY_UNIT, COUNTY_UNIT)) {
            JsonPath card = card(unit);
            String days = "&from=" + card.getString("from") + "&to=" + card.getString("to");
            Map.of(
                            "cadres", "cadres?status=POSTED&unit=" + unit,
                            "teams", "teams?status=ACTIVE&unit=" + unit,
                            "undersized", "teams?status=ACTIVE&undersized=true&unit=" + unit,
                            "leaderVisits", "welfare-records?kind=LEADER_VISIT&unit=" + unit + days,
                            "unvisited", "welfare-records/gaps?kind=LEADER_VISIT&unit=" + unit,
                            "liaisonVisits", "liaison-visits?unit=" + unit + days,
                            "deeds", "deeds?unit=" + unit + days,
                            "funds", "funds?unit=" + unit + days,
                            "exceptions", "exceptions?state=OPEN&holds=true&unit=" + unit,
                            "openFindings", "findings?state=OPEN&ownerUnit=" + unit)
                    .forEach((figure, list) -> as("city")
                            .get("/api/v1/" + list)
                            .then()
                            .body("page.totalItems", equalTo(card.getInt(figure))));
        }
    }

    @Test
    void theListIsNarrowedToWhatIsMissing() {
        list("missing=LEADER_VISIT").body("items.id", contains(CITY_UNIT));
        list("missing=RECTIFICATION").body("items.id", contains(COUNTY_UNIT));
        list("missing=RECTIFICATION&missing=LEADER_VISIT").body("page.totalItems", equalTo(2));
        list("missing=CADRES").body("items", empty());
        list("level=CITY").body("items.id", contains(CITY_UNIT));
        list("area=441427").body("items", empty());
        list("asOf=2005-01-09").body("items", empty());
        world.run(
                "update posting set ended_on = '2005-03-09', end_reason = 'RECALLED' where id = '" + posting(3) + "'");
        list("missing=CADRES").body("items.id", contains(CITY_UNIT)).body("items[0].undersized", equalTo(1));
    }

    @Test
    void aUnitAboveIsToldOfWithWhatItDoesInsideOnesArea() {
        as("county-441427").get(path()).then().body("items", empty());
        as("county-441427")
                .get("/api/v1/units/" + CITY_UNIT + "/scorecard")
                .then()
                .statusCode(200)
                .body("cadres", equalTo(0))
                .body("deeds", equalTo(0));
        as("county-441481")
                .get("/api/v1/units/" + OTHER_COUNTY_UNIT + "/scorecard")
                .then()
                .statusCode(404);
        as("cadre").get("/api/v1/units/" + CITY_UNIT + "/scorecard").then().statusCode(403);
    }

    @Test
    void daysOfSubmittedSheetsAreAddedUp() {
        world.run("insert into duty_ledger (id, town_code, month, state, submitted_at) values ('" + team(9)
                + "', '441481107', '2005-02', 'SUBMITTED', now())");
        world.run(
                "insert into duty_entry (ledger_id, cadre_id, village_code, posted_days, village_days, leave_days) values ('"
                        + team(9) + "', '" + cadre(2) + "', '441481107217', 28, 20, 8), ('" + team(9) + "', '"
                        + cadre(3)
                        + "', '441481107217', 28, 22, 6)");
        assertEquals(List.of(56, 42), figures(card(COUNTY_UNIT), "postedDays", "villageDays"));
        world.run("update duty_ledger set state = 'DRAFT', submitted_at = null");
        assertEquals(List.of(0, 0), figures(card(COUNTY_UNIT), "postedDays", "villageDays"));
    }

    private static List<Integer> figures(JsonPath card, String... names) {
        return List.of(names).stream().map(card::getInt).toList();
    }

    private static JsonPath card(String unit) {
        return as("city").get("/api/v1/units/" + unit + "/scorecard").jsonPath();
    }
}
