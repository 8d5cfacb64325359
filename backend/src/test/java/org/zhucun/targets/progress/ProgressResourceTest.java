package org.zhucun.targets.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.TestWorld.BATCH;
import static org.zhucun.targets.progress.ProgressWorld.DRAFT;
import static org.zhucun.targets.progress.ProgressWorld.REPORTED;
import static org.zhucun.targets.progress.ProgressWorld.RETURNED;
import static org.zhucun.targets.progress.ProgressWorld.VERIFIED;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ResourceContract;

@ApiTest
class ProgressResourceTest extends ResourceContract {

    @Override
    protected void prepare() {
        ProgressWorld.lay(world);
    }

    @Override
    protected String path() {
        return "/api/v1/progress";
    }

    @Override
    protected List<String> sorts() {
        return List.of("village", "target", "quarter", "reportedAt");
    }

    @Override
    protected void plantFormula() {
        world.run("update progress set note = '" + FORMULA + "' where id = '" + DRAFT + "'");
    }

    @Override
    protected String one() {
        return path() + "/" + DRAFT;
    }

    @Override
    protected String absent() {
        return path() + "/01900000-0000-7000-8000-00000000ffff";
    }

    @Override
    protected String editor() {
        return "town-441481107";
    }

    @Override
    protected Map<String, Object> body() {
        return new HashMap<>(Map.of(
                "villageCode", "441481107218", "targetCode", "G6", "quarter", "2005-Q1", "value", 2, "note", "养殖技术"));
    }

    @Override
    protected Map<String, Object> change() {
        return Map.of("value", 2.0f, "note", "后备干部名单见附件");
    }

    @Override
    protected List<Fault> faults() {
        return List.of(
                Fault.of("villageCode", null, "REQUIRED"),
                Fault.of("villageCode", "441481107999", "UNKNOWN_VILLAGE"),
                Fault.of("targetCode", "G9", "UNKNOWN_TARGET"),
                Fault.of("quarter", null, "REQUIRED"),
                Fault.of("quarter", "2005-Q2", "QUARTER_NOT_OPEN"),
                new Fault("batchId", DRAFT, "/quarter", "QUARTER_NOT_OPEN"),
                Fault.of("value", null, "REQUIRED"),
                Fault.of("value", -1, "RANGE"),
                Fault.of("value", 1.5, "WHOLE_NUMBER"),
                Fault.of("value", 1.001, "DIGITS"),
                Fault.of("found", 3, "NOT_FOR_TARGET"),
                Fault.of("status", "DONE", "NOT_FOR_TARGET"));
    }

    @Test
    void aDraftIsJudgedButNeitherMetNorBehind() {
        as(editor())
                .get(one())
                .then()
                .body("village.path", equalTo("兴宁市/永和镇/蓝排村委会"))
                .body("target.code", equalTo("G2"))
                .body("target.name", equalTo("每个村培养3名以上后备干部"))
                .body("batch.id", equalTo(BATCH))
                .body("state", equalTo("DRAFT"))
                .body("share", equalTo(0.3333f))
                .body("threshold", equalTo(3.0f))
                .body("revision", nullValue())
                .body("met", nullValue())
                .body("behind", nullValue())
                .body("previous.quarter", equalTo("2004-Q4"))
                .body("previous.value", equalTo(0.0f))
                .body("actions", contains("UPDATE", "DELETE", "SUBMIT"));
    }

    @Test
    void aVerifiedReportIsMetOrBehind() {
        as(editor())
                .get(path() + "/" + VERIFIED)
                .then()
                .body("met", equalTo(true))
                .body("behind", equalTo(false))
                .body("revision", equalTo(1))
                .body("actions", empty());
        world.run("update progress set value = 0 where id = '" + VERIFIED + "'");
        as(editor())
                .get(path() + "/" + VERIFIED)
                .then()
                .body("met", equalTo(false))
                .body("behind", equalTo(true));
    }

    @Test
    void namesAreInTheLanguageAskedFor() {
        as(editor())
                .header("Accept-Language", "en")
                .get(one())
                .then()
                .body("target.name", equalTo("Three or more reserve cadres trained in each village"));
    }

    @Test
    void oneReportForAVillageTargetAndQuarter() {
        post(editor(), body()).then().statusCode(201);
        conflicts(post(editor(), body()), "DUPLICATE");
    }

