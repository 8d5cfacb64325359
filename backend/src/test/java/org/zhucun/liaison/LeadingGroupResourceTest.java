package org.zhucun.liaison;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.zhucun.platform.imports.ImportCalls.counts;
import static org.zhucun.platform.imports.ImportCalls.findings;
import static org.zhucun.platform.imports.ImportCalls.importCsv;
import static org.zhucun.support.Accounts.as;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ResourceContract;

@ApiTest
class LeadingGroupResourceTest extends ResourceContract {

    private static final String ONE = "01900000-0000-7000-8000-000000001b10";
    private static final String OF_CITY = "01900000-0000-7000-8000-000000001b20";
    private static final String FIRST = "01900000-0000-7000-8000-000000001b30";

    @Override
    protected String path() {
        return "/api/v1/leading-groups";
    }

    @Override
    protected List<String> sorts() {
        return List.of("startsOn", "area", "headName");
    }

    @Override
    protected void plantFormula() {
        world.run("update leading_group set head_name = '" + FORMULA + "' where id = '" + ONE + "'");
    }

    @Override
    protected void prepare() {
        group(OF_CITY, "4414", "2004-12-08", null, "李嘉", "市委副书记、组织部部长");
        group(FIRST, "441481107", "2004-12-20", "2005-02-15", "陈书记", "镇党委书记");
        group(ONE, "441481107", "2005-02-16", null, "王镇长", "镇党委书记");
        world.run("insert into leading_group_person (group_id, position, duty, name, post) values ('" + FIRST
                + "', 1, 'DEPUTY', '王镇长', '镇长'), ('" + FIRST + "', 2, 'MEMBER', '黄所长', '财政所所长'), ('" + FIRST
                + "', 3, 'MEMBER', '刘站长', '农技站站长'), ('" + ONE + "', 1, 'DEPUTY', '张副书记', '党群副书记'), ('" + ONE
                + "', 2, 'MEMBER', '黄所长', '经管站站长'), ('" + ONE + "', 3, 'MEMBER', '刘站长', '农技站站长')");
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
                "441481",
                "startsOn",
                "2004-12-15",
                "headName",
                "何书记",
                "headPost",
                "县委副书记",
                "deputies",
                List.of(Map.of("name", "罗部长", "post", "县委常委、组织部部长")),
                "office",
                "县驻村办",
                "directorName",
                "叶副部长",
                "directorPost",
                "县委组织部副部长");
    }

    @Override
    protected Map<String, Object> change() {
        return Map.of("headName", "王书记", "members", List.of(Map.of("name", "赖主任", "post", "农办主任")));
    }

    @Override
    protected List<Fault> faults() {
        return List.of(
                Fault.of("startsOn", null, "REQUIRED"),
                Fault.of("endsOn", "2004-12-14", "DATE_ORDER"),
                Fault.of("headName", " ", "REQUIRED"),
                Fault.of("headPost", " ", "REQUIRED"),
                Fault.of("office", " ", "REQUIRED"),
                Fault.of("directorName", null, "REQUIRED"),
                new Fault("members", List.of(Map.of("name", "赖主任")), "/members/0/post", "REQUIRED"));
    }

    @Test
    void anAreaHasOneAtATime() {
        Map<String, Object> second = new HashMap<>(body());
        second.putAll(Map.of("areaCode", "441481107", "startsOn", "2005-03-01"));
        conflicts(post(editor(), second), "LEADING_GROUP_EXISTS");
        assertThrows(
                IllegalStateException.class,
                () -> group(absentId(), "441481107", "2005-02-01", "2005-02-20", "某", "某"));
        patch(editor(), one(), "*", Map.of("endsOn", "2005-02-28")).then().statusCode(200);
        post(editor(), second).then().statusCode(201).body("changes.size()", equalTo(8));
        second.put("areaCode", "44");
        post("admin", second).then().statusCode(422).body("errors.code", contains("CODE_FORMAT"));
        assertThrows(IllegalStateException.class, () -> group(absentId(), "44", "2005-02-01", null, "某", "某"));
    }

    @Test
    void whatChangedWhenIsSeen() {
        as(editor())
                .get(one())
                .then()
                .body(
                        "changes.collect { it.kind + ' ' + it.duty + ' ' + it.name + ' ' + it.postBefore + ' ' + it.postSince }",
                        contains(
                                "LEFT HEAD 陈书记 镇党委书记 null",
                                "JOINED HEAD 王镇长 null 镇党委书记",
                                "LEFT DEPUTY 王镇长 镇长 null",
                                "JOINED DEPUTY 张副书记 null 党群副书记",
                                "OTHER_POST MEMBER 黄所长 财政所所长 经管站站长"));
        as(editor()).get(path() + "/" + FIRST).then().body("changes", empty());
    }

    @Test
    void filtersNarrowTheList() {
        Stream.of(
                        "area=441481 2",
                        "ofArea=4414 1",
                        "ofArea=441481 0",
                        "level=CITY 1",
                        "level=TOWN&level=COUNTY 2",
                        "asOf=2005-03-10 2",
                        "asOf=2005-01-10&level=TOWN 1",
                        "from=2005-01-01 1",
                        "q=李嘉 1",
                        "q=黄所长 2",
                        "q=党群 1")
                .map(filter -> filter.split(" "))
                .forEach(filter -> list(filter[0]).body("page.totalItems", equalTo(Integer.valueOf(filter[1]))));
    }

    @Test
    void whoIsLedSeesWhoLeadsAndDoesNotChangeIt() {
        as("county-441427")
                .get(path())
                .then()
                .body("items.headName", contains("李嘉"))
                .body("items[0].actions", empty());
        as("county-441427").get(one()).then().statusCode(404);
        patch(editor(), path() + "/" + OF_CITY, "*", change())
                .then()
                .statusCode(403)
                .body("code", equalTo("OUT_OF_SCOPE"));
    }

    @Test
    void aFileEndsOneAndBeginsTheNext() {
        String file = "行政区划代码,起始日期,终止日期,组长,组长职务,副组长,成员,办公室,办公室主任,办公室主任职务\n"
                + "441481107,2005-02-16,2005-02-28,王镇长,镇党委书记,,赖主任（镇经管站站长、会计）、刘站长(农技站站长),镇驻村办,钟委员,组织委员\n"
                + "441481107,2005-03-01,,邓书记,镇党委书记,张副书记（党群副书记）,,镇驻村办,钟委员,组织委员\n"
                + "441481107,2005-03-05,,余书记,镇党委书记,,,镇驻村办,钟委员,组织委员\n"
                + "441481,2004-12-15,,何书记,县委副书记,罗部长,,县驻村办,叶副部长,组织部副部长\n"
                + "441481100,2005-01-05,2005-01-04,何书记,镇党委书记,,,镇驻村办,叶委员,组织委员\n"
                + "4414,2004-12-08,,某,某,,,某,某,某\n";
        assertEquals(
                List.of(
                        "3 LEADING_GROUP_EXISTS 起始日期",
                        "4 POST_MISSING 副组长",
                        "5 DATE_ORDER 终止日期",
                        "6 OUT_OF_SCOPE 行政区划代码"),
                findings(importCsv(editor(), "leading-groups", file, "mode=commit&atomic=row")).stream()
                        .sorted()
                        .toList());
        as(editor())
                .get(one())
                .then()
                .body("endsOn", equalTo("2005-02-28"))
                .body("deputies.name", contains("张副书记"))
                .body("members.post", contains("镇经管站站长、会计", "农技站站长"));
        list("area=441481107&sort=-startsOn").body("items.headName", contains("邓书记", "王镇长", "陈书记"));
        assertEquals("0 0 2 4", counts(importCsv(editor(), "leading-groups", file, "mode=commit&atomic=row")));
        patch(editor(), one(), "*", Map.of("members", List.of()))
                .then()
                .statusCode(200)
                .body("members", empty())
                .body("deputies", hasSize(1));
    }

    private static String absentId() {
        return "01900000-0000-7000-8000-00000000ffff";
    }

    private void group(String id, String area, String from, String to, String head, String post) {
        world.run("insert into leading_group (id, area_code, starts_on, ends_on, head_name, head_post, office,"
                + " director_name, director_post) values ('" + id + "', '" + area + "', '" + from + "', "
                + (to == null ? "null" : "'" + to + "'") + ", '" + head + "', '" + post + "', '驻村办', '钟委员', '组织委员')");
    }
}
