package org.zhucun.liaison;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhucun.platform.imports.ImportCalls.counts;
import static org.zhucun.platform.imports.ImportCalls.findings;
import static org.zhucun.platform.imports.ImportCalls.importCsv;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.TestWorld.BATCH;
import static org.zhucun.support.TestWorld.cadre;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ResourceContract;

@ApiTest
class LiaisonGroupResourceTest extends ResourceContract {

    private static final String ONE = "01900000-0000-7000-8000-000000001a10";
    private static final String OTHER_BATCH = "01900000-0000-7000-8000-0000000000b2";

    @Override
    protected String path() {
        return "/api/v1/liaison-groups";
    }

    @Override
    protected List<String> sorts() {
        return List.of("area", "formedOn", "head");
    }

    @Override
    protected void plantFormula() {
        world.run("update area set name = '" + FORMULA + "' where code = '441481107'");
    }

    @Override
    protected void prepare() {
        world.post();
        world.run("insert into batch (id, name, starts_on, base_year) values ('" + OTHER_BATCH
                + "', '第二批', '2006-01-10', 2005)");
        group(ONE, BATCH, 1, 2, 4);
        world.run(
                "insert into liaison_group (area_code, batch_id, formed_on, head_id, first_deputy_id, second_deputy_id)"
                        + " values ('441427103', '" + BATCH + "', '2005-01-13', '" + cadre(3) + "', '" + cadre(1)
                        + "', '"
                        + cadre(2) + "')");
    }

    @Override
    protected String one() {
        return path() + "/" + ONE;
    }

    @Override
    protected String absent() {
        return path() + "/01900000-0000-7000-8000-00000000ffff";
    }

    @Override
    protected Map<String, Object> body() {
        return Map.of(
                "areaCode",
                "441481107",
                "batchId",
                OTHER_BATCH,
                "formedOn",
                "2005-01-12",
                "headId",
                cadre(2),
                "firstDeputyId",
                cadre(1),
                "secondDeputyId",
                cadre(3));
    }

    @Override
    protected Map<String, Object> change() {
        return Map.of("formedOn", "2005-01-20");
    }

    @Override
    protected List<Fault> faults() {
        return List.of(
                Fault.of("formedOn", null, "REQUIRED"),
                Fault.of("formedOn", "2005-03-11", "NOT_AFTER"),
                Fault.of("headId", null, "REQUIRED"),
                Fault.of("secondDeputyId", null, "REQUIRED"),
                new Fault("firstDeputyId", cadre(2), "/secondDeputyId", "SAME_CADRE"),
                Fault.of("headId", "01900000-0000-7000-8000-00000000ffff", "NOT_POSTED_IN_TOWN"),
                new Fault("formedOn", "2005-01-09", "/headId", "NOT_POSTED_IN_TOWN"),
                Fault.of("batchId", "01900000-0000-7000-8000-00000000ffff", "UNKNOWN_BATCH"),
                Fault.of("areaCode", "441481", "CODE_FORMAT"),
                new Fault("areaCode", "441481100", "/headId", "NOT_POSTED_IN_TOWN"));
    }

    @Test
    void aGroupWithTwoHeadsIsRefusedByTheDatabase() {
        refusedByDatabase(() -> group("01900000-0000-7000-8000-000000001a20", BATCH, 3, 2, 4), "one_per_town");
        refusedByDatabase(() -> group("01900000-0000-7000-8000-000000001a20", OTHER_BATCH, 1, 1, 4), "three_cadres");
        refusedByDatabase(() -> world.run("update liaison_group set second_deputy_id = null"), "null value");
    }

    @Test
    void aSecondHeadIsRefusedWithASentence() {
        Map<String, Object> second = new HashMap<>(body());
        second.put("batchId", null);
        conflicts(post(editor(), second), "LIAISON_GROUP_EXISTS");
        post(editor(), second)
                .then()
                .body("detail", containsString("只设 1 名组长、2 名副组长"))
                .body("errors[0].pointer", equalTo("/areaCode"));
        patch(editor(), one(), "*", Map.of("headId", List.of(cadre(1), cadre(3))))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", containsString("headId"));
        patch(editor(), one(), "*", Map.of("secondDeputyId", cadre(1)))
                .then()
                .statusCode(422)
                .body("errors[0].detail", equalTo("组长和两名副组长应是三名不同的干部"));
    }