    @Test
    void whatIsComputedIsNotReported() {
        conflicts(post(editor(), with(Map.of("targetCode", "G1", "value", 40000))), "PROGRESS_COMPUTED");
        String computed = as(editor())
                .get(path() + "?target=G1&village=441481107217&quarter=2005-Q1")
                .then()
                .body("items.computed", contains(true))
                .body("items.value", contains(12000.0f))
                .body("items.state", contains("VERIFIED"))
                .extract()
                .path("items[0].id");
        String one = path() + "/" + computed;
        as(editor()).get(one).then().body("actions", empty());
        conflicts(patch(editor(), one, "\"0-0\"", Map.of("value", 1)), "PROGRESS_COMPUTED");
        conflicts(as(editor()).header("If-Match", "\"0-0\"").delete(one), "PROGRESS_COMPUTED");
    }

    @Test
    void whatIsComputedFollowsTheIncome() {
        world.run("insert into village_income values ('441481107217', 2005, 31000)");
        String list = path() + "?target=G1&village=441481107217&sort=quarter";
        as("city")
                .get(list)
                .then()
                .body("items.value", contains(12000.0f, 31000.0f))
                .body("items.met", contains(false, true));
        world.run("delete from village_income where year = 2005");
        as("city").get(list).then().body("items.value", contains(12000.0f, 12000.0f));
        world.run("update village_income set collective_income = 30000 where village_code = '441481107217'");
        as("city").get(list).then().body("items", empty());
    }

    @Test
    void verifiedReportsAreLocked() {
        String one = path() + "/" + VERIFIED;
        conflicts(patch(editor(), one, tagOf(one), Map.of("value", 1)), "PROGRESS_LOCKED");
        conflicts(as(editor()).header("If-Match", tagOf(one)).delete(one), "PROGRESS_LOCKED");
    }

    @Test
    void whatWasSubmittedIsCorrectedButNotRemoved() {
        String one = path() + "/" + REPORTED;
        patch(editor(), one, tagOf(one), Map.of("value", 2))
                .then()
                .statusCode(200)
                .body("state", equalTo("REPORTED"));
        conflicts(as(editor()).header("If-Match", tagOf(one)).delete(one), "PROGRESS_SUBMITTED");
    }

    @Test
    void filtersNarrowTheList() {
        String quarter = "quarter=2005-Q1&computed=false";
        list(quarter).body("items.id", contains(DRAFT, REPORTED, VERIFIED, RETURNED));
        list(quarter + "&target=G2").body("items.id", contains(DRAFT));
        list(quarter + "&target=G3&target=T1").body("items.id", contains(REPORTED, RETURNED));
        list(quarter + "&kind=TASK").body("items.id", contains(RETURNED));
        list(quarter + "&kind=GOAL").body("items.id", contains(DRAFT, REPORTED, VERIFIED));
        list(quarter + "&state=DRAFT&state=RETURNED").body("items.id", contains(DRAFT, RETURNED));
        list(quarter + "&area=441481107").body("items.id", contains(DRAFT, REPORTED, VERIFIED, RETURNED));
        list(quarter + "&area=441427").body("items.id", empty());
        list(quarter + "&village=441481107218").body("items.id", contains(RETURNED));
        list(quarter + "&batch=" + BATCH).body("page.totalItems", equalTo(4));
        list(quarter + "&batch=" + DRAFT).body("items.id", empty());
        list("computed=true").body("page.totalItems", equalTo(18));
        list("computed=true&target=G1").body("page.totalItems", equalTo(6));
        list("quarter=2004-Q4&computed=false").body("page.totalItems", equalTo(1));
        refused("target=G9", "INVALID_PARAMETER", "target");
        refused("quarter=2005-1", "INVALID_PARAMETER", "quarter");
    }

    @Test
    void metAndBehindAreOfTheLatestVerifiedReports() {
        String g6 = "&target=G6";
        list("met=true&quarter=2005-Q1" + g6).body("items.id", contains(VERIFIED));
        list("met=true&quarter=2004-Q4" + g6).body("items.id", empty());
        list("behind=true&quarter=2005-Q1&target=G2").body("items.quarter", contains("2004-Q4"));
        list("behind=false&quarter=2004-Q4&target=G2").body("items.quarter", contains("2004-Q4"));
        list("met=false&quarter=2005-Q1&target=G2").body("items.behind", contains(true));
        list("met=true").body("items.id", contains(VERIFIED));
    }

    private Map<String, Object> with(Map<String, Object> members) {
        Map<String, Object> body = body();
        body.putAll(members);
        return body;
    }

    private String tagOf(String one) {
        return as("city").get(one).header("ETag");
    }
}
