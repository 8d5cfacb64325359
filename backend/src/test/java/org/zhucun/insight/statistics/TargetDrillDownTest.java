package org.zhucun.insight.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.TestWorld.BATCH;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.support.ApiTest;
import org.zhucun.support.Json;
import org.zhucun.support.TestWorld;

/** Every figure is the length of the list that it leads to, over quarters in which reports of every state lie scattered. */
@ApiTest
class TargetDrillDownTest {

    private static final String COUNTED = """
            select count(*) from (select distinct on (village_code) share, value from progress
             where batch_id = '%s' and target_code = ? and quarter <= ? and state = 'VERIFIED' and village_code like ?
             order by village_code, quarter desc) latest where %s""";

    /** Filters of the list of progress to what a figure counts. */
    private static final Map<String, String> LISTS = Map.of(
            "met", "&met=true",
            "behind", "&behind=true",
            "verified", "&state=VERIFIED",
            "reported", "&state=VERIFIED&state=REPORTED");

    @Inject
    TestWorld world;

    @Inject
    Jdbc jdbc;

    /** 46 villages, and reports of four quarters by the last digits of a checksum. */
    @BeforeEach
    void scatter() {
        world.reset();
        world.run(
                "insert into village (code, name) select '441427103' || n, n || '村委会' from generate_series(300, 339) n");
        world.run("update batch set ends_on = '2005-12-31'");
        world.run("select open_quarters('2005-09-30')");
        world.run("insert into target_milestone (batch_id, code, quarter, share) values ('" + BATCH
                + "', 'G3', '2005-Q2', 0.6)");
    }

    @Test
    void asManyAsTheListsHaveWhereMostIsOfEarlierQuarters() {
        lay("2004-Q4", "9");
        lay("2005-Q1", "4");
        lay("2005-Q2", "1");
        lay("2005-Q3", "0");
        everyFigureIsTheLengthOfItsList();
    }

    @Test
    void asManyAsTheListsHaveWhereMostIsOfTheQuarterItself() {
        lay("2004-Q4", "9");
        lay("2005-Q1", "8");
        lay("2005-Q2", "9");
        lay("2005-Q3", "9");
        everyFigureIsTheLengthOfItsList();
    }

    @Test
    void asManyAsTheListsHaveWhereAQuarterIsComplete() {
        lay("2004-Q4", "5");
        lay("2005-Q1", "9");
        lay("2005-Q2", "f");
        lay("2005-Q3", "7");
        everyFigureIsTheLengthOfItsList();
    }

    /** @param verified the hexadecimal digits up to this one are verified; the others are not, or have no report */
    private void lay(String quarter, String verified) {
        world.run("insert into progress (batch_id, village_code, target_code, quarter, value, found, status, state)"
                + " select t.batch_id, v.code, t.code, '" + quarter + "', case when t.kind = 'GOAL' then d.n % 5 end,"
                + " case t.value_type when 'SOLVED_OF_FOUND' then d.n % 5 + d.n % 2 end,"
                + " case when t.kind = 'TASK' then (array['NOT_STARTED', 'UNDER_WAY', 'DONE'])[d.n % 3 + 1] end,"
                + " case when d.digit <= '" + verified + "' then 'VERIFIED'"
                + " else (array['DRAFT', 'REPORTED', 'RETURNED'])[d.n % 3 + 1] end"
                + " from target t cross join village v cross join lateral (select left(m, 1) as digit,"
                + " ('x' || right(m, 4))::bit(16)::integer as n from md5(v.code || t.code || '" + quarter + "') m) d"
                + " where t.computed_from is null and (d.digit <= '" + verified + "' or d.n % 4 > 0)");
    }

    private void everyFigureIsTheLengthOfItsList() {
        // what was just filled is still unknown to the planner, which otherwise learns of it within a minute
        world.run("analyze progress");
        for (String quarter : List.of("2004-Q4", "2005-Q1", "2005-Q2", "2005-Q3")) {
            for (String area : List.of("4414", "441427", "441481100")) {
                JsonNode targets = read("statistics/targets", area, quarter, "").get("targets");
                LISTS.forEach((figure, filter) -> {
                    Map<String, Integer> rows = rows(area, quarter, filter);
                    for (JsonNode target : targets) {
                        String code = target.get("code").textValue();
                        String where = String.join(" ", figure, code, area, quarter);
                        assertEquals(
                                rows.getOrDefault(code, 0), target.get(figure).intValue(), where);
                    }
                });
                targets.forEach(target -> counts(target, area, quarter));
            }
        }
        for (JsonNode target : read("statistics/targets", "4414", "2005-Q2", "").get("targets")) {
            LISTS.forEach((figure, filter) -> listOfTarget(target, figure, filter));
        }
    }

    /** The rows of a list by their targets. */
    private static Map<String, Integer> rows(String area, String quarter, String filter) {
        Map<String, Integer> rows = new HashMap<>();
        for (int page = 1, pages = 1; page <= pages; page++) {
            JsonNode list = read("progress", area, quarter, filter + "&size=200&page=" + page);
            list.get("items")
                    .forEach(item -> rows.merge(Json.at(item, "target.code").textValue(), 1, Integer::sum));
            pages = Json.at(list, "page.totalPages").intValue();
        }
        return rows;
    }

    /** The link from a figure leads to the list of its target alone. */
    private static void listOfTarget(JsonNode target, String figure, String filter) {
        String code = target.get("code").textValue();
        JsonNode list = read("progress", "4414", "2005-Q2", filter + "&size=1&target=" + code);
        assertEquals(
                Json.at(list, "page.totalItems").intValue(), target.get(figure).intValue(), figure + " " + code);
    }

    private void counts(JsonNode target, String area, String quarter) {
        String code = target.get("code").textValue();
        String where = code + " " + area + " " + quarter;
        int known = target.get("known").intValue();
        int met = target.get("met").intValue();
        assertEquals(counted(area, quarter, code, "true"), known, "known " + where);
        assertEquals(counted(area, quarter, code, "share = 1"), met, "met " + where);
        assertTrue(known >= met + target.get("behind").intValue(), where);
    }

    private int counted(String area, String quarter, String target, String condition) {
        return (int) jdbc.number(COUNTED.formatted(BATCH, condition), List.of(target, quarter, area + "%"));
    }

    private static JsonNode read(String path, String area, String quarter, String more) {
        return Json.of(as("city").get("/api/v1/" + path + "?area=" + area + "&quarter=" + quarter + more));
    }
}
