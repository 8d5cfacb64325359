package org.zhucun.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What units do for those whom they send: the higher the unit, the more. All of the province and the city are insured and
 * examined; of the counties' units most insure, some have examined, and half of their leaders came before the Spring
 * Festival; of the towns' few do anything.
 */
final class DemoWelfare {

    static final List<String> HEADER = List.of("身份证号", "保障类别", "日期", "有效期至", "金额（元）", "备注");

    private static final LocalDate EXAMINED_FROM = LocalDate.of(2004, 12, 20);
    private static final LocalDate EXAMINED_TO = LocalDate.of(2004, 12, 31);
    private static final LocalDate VISITED_FROM = LocalDate.of(2005, 1, 17);
    private static final LocalDate VISITED_TO = LocalDate.of(2005, 2, 4);
    private static final int LOTS = 12;

    /** Of so many units of a level, how many do what, and what they pay. */
    private record Custom(int insures, String premium, int examines, int visits, int gift) {}

    private DemoWelfare() {}

    static List<List<String>> rows(List<RosterRow> roster) {
        List<List<String>> rows = new ArrayList<>();
        roster.forEach(row -> add(row, rows));
        return rows;
    }

    private static void add(RosterRow row, List<List<String>> rows) {
        DemoUnit unit = row.post().unit();
        Custom custom = custom(unit.level());
        Random ofUnit = DemoChoice.random(52, unit.name().hashCode());
        boolean insures = ofUnit.nextInt(LOTS) < custom.insures();
        boolean examines = ofUnit.nextInt(LOTS) < custom.examines();
        boolean visits = ofUnit.nextInt(LOTS) < custom.visits();
        LocalDate examinedOn = DemoWorkdays.oneOf(EXAMINED_FROM, EXAMINED_TO, ofUnit);
        String idNumber = row.person().idNumber();
        if (insures) {
            rows.add(List.of(
                    idNumber,
                    "保险",
                    row.post().postedOn().toString(),
                    DemoCity.BATCH_ENDS.toString(),
                    custom.premium(),
                    "人身意外伤害保险"));
        }
        if (examines) {
            rows.add(List.of(idNumber, "体检", examinedOn.toString(), "", "", ""));
        }
        if (visits) {
            Random ofVillage =
                    DemoChoice.random(53, Long.parseLong(row.post().village().code()));
            rows.add(List.of(
                    idNumber,
                    "单位领导慰问",
                    DemoWorkdays.oneOf(VISITED_FROM, VISITED_TO, ofVillage).toString(),
                    "",
                    Integer.toString(custom.gift()),
                    "春节前到村看望"));
        }
    }

    private static Custom custom(DemoLevel level) {
        return switch (level) {
            case PROVINCE -> new Custom(12, "200", 12, 12, 500);
            case CITY -> new Custom(12, "120", 12, 10, 300);
            case COUNTY -> new Custom(10, "80", 4, 6, 200);
            case TOWN -> new Custom(2, "50", 0, 1, 100);
        };
    }
}
