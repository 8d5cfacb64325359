package org.zhucun.fieldwork;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.zhucun.attendance.AbsenceCalls.COUNTY;
import static org.zhucun.attendance.AbsenceCalls.OTHER_COUNTY;
import static org.zhucun.attendance.AbsenceCalls.TOWN;
import static org.zhucun.attendance.AbsenceCalls.step;
import static org.zhucun.support.Accounts.as;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ResourceContract;

/** An issue goes to an office, which answers it; open ones come first, the oldest of all. */
@ApiTest
class VisitIssueTest extends ResourceContract {

    private static final String VISIT = "01900000-0000-7000-8000-000000000e10";
    private static final String LATE = "01900000-0000-7000-8000-000000000f10";
    private static final String EARLY = "01900000-0000-7000-8000-000000000f20";
    private static final String ANSWERED = "01900000-0000-7000-8000-000000000f30";
    private static final String AWAY = "01900000-0000-7000-8000-000000000f40";
    private static final Map<String, Object> ANSWER = Map.of("answer", "镇里已派人修整");

    @Override
    protected String path() {
        return "/api/v1/visit-issues";
    }

    @Override
    protected List<String> sorts() {
        return List.of("open", "raisedOn", "village");
    }

    @Override
    protected void plantFormula() {
        world.run("update visit_issue set text = '" + FORMULA + "' where id = '" + LATE + "'");
    }

    @Override
    protected void prepare() {
        world.run("insert into visit (id, village_code, kind, visited_on, visited, households) values ('" + VISIT
                + "', '441481107217', 'MIGRANT', '2005-02-20', '返乡青年座谈', 6), ('" + AWAY
                + "', '441427103201', 'CONDOLENCE', '2005-01-11', '敬老院', 12)");
        world.run(
                "insert into visit_issue (id, visit_id, village_code, raised_on, level, text, state, answer) values ('"
                        + LATE + "', '" + VISIT + "', '441481107217', '2005-02-20', 'TOWN', '桥面开裂', 'OPEN', null), ('"
                        + EARLY
                        + "', '" + VISIT + "', '441481107217', '2005-01-20', 'COUNTY', '没有班车', 'OPEN', null), ('"
                        + ANSWERED
                        + "', '" + VISIT + "', '441481107217', '2005-01-12', 'TOWN', '路灯不亮', 'ANSWERED', '已换灯泡'), ('"
                        + AWAY
                        + "', '" + AWAY + "', '441427103201', '2005-01-11', 'TOWN', '敬老院漏雨', 'OPEN', null)");
    }

    @Override
    protected String one() {
        return path() + "/" + LATE;
    }

    @Override
    protected String absent() {
        return path() + "/01900000-0000-7000-8000-00000000ffff";
    }

    @Override
    protected Map<String, Object> body() {
        return Map.of("visitId", VISIT, "text", "想在家门口做工", "level", "COUNTY");
    }

    @Override
    protected Map<String, Object> change() {
        return Map.of("text", "桥面开裂，雨天不敢过", "level", "COUNTY");
    }

    /** A cadre follows what it raised itself: {@link VisitWriterTest}. */
    @Override
    protected List<String> mereReaders() {
        return List.of("viewer", "inspector", "province");
    }

    @Override
    protected List<Fault> faults() {
        return List.of(
                Fault.of("text", " ", "REQUIRED"),
                Fault.of("level", null, "REQUIRED"),
                Fault.of("visitId", null, "REQUIRED"),
                Fault.of("visitId", AWAY, "UNKNOWN_VISIT"));
    }

    @Test
    void whatIsOpenComesFirstAndOfThatTheOldest() {
        list("size=9").body("items.id", contains(AWAY, EARLY, LATE, ANSWERED));
    }

    @Test
    void filtersNarrowTheList() {
        Stream.of(
                        "area=441481 3",
                        "village=441427103201 1",
                        "state=OPEN 3",
                        "state=OPEN&state=ANSWERED 4",
                        "level=COUNTY 1",
                        "visit=" + VISIT + " 3",
                        "from=2005-01-12&to=2005-01-31 2",
                        "q=桥面 1")
                .map(filter -> filter.split(" "))
                .forEach(filter -> list(filter[0]).body("page.totalItems", equalTo(Integer.valueOf(filter[1]))));
        as(OTHER_COUNTY).get(path()).then().body("items.id", contains(AWAY));
    }

    @Test
    void theTownAnswersWhatGoesToItAndTheCountyWhatGoesToTheCounty() {
        step(TOWN, one(), "answer", Map.of()).then().statusCode(422).body("errors.pointer", contains("/answer"));
        step(TOWN, one(), "answer", ANSWER)
                .then()
                .statusCode(200)
                .body("state", equalTo("ANSWERED"))
                .body("answer", equalTo("镇里已派人修整"))
                .body("actions", contains("CLOSE", "REOPEN"));
        step(TOWN, one(), "answer", ANSWER).then().statusCode(409).body("code", equalTo("WRONG_STATE"));

        String county = path() + "/" + EARLY;
        as(TOWN).get(county).then().body("actions", contains("UPDATE", "DELETE"));
        step(TOWN, county, "answer", ANSWER).then().statusCode(403).body("code", equalTo("OUT_OF_SCOPE"));
        step(COUNTY, county, "answer", ANSWER).then().statusCode(200);
        step(OTHER_COUNTY, county, "close", Map.of()).then().statusCode(404);
    }

    @Test
    void whatIsReopenedWaitsForAnAnswerAgainAndKeepsItsHistory() {
        String answered = path() + "/" + ANSWERED;
        patch(COUNTY, answered, "*", change()).then().statusCode(409);
        as(COUNTY).header("If-Match", "*").delete(answered).then().statusCode(409);
        step(COUNTY, answered, "close", Map.of("note", "村民满意"))
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"));
        step(COUNTY, answered, "close", Map.of()).then().statusCode(409);
        step(COUNTY, answered, "reopen", Map.of()).then().statusCode(422).body("errors.pointer", contains("/reason"));
        step(COUNTY, answered, "reopen", Map.of("reason", "又不亮了"))
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("answer", nullValue())
                .body("history.action", contains("CLOSE", "REOPEN"))
                .body("history.text", contains("村民满意", "又不亮了"));
    }

    @Test
    void whatTheTownCannotAnswerItHandsToTheCounty() {
        patch(TOWN, one(), "*", Map.of("level", "COUNTY"))
                .then()
                .statusCode(200)
                .body("actions", contains("UPDATE", "DELETE"));
        as("viewer").get(one()).then().body("actions", empty());
    }
}
