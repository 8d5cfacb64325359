package org.zhucun.platform.access;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.support.Accounts.as;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** Accounts of cadres: one by one, and those that an office opens for all on post in its area. */
@ApiTest
class CadreAccountsTest {

    private static final String USERS = "/api/v1/users";
    private static final String OPEN = USERS + "/cadres";
    private static final String TOWN = "town-441481107";
    private static final String VILLAGE = "441481107217";

    @Inject
    TestWorld world;

    @Inject
    Jdbc jdbc;

    @BeforeEach
    void post() {
        world.reset();
        world.post();
    }

    @AfterEach
    void remove() {
        world.run("delete from account where cadre_id is not null");
    }

    @Test
    void anAccountIsOfOneCadreOnPostInItsArea() {
        Response account = create(TestWorld.cadre(1), Role.CADRE, VILLAGE);
        account.then()
                .statusCode(201)
                .body("cadre.id", equalTo(TestWorld.cadre(1)))
                .body("cadre.name", equalTo("蓝华明"));
        as("admin").get(USERS + "?cadre=" + TestWorld.cadre(1)).then().body("items.id", contains((String)
                account.path("id")));
        as("admin").get(USERS + "?cadre=" + TestWorld.cadre(2)).then().body("items", empty());
        create(TestWorld.cadre(1), Role.CADRE, VILLAGE)
                .then()
                .statusCode(409)
                .body("code", equalTo("DUPLICATE"))
                .body("errors.pointer", contains("/cadreId"));
        refused(create(TestWorld.cadre(2), Role.VIEWER, VILLAGE), "CADRE_ROLE");
        refused(create(TestWorld.cadre(2), Role.CADRE, "441481107218"), "NOT_POSTED_INSIDE");
        refused(create(TestWorld.cadre(4), Role.CADRE, "441481107218"), "UNKNOWN_CADRE");
        refused(create(UUID.randomUUID().toString(), Role.CADRE, VILLAGE), "UNKNOWN_CADRE");
    }

    @Test
    void theCallerIsToldWhoItIsAndWhereItIsOnPost() {
        Response account = create(TestWorld.cadre(1), Role.CADRE, VILLAGE);
        as(account.path("username"), AccountFixture.PASSWORD)
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("cadre.id", equalTo(TestWorld.cadre(1)))
                .body("cadre.name", equalTo("蓝华明"))
                .body("cadre.villageCode", equalTo(VILLAGE))
                .body("cadre.villagePath", equalTo("兴宁市/永和镇/蓝排村委会"))
                .body("cadre.teamName", equalTo("蓝排村驻村工作组"))
                .body("cadre.role", equalTo("LEADER"));
        as(TOWN).get("/api/v1/me").then().body("cadre", nullValue());
    }

    @Test
    void anAccountKeepsItsCadreWhoHasGone() {
        String id = create(TestWorld.cadre(1), Role.CADRE, VILLAGE).path("id");
        world.run("update posting set ended_on = '2005-03-01', end_reason = 'RECALLED' where cadre_id = '"
                + TestWorld.cadre(1) + "'");
        as("admin")
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", "*")
                .body(Map.of("enabled", false))
                .patch(USERS + "/" + id)
                .then()
                .statusCode(200)
                .body("cadre.id", equalTo(TestWorld.cadre(1)));
    }

