package org.zhucun.roster.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.roster.cadre.CadreFixture.FREE;
import static org.zhucun.roster.cadre.CadreFixture.FREE_ID_NUMBER;
import static org.zhucun.roster.cadre.CadreFixture.NEW_ID_NUMBER;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.TestWorld.cadre;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ResourceContract;
import org.zhucun.support.TestWorld;

/** Single cadres: what is written, what is refused, what is shown of their history. */
@ApiTest
class CadreResourceTest extends ResourceContract {

    @Override
    protected void prepare() {
        super.prepare();
        CadreFixture.register(world);
    }

    @Override
    protected String path() {
        return CadreFixture.CADRES;
    }

    @Override
    protected boolean offersSteps() {
        return false;
    }

    @Override
    protected List<String> sorts() {
        return List.of("name", "postedOn", "dispatchLevel", "village", "unit", "birthDate");
    }

    @Override
    protected void plantFormula() {
        world.run("update cadre set name = '" + FORMULA + "' where id = '" + FREE + "'");
    }

    @Override
    protected String one() {
        return path() + "/" + FREE;
    }

    @Override
    protected String absent() {
        return path() + "/01900000-0000-7000-8000-00000000ffff";
    }

    @Override
    protected Map<String, Object> body() {
        return CadreFixture.body();
    }

    @Override
    protected Map<String, Object> change() {
        return Map.of("name", "陈志刚", "phone", "0753-3320000", "education", "BACHELOR");
    }

    @Override
    protected List<Fault> faults() {
        return List.of(
                Fault.of("name", null, "REQUIRED"),
                Fault.of("name", "名".repeat(51), "LENGTH"),
                Fault.of("idNumber", null, "REQUIRED"),
                Fault.of("idNumber", "441481198404040026", "ID_CHECKSUM"),
                Fault.of("idNumber", "44148119840404", "ID_CHECKSUM"),
                Fault.of("idNumber", "441481198402300022", "ID_BIRTHDATE"),
                Fault.of("gender", "MALE", "GENDER_MISMATCH"),
                Fault.of("phone", "12345", "PHONE_FORMAT"),
                Fault.of("unitId", null, "REQUIRED"),
                Fault.of("unitId", TestWorld.BATCH, "UNKNOWN_UNIT"),
                Fault.of("unitId", TestWorld.OTHER_COUNTY_UNIT, "UNKNOWN_UNIT"),
                Fault.of("dispatchLevel", null, "REQUIRED"),
                Fault.of("partyJoinedOn", "2002-04-03", "DATE_ORDER"),
                Fault.of("areaCode", null, "REQUIRED"),
                Fault.of("areaCode", "441481999", "UNKNOWN_AREA"),
                Fault.of("areaCode", "兴宁", "UNKNOWN_AREA"));
    }

    @Test
    void genderAndBirthDateComeFromTheIdNumber() {
        post(editor(), body())
                .then()
                .statusCode(201)
                .body("gender", equalTo("FEMALE"))
                .body("birthDate", equalTo("1984-04-04"))
                .body("status", equalTo("NOT_POSTED"))
                .body("village", nullValue())
                .body("area.name", equalTo("兴宁市"))
                .body("postings", equalTo(List.of()));
    }

    @Test
    void anIdNumberIsBroughtToItsForm() {
        Map<String, Object> body = body();
        body.put("idNumber", "４４１４８１ 840404 002");
        post(editor(), body).then().statusCode(201).body("idNumber", equalTo(NEW_ID_NUMBER));
    }

    @Test
    void anIdNumberIsThereOnce() {
        Map<String, Object> body = body();
        body.put("idNumber", FREE_ID_NUMBER);
        conflicts(post(editor(), body), "DUPLICATE");
        post(editor(), body).then().body("errors[0].pointer", equalTo("/idNumber"));
        conflicts(patch(editor(), path() + "/" + cadre(1), "*", Map.of("idNumber", FREE_ID_NUMBER)), "DUPLICATE");
    }

