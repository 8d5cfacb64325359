package org.zhucun.fieldwork;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
class MeetingResourceTest extends ResourceContract {

    private static final String ONE = "01900000-0000-7000-8000-000000000f10";
    private static final String OF_VILLAGE = "01900000-0000-7000-8000-000000000f20";

    @Override
    protected String path() {
        return "/api/v1/meetings";
    }

    @Override
    protected List<String> sorts() {
        return List.of("heldOn", "area", "title");
    }

    @Override
    protected void plantFormula() {
        world.run("update meeting set title = '" + FORMULA + "' where id = '" + ONE + "'");
    }

    @Override
    protected void prepare() {
        world.run("insert into meeting (id, area_code, village_code, held_on, kind, title) values ('" + ONE
                + "', '441481', null, '2005-01-20', 'WORK', '全市驻村工作会议'), ('" + OF_VILLAGE
                + "', '441481', '441481107217', '2005-01-12', 'VILLAGE_MEMBERS', '蓝排村党员大会'),"
                + " (uuidv7(), '4414', null, '2004-12-16', 'MOBILISATION', '市委工作会议')");
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
        return Map.of("areaCode", "441481", "heldOn", "2005-03-08", "kind", "REPORT", "title", "各镇汇报会", "text", "……");
    }

    @Override
    protected Map<String, Object> change() {
        return Map.of("title", "全市驻村工作部署会", "kind", "MOBILISATION");
    }

    @Override
    protected List<Fault> faults() {
        return List.of(
                Fault.of("heldOn", null, "REQUIRED"),
                Fault.of("heldOn", "2005-03-11", "NOT_AFTER"),
                Fault.of("kind", null, "REQUIRED"),
                Fault.of("title", " ", "REQUIRED"),
                Fault.of("villageCode", "441481107299", "UNKNOWN_VILLAGE"),
                Fault.of("villageCode", "441427103201", "OUTSIDE_AREA"));
    }

    @Test
    void anOfficeHasAMeetingOfADayAndTitleOnce() {
        Map<String, Object> same = new HashMap<>(body());
        same.putAll(Map.of("title", "全市驻村工作会议", "heldOn", "2005-01-20"));
        conflicts(post(editor(), same), "DUPLICATE");
    }

    @Test
    void filtersNarrowTheList() {
        Stream.of(
                        "area=441481 2",
                        "area=441481107 1",
                        "village=441481107217 1",
                        "ofVillage=true 1",
                        "ofVillage=false 2",
                        "level=CITY 1",
                        "kind=WORK&kind=MOBILISATION 2",
                        "from=2005-01-12&to=2005-01-12 1",
                        "q=党员 1")
                .map(filter -> filter.split(" "))
                .forEach(filter -> list(filter[0]).body("page.totalItems", equalTo(Integer.valueOf(filter[1]))));
        as("county-441427").get(path()).then().body("page.totalItems", equalTo(0));
        as("county-441427").get(one()).then().statusCode(404);
    }

    @Test
    void aVillagesMeetingIsSeenWithTheVillageAndKeptByItsOffice() {
        String ofVillage = path() + "/" + OF_VILLAGE;
        as("town-441481107")
                .get(path())
                .then()
                .body("items.id", contains(OF_VILLAGE))
                .body("items[0].village.path", equalTo("兴宁市/永和镇/蓝排村委会"))
                .body("items[0].actions", empty());
        as("town-441481107").get(ofVillage).then().statusCode(200);
        patch("town-441481107", ofVillage, "*", change()).then().statusCode(403).body("code", equalTo("OUT_OF_SCOPE"));
        as("town-441481107").header("If-Match", "*").delete(ofVillage).then().statusCode(403);
        patch(editor(), ofVillage, "*", change()).then().statusCode(200);
        Map<String, Object> toNobodys = new HashMap<>();
        toNobodys.put("villageCode", null);
        patch(editor(), ofVillage, "*", toNobodys).then().statusCode(200).body("village", nullValue());
        as("town-441481107").get(ofVillage).then().statusCode(404);
    }

    @Test
    void aVillagesMeetingIsPartOfItsStory() {
        as("city")
                .get("/api/v1/villages/441481107217/story?kind=MEETING")
                .then()
                .body("items.text", contains("蓝排村党员大会"))
                .body("items.day", contains("2005-01-12"));
    }

    @Test
    void aFileIsTakenByOfficeDayAndTitle() {
        String file = "召开单位代码,日期,类别,标题,村代码\n441481,2005-01-20,动员大会,全市驻村工作会议,\n"
                + "441481107,2005-03-01,座谈会,新中村座谈会,441481107218\n441481107,2005-03-11,座谈会,明天的会,\n"
                + "441481107,2005-03-02,座谈会,别镇的会,441481100201\n441427,2005-02-01,汇报会,外县,\n";
        assertEquals(
                List.of("3 NOT_AFTER 日期", "4 OUTSIDE_AREA 村代码", "5 OUT_OF_SCOPE 召开单位代码"),
                findings(importCsv(editor(), "meetings", file, "mode=commit&atomic=row")));
        list("area=441481&sort=-heldOn")
                .body("items.title", contains("新中村座谈会", "全市驻村工作会议", "蓝排村党员大会"))
                .body("items[1].kind", equalTo("MOBILISATION"));
        assertEquals("0 0 2 3", counts(importCsv(editor(), "meetings", file, "mode=commit&atomic=row")));
    }

    @Test
    void meetingsOfOfficesAndOfVillagesAreCountedApart() {
        as("city")
                .get("/api/v1/statistics/fieldwork?from=2004-12-01&to=2005-03-10&area=4414")
                .then()
                .body("total.meetings", equalTo(2))
                .body("total.villageMeetings", equalTo(1))
                .body("own.meetings", equalTo(1))
                .body("children.find { it.area.code == '441481' }.figures.meetings", equalTo(1));
        as("town-441481107")
                .get("/api/v1/statistics/fieldwork?from=2004-12-01&to=2005-03-10")
                .then()
                .body("total.meetings", equalTo(0))
                .body("total.villageMeetings", equalTo(1));
    }
}
