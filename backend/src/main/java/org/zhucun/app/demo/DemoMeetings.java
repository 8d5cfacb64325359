package org.zhucun.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The 122 meetings that the report counts of the counties and their towns, four in each county and one in each of ninety
 * towns, and beside them the meeting of all party members in 官仁村.
 */
final class DemoMeetings {

    static final List<String> HEADER = List.of("召开单位代码", "日期", "类别", "标题", "内容", "村代码");

    private static final int MEETINGS = 122;

    private static final List<String> OF_VILLAGE = List.of(
            "441426114",
            "2005-01-12",
            "村党员大会",
            "官仁村全村党员大会",
            "驻村工作组听取党员意见和建议，初步了解村经济状况、村发展计划和热点难点问题；在办公点设立意见箱，收集群众意见和建议。",
            "441426114204");

    /** A kind, a title with the place of the area's name, a text, and when. */
    private record Occasion(String kind, String title, String text, LocalDate from, LocalDate to) {}

    private static final List<Occasion> OF_COUNTIES = List.of(
            occasion("动员会", "%s驻村工作再动员会", "传达省、市会议精神，要求驻村干部尽快进入角色。", "01-10", "01-14"),
            occasion("汇报会", "%s驻村工作情况汇报会", "各镇汇报驻村干部进村以来的情况，提出意见和建议。", "01-19", "01-28"),
            occasion("工作会议", "%s驻村工作会议", "部署“三查两建一发展”工作和驻村干部管理。", "02-16", "02-25"),
            occasion("座谈会", "%s驻村干部座谈会", "听取工作组组长意见，研究解决补助、食宿等困难。", "03-01", "03-09"));

    private static final List<Occasion> OF_TOWNS = List.of(
            occasion("座谈会", "%s驻村工作组组长座谈会", "交流摸底调查情况，协调各村重点工作。", "01-17", "03-10"),
            occasion("汇报会", "%s驻村工作月汇报会", "各工作组汇报本月工作和下月计划。", "01-24", "03-10"),
            occasion("工作会议", "%s驻村工作会议", "明确考勤、请假和台账要求。", "01-11", "03-04"));

    private DemoMeetings() {}

    static List<List<String>> rows(DemoAreas areas) {
        List<List<String>> rows = new ArrayList<>();
        for (DemoDivision county : areas.counties()) {
            OF_COUNTIES.forEach(occasion -> rows.add(row(county, occasion)));
        }
        Random random = DemoChoice.random(40, 0);
        for (DemoDivision town : DemoChoice.spread(areas.towns(), MEETINGS - rows.size(), random)) {
            rows.add(row(town, DemoChoice.oneOf(OF_TOWNS, random)));
        }
        rows.add(OF_VILLAGE);
        return rows;
    }

    private static List<String> row(DemoDivision area, Occasion occasion) {
        Random random = DemoChoice.random(41, Long.parseLong(area.code()) * 31 + occasion.from.getDayOfYear());
        return List.of(
                area.code(),
                DemoWorkdays.oneOf(occasion.from, occasion.to, random).toString(),
                occasion.kind,
                occasion.title.formatted(area.name()),
                occasion.text,
                "");
    }

    private static Occasion occasion(String kind, String title, String text, String from, String to) {
        return new Occasion(kind, title, text, LocalDate.parse("2005-" + from), LocalDate.parse("2005-" + to));
    }
}