    @Test
    void aNewIdNumberBringsItsGender() {
        patch(editor(), one(), tag(), Map.of("idNumber", NEW_ID_NUMBER))
                .then()
                .statusCode(200)
                .body("gender", equalTo("FEMALE"))
                .body("birthDate", equalTo("1984-04-04"));
        patch(editor(), one(), tag(), Map.of("gender", "MALE"))
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("GENDER_MISMATCH"));
    }

    @Test
    void aClearedMemberIsNull() {
        Map<String, Object> clear = new HashMap<>();
        clear.put("phone", null);
        patch(editor(), one(), tag(), clear).then().statusCode(200).body("phone", nullValue());
        clear.put("name", null);
        patch(editor(), one(), tag(), clear).then().statusCode(422);
    }

    @Test
    void dataFromBeforeARuleDoesNotStopAnotherChange() {
        world.run("update cadre set phone = '+86 753', party_joined_on = '1990-01-01' where id = '" + FREE + "'");
        patch(editor(), one(), tag(), Map.of("title", "主任科员")).then().statusCode(200);
    }

    @Test
    void anAreaOutsideTheCallersIs403() {
        Map<String, Object> body = body();
        body.put("areaCode", "441427");
        post(editor(), body).then().statusCode(403).body("code", equalTo("OUT_OF_SCOPE"));
        patch(editor(), one(), tag(), Map.of("areaCode", "441427")).then().statusCode(403);
        patch("city", one(), tag(), Map.of("areaCode", "441427103")).then().statusCode(200);
        as(editor()).get(one()).then().statusCode(404);
    }

    @Test
    void theAreaOfAPostedCadreFollowsItsPosting() {
        patch(editor(), path() + "/" + cadre(1), "*", Map.of("areaCode", "441481"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("FOLLOWS_POSTING"));
    }

    @Test
    void aPostedCadreIsShownWhereItStands() {
        as(editor())
                .get(path() + "/" + cadre(1))
                .then()
                .body("status", equalTo("POSTED"))
                .body("village.path", equalTo("兴宁市/永和镇/蓝排村委会"))
                .body("team.name", equalTo("蓝排村驻村工作组"))
                .body("role", equalTo("LEADER"))
                .body("batch.name", equalTo("第一批"))
                .body("area.code", equalTo("441481107217"))
                .body("postings.postedOn", contains("2005-01-10"))
                .body("actions", containsInAnyOrder("UPDATE", "MOVE"));
        as(editor())
                .get(path() + "/" + cadre(4))
                .then()
                .body("status", equalTo("NOT_POSTED"))
                .body("postings[0].endedOn", equalTo("2005-02-28"))
                .body("postings[0].endReason", equalTo("RECALLED"))
                .body("actions", contains("UPDATE"));
    }

    @Test
    void historyIsNotDeleted() {
        conflicts(as(editor()).header("If-Match", "*").delete(path() + "/" + cadre(4)), "IN_USE");
        as(editor())
                .header("If-Match", "*")
                .delete(path() + "/" + cadre(4))
                .then()
                .body("errors.code", contains("HISTORY"));
    }

    @Test
    void ofTwoChangesAtOnceOneWins() {
        String tag = tag();
        List<Integer> answers = Stream.of("甲", "乙", "丙", "丁")
                .map(name -> CompletableFuture.supplyAsync(
                        () -> patch(editor(), one(), tag, Map.of("name", name)).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertEquals(List.of(200, 412, 412, 412), answers);
    }

    @Test
    void personalDataIsMaskedForThoseWhoDoNotKeepTheRoster() {
        String posted = path() + "/" + cadre(1);
        for (String account : List.of("admin", "city", "county-441481", "town-441481107")) {
            as(account).get(posted).then().body("idNumber", equalTo("441481198001010016"));
        }
        for (String account : List.of("viewer", "inspector", "province")) {
            as(account)
                    .get(posted)
                    .then()
                    .body("idNumber", equalTo("4414**********0016"))
                    .body("phone", equalTo("137****0001"));
            for (String query : List.of("size=200", "format=csv", "format=ndjson", "size=20&after=")) {
                String list = as(account).get(path() + "?" + query).asString();
                assertEquals(-1, list.indexOf("198001010016"), query);
                assertEquals(-1, list.indexOf("13700000001"), query);
            }
        }
    }
}