    @Test
    void anAccountMovesWithItsCadre() {
        String id = create(TestWorld.cadre(3), Role.CADRE, VILLAGE).path("id");
        as(TOWN).contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of(
                        "villageCode",
                        "441481107218",
                        "batchId",
                        TestWorld.BATCH,
                        "role",
                        "SOLE",
                        "postedOn",
                        "2005-03-09"))
                .post("/api/v1/cadres/" + TestWorld.cadre(3) + "/move")
                .then()
                .statusCode(201);
        as("admin").get(USERS + "/" + id).then().body("area.code", equalTo("441481107218"));
    }

    @Test
    void aTownSeesForWhomItWouldOpenAccounts() {
        create(TestWorld.cadre(2), Role.CADRE, VILLAGE);
        as(TOWN).get(OPEN)
                .then()
                .statusCode(200)
                .body("area.name", equalTo("永和镇"))
                .body("without", equalTo(2))
                .body("having", equalTo(1))
                .body("villages.path", contains("兴宁市/永和镇/蓝排村委会"))
                .body("villages[0].cadres", containsInAnyOrder("蓝华明", "王秀英"));
        as(TOWN).get(OPEN + "?area=441427").then().statusCode(404);
        as(TOWN).get(OPEN + "?area=4414811079").then().statusCode(404);
    }

    @Test
    void eachCadreGetsAnAccountWhoseFirstPasswordIsToldOnceAndMustBeChanged() {
        Response opened = open(TOWN, Map.of());
        opened.then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("accounts", hasSize(3))
                .body("accounts.name", containsInAnyOrder("蓝华明", "李建国", "王秀英"))
                .body("accounts.password[0]", matchesRegex("([a-z2-9]{4}-){2}[a-z2-9]{4}"));
        String username = opened.path("accounts[0].username");
        String password = opened.path("accounts[0].password");
        as(username, password)
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("cadre.id", equalTo(opened.path("accounts[0].cadreId")))
                .body("roles", contains("CADRE"))
                .body("area.code", equalTo(VILLAGE))
                .body("mustChangePassword", equalTo(true));
        as(username, password)
                .get("/api/v1/leaves")
                .then()
                .statusCode(403)
                .body("code", equalTo("PASSWORD_CHANGE_REQUIRED"));
        open(TOWN, Map.of()).then().statusCode(200).body("accounts", empty());
    }

    @Test
    void onlyThoseWhoAreNamedGetOne() {
        open(TOWN, Map.of("cadreIds", List.of(TestWorld.cadre(1), TestWorld.cadre(4))))
                .then()
                .body("accounts.name", contains("蓝华明"));
    }

    @Test
    void userNamesAreInitialsWithANumberWhereTheyAreTaken() {
        world.run("update cadre set name = '李华明' where id = '" + TestWorld.cadre(2) + "'");
        world.run("update cadre set name = '林海明' where id = '" + TestWorld.cadre(3) + "'");
        open(TOWN, Map.of()).then().body("accounts.username", containsInAnyOrder("lhm", "lhm2", "lhm3"));
    }

    @Test
    void anOfficeOpensAccountsInsideItsAreaAndNoOthers() {
        open(TOWN, Map.of("areaCode", "441427103")).then().statusCode(403).body("code", equalTo("OUT_OF_SCOPE"));
        open(TOWN, Map.of("areaCode", "441481107999"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("UNKNOWN_AREA"));
        for (String account : List.of("viewer", "inspector", "cadre")) {
            open(account, Map.of()).then().statusCode(403).body("code", equalTo("FORBIDDEN"));
        }
        as(TOWN).get(USERS).then().statusCode(403);
        as(TOWN).contentType("application/json")
                .body(AccountFixture.body(AccountFixture.newName(), Role.CADRE, VILLAGE))
                .post(USERS)
                .then()
                .statusCode(403);
    }

    @Test
    void anOfficeOfAVillageIsToldThatItTakesATown() {
        String office = AccountFixture.newName();
        AccountFixture.create(office, Role.OFFICE, VILLAGE);
        as(office, AccountFixture.PASSWORD)
                .get(OPEN)
                .then()
                .statusCode(403)
                .body("code", equalTo("OUT_OF_SCOPE"))
                .body("detail", containsString("441481107"));
    }

    @Test
    void aRepeatedRequestIsNotToldThePasswordsAgainForTheyAreNotKept() {
        Response first = open(TOWN, Map.of(), "4e4d9f8c-open-1");
        first.then().statusCode(200).body("accounts", hasSize(3));
        open(TOWN, Map.of(), "4e4d9f8c-open-1").then().statusCode(409).body("code", equalTo("TOLD_ONCE"));
        assertEquals(0, jdbc.number("select count(*) from idempotency_key where body is not null", List.of()));
        assertEquals(3, jdbc.number("select count(*) from account where cadre_id is not null", List.of()));
    }

    private static Response open(String account, Map<String, Object> body) {
        return as(account).contentType("application/json").body(body).post(OPEN);
    }

    private static Response open(String account, Map<String, Object> body, String key) {
        return as(account)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(OPEN);
    }

    private static Response create(String cadre, Role role, String area) {
        Map<String, Object> body = AccountFixture.body(AccountFixture.newName(), role, area);
        body.put("cadreId", cadre);
        return as("admin").contentType("application/json").body(body).post(USERS);
    }

    private static void refused(Response answer, String code) {
        answer.then()
                .statusCode(422)
                .body("errors.pointer", contains("/cadreId"))
                .body("errors.code", contains(code));
    }
}
