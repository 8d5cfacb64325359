package org.zhucun.roster.team;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.TestWorld.BATCH;
import static org.zhucun.support.TestWorld.CITY_UNIT;
import static org.zhucun.support.TestWorld.COUNTY_UNIT;
import static org.zhucun.support.TestWorld.OTHER_COUNTY_UNIT;
import static org.zhucun.support.TestWorld.cadre;
import static org.zhucun.support.TestWorld.team;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ResourceContract;

@ApiTest
class TeamResourceTest extends ResourceContract {

    private static final String FULL = team(1);
    private static final String EMPTY = team(2);

    @Override
    protected void prepare() {
        super.prepare();
        world.run("insert into team (id, village_code, batch_id, founded_on) values ('" + EMPTY + "', '441481100201', '"
                + BATCH + "', '2005-02-01')");
    }

    @Override
    protected String path() {
        return "/api/v1/teams";
    }

    @Override
    protected List<String> sorts() {
        return List.of("village", "foundedOn", "members");
    }

    @Override
    protected void plantFormula() {
        world.run("update dispatching_unit set name = '" + FORMULA + "' where id = '" + CITY_UNIT + "'");
    }

    @Override
    protected String one() {
        return path() + "/" + EMPTY;
    }

    @Override
    protected String absent() {
        return path() + "/01900000-0000-7000-8000-00000000ffff";
    }

    @Override
    protected Map<String, Object> body() {
        Map<String, Object> body = new HashMap<>();
        body.put("villageCode", "441481100202");
        body.put("leadUnitId", COUNTY_UNIT);
        body.put("foundedOn", "2005-01-20");
        return body;
    }

    @Override
    protected Map<String, Object> change() {
        return Map.of("foundedOn", "2005-01-20", "dissolvedOn", "2005-03-01");
    }

    @Override
    protected List<Fault> faults() {
        return List.of(
                Fault.of("villageCode", null, "REQUIRED"),
                Fault.of("villageCode", "441481100999", "UNKNOWN_VILLAGE"),
                Fault.of("batchId", FULL, "UNKNOWN_BATCH"),
                Fault.of("foundedOn", null, "REQUIRED"),
                Fault.of("leadUnitId", FULL, "UNKNOWN_UNIT"),
                Fault.of("leadUnitId", OTHER_COUNTY_UNIT, "UNKNOWN_UNIT"));
    }

    @Test
    void theBatchInForceIsTaken() {
        post(editor(), body())
                .then()
                .statusCode(201)
                .body("batch.id", equalTo(BATCH))
                .body("name", equalTo("金星村驻村工作组"))
                .body("leadUnit.id", equalTo(COUNTY_UNIT))
                .body("members", equalTo(0))
                .body("leader", nullValue());
    }

    @Test
    void aVillageHasOneTeamInABatch() {
        post(editor(), body()).then().statusCode(201);
        conflicts(post(editor(), body()), "TEAM_EXISTS");
    }

    @Test
    void membersAndLeaderAreThoseOfTheDay() {
        world.run("update posting set ended_on = '2005-02-10', end_reason = 'RECALLED' where cadre_id = '" + cadre(1)
                + "'");
        String full = path() + "/" + FULL;
        as("city")
                .get(full + "?asOf=2005-01-09")
                .then()
                .body("members", equalTo(0))
                .body("leader", nullValue());
        as("city")
                .get(full + "?asOf=2005-01-10")
                .then()
                .body("members", equalTo(3))
                .body("leader.name", equalTo("蓝华明"));
        as("city").get(full + "?asOf=2005-02-10").then().body("leader.id", equalTo(cadre(1)));
        as("city")
                .get(full + "?asOf=2005-02-11")
                .then()
                .body("members", equalTo(2))
                .body("leader", nullValue());
        as("city").get(full).then().body("members", equalTo(2)).body("name", equalTo("蓝排村驻村工作组"));
    }

    @Test
    void filtersNarrowTheList() {
        list("size=200").body("items.id", contains(EMPTY, FULL));
        list("withoutLeader=true").body("items.id", contains(EMPTY));
        list("withoutLeader=false").body("items.id", contains(FULL));
        list("undersized=true").body("items.id", contains(EMPTY));
        list("undersized=false&asOf=2005-01-10").body("items.id", contains(FULL));
        list("asOf=2005-01-31").body("items.id", contains(FULL));
        list("area=441481107").body("items.id", contains(FULL));
        list("area=441427").body("items.id", empty());
        list("batch=" + BATCH).body("items.id", containsInAnyOrder(EMPTY, FULL));
        list("batch=" + FULL).body("items.id", empty());
        list("village=441481100201").body("items.id", contains(EMPTY));
        list("unit=" + CITY_UNIT).body("items.id", contains(FULL));
        list("q=蓝排").body("items.id", contains(FULL));
        list("q=市财政").body("items.id", contains(FULL));
        list("sort=-members").body("items.id", contains(FULL, EMPTY));
    }

    @Test
    void aDissolvedTeamIsThereUntilItsLastDay() {
        patch(editor(), one(), tag(), Map.of("dissolvedOn", "2005-03-01"))
                .then()
                .statusCode(200);
        list("status=ACTIVE&asOf=2005-03-01").body("items.id", containsInAnyOrder(EMPTY, FULL));
        list("status=ACTIVE").body("items.id", contains(FULL));
        list("status=DISSOLVED").body("items.id", contains(EMPTY));
        list("status=DISSOLVED&asOf=2005-03-01").body("items.id", empty());
        Map<String, Object> again = new HashMap<>();
        again.put("dissolvedOn", null);
        patch(editor(), one(), tag(), again).then().statusCode(200).body("dissolvedOn", nullValue());
    }

    @Test
    void totalsAgreeWithTheHeadcount() {
        for (String day : List.of("2005-01-09", "2005-01-10", "2005-02-01")) {
            int counted = as("city")
                    .get("/api/v1/statistics/headcount?area=441481&asOf=" + day)
                    .path("dispatched.teams");
            list("area=441481&asOf=" + day).body("page.totalItems", equalTo(counted));
        }
    }

    @Test
    void aTeamWithMembersIsNotDissolved() {
        String full = path() + "/" + FULL;
        conflicts(patch(editor(), full, "*", Map.of("dissolvedOn", "2005-12-31")), "TEAM_HAS_MEMBERS");
        world.run(
                "update posting set ended_on = '2005-03-01', end_reason = 'BATCH_END' where team_id = '" + FULL + "'");
        conflicts(patch(editor(), full, "*", Map.of("dissolvedOn", "2005-02-28")), "TEAM_HAS_MEMBERS");
        patch(editor(), full, "*", Map.of("dissolvedOn", "2005-03-01")).then().statusCode(200);
    }

    @Test
    void datesFollowEachOther() {
        patch(editor(), one(), "*", Map.of("dissolvedOn", "2005-01-31"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("DATE_ORDER"));
        patch(editor(), path() + "/" + FULL, "*", Map.of("foundedOn", "2005-01-11"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("NOT_AFTER"));
        patch(editor(), path() + "/" + FULL, "*", Map.of("foundedOn", "2005-01-05"))
                .then()
                .statusCode(200);
    }

    @Test
    void aTeamWithHistoryStays() {
        conflicts(as(editor()).header("If-Match", "*").delete(path() + "/" + FULL), "IN_USE");
        as(editor()).get(path() + "/" + FULL).then().body("actions", contains("UPDATE"));
    }

    @Test
    void theVillageOfATeamStays() {
        patch(editor(), one(), "*", Map.of("villageCode", "441481100202"))
                .then()
                .statusCode(400);
    }
}