    @Test
    void whoIsNoLongerPostedThereIsNamed() {
        as("city").get(one()).then().body("departed.name", contains("张伟"));
        list("asOf=2005-02-28&area=441481").body("items[0].departed", empty());
        list("asOf=2005-02-28&area=441481&departed=true").body("page.totalItems", equalTo(0));
        list("area=441481&departed=true").body("page.totalItems", equalTo(1));
        list("area=441481&departed=false").body("page.totalItems", equalTo(0));
    }

    @Test
    void filtersNarrowTheList() {
        Stream.of(
                        "area=441481 1",
                        "batch=" + BATCH + " 2",
                        "batch=" + OTHER_BATCH + " 0",
                        "cadre=" + cadre(4) + " 1",
                        "cadre=" + cadre(1) + " 2",
                        "from=2005-01-13 1",
                        "to=2005-01-12 1",
                        "q=永和 1",
                        "q=lhm 2",
                        "q=张伟 1")
                .map(filter -> filter.split(" "))
                .forEach(filter -> list(filter[0]).body("page.totalItems", equalTo(Integer.valueOf(filter[1]))));
        as("county-441427").get(path()).then().body("items.area.name", contains("三圳镇"));
        as("county-441427").get(one()).then().statusCode(404);
    }

    @Test
    void aCadreSeesThatOfItsTown() {
        world.run("insert into area (code, name) values ('441426', '平远县'), ('441426114', '长田镇')");
        world.run("update liaison_group set area_code = '441426114' where id = '" + ONE + "'");
        as("cadre")
                .get(path())
                .then()
                .body("items.area.code", contains("441426114"))
                .body("items[0].actions", empty());
        as("cadre").get(one()).then().statusCode(200).body("head.name", equalTo("蓝华明"));
    }

    @Test
    void aFileNamesThreeCadresOnPostThere() {
        String file = "镇代码,成立日期,批次,组长,副组长\n441481107,2005-01-14,第一批,王秀英,李建国、441481198001010016\n"
                + "441481107,2005-01-14,第二批,王秀英、李建国,张伟\n441481100,2005-01-14,第一批,王秀英,李建国、蓝华明\n"
                + "441427103,2005-01-14,第一批,蓝华明,李建国、王秀英\n441481107,2005-01-14,第三批,王秀英,李建国、蓝华明\n";
        List<String> found = findings(importCsv(editor(), "liaison-groups", file, "mode=commit&atomic=row"));
        assertTrue(
                found.containsAll(List.of(
                        "2 ONE_HEAD 组长",
                        "2 TWO_DEPUTIES 副组长",
                        "3 NOT_POSTED_IN_TOWN 组长",
                        "3 NOT_POSTED_IN_TOWN 副组长",
                        "4 OUT_OF_SCOPE 镇代码",
                        "5 UNKNOWN_VALUE 批次")),
                found.toString());
        as(editor())
                .get(one())
                .then()
                .body("head.name", equalTo("王秀英"))
                .body("firstDeputy.name", equalTo("李建国"))
                .body("secondDeputy.name", equalTo("蓝华明"))
                .body("formedOn", equalTo("2005-01-14"));
        assertEquals("0 0 1 4", counts(importCsv(editor(), "liaison-groups", file, "mode=commit&atomic=row")));
    }

    @Test
    void aNameThatTwoOfTheTownHaveNeedsTheIdNumber() {
        world.run("update cadre set name = '王秀英' where id = '" + cadre(2) + "'");
        String file = "镇代码,成立日期,批次,组长,副组长\n441481107,2005-01-14,第二批,%s,蓝华明、张伟\n";
        assertEquals(
                List.of("1 AMBIGUOUS_CADRE 组长"),
                findings(importCsv(editor(), "liaison-groups", file.formatted("王秀英"), "")));
        importCsv(editor(), "liaison-groups", file.formatted("441481198202020026"), "mode=commit")
                .then()
                .statusCode(200);
        list("batch=" + OTHER_BATCH).body("items.head.id", hasItem(cadre(3)));
    }

    private void group(String id, String batch, int head, int first, int second) {
        world.run("insert into liaison_group (id, area_code, batch_id, formed_on, head_id, first_deputy_id,"
                + " second_deputy_id) values ('" + id + "', '441481107', '" + batch + "', '2005-01-12', '"
                + cadre(head) + "', '" + cadre(first) + "', '" + cadre(second) + "')");
    }

    private static void refusedByDatabase(Runnable write, String why) {
        IllegalStateException refused = assertThrows(IllegalStateException.class, write::run);
        assertTrue(
                refused.getCause().getMessage().contains(why),
                refused.getCause().getMessage());
    }
}
