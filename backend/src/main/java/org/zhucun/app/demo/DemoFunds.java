package org.zhucun.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Money that the teams raised for no single deed: 3,160,000 of the report's 27,160,000 yuan, the 500 of 长江村's team for the
 * mutual aid of party members among them. The others are raised by every team of the province and the city, and by one of
 * so many others.
 */
final class DemoFunds {

    static final List<String> HEADER = List.of("村代码", "收到日期", "资金来源", "用途", "筹集资金（元）", "已使用（元）");

    static final int YUAN = 3_160_000;

    private static final int ONE_OF_SO_MANY_OTHERS = 6;
    private static final int STEP = 100;
    private static final int NAMED_YUAN = 500;
    private static final String NAMED_VILLAGE = "441427104202";
    private static final LocalDate FIRST_DAY = LocalDate.of(2005, 1, 12);
    private static final LocalDate LAST_DAY = LocalDate.of(2005, 3, 10);

    private static final List<String> PURPOSES =
            List.of("党员互助金", "集体果园种苗", "困难户慰问金", "奖教奖学金", "农村实用技术培训", "村办公经费", "老党员生活补助", "发展种养周转金");

    private DemoFunds() {}

    /** @param leaders of teams, and sole cadres */
    static List<List<String>> rows(List<RosterRow> leaders) {
        List<RosterRow> raisers = leaders.stream().filter(DemoFunds::raises).toList();
        int[] steps = DemoChoice.apportion(
                (YUAN - NAMED_YUAN) / STEP,
                raisers.stream().mapToLong(DemoFunds::weight).toArray());
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < steps.length; i++) {
            rows.add(row(raisers.get(i), steps[i]));
        }
        rows.add(List.of(
                NAMED_VILLAGE, "2005-01-13", "省珠江水利委员会驻村工作组", PURPOSES.get(0), Integer.toString(NAMED_YUAN), "0"));
        return rows;
    }

    private static boolean raises(RosterRow leader) {
        String village = leader.post().village().code();
        return !village.equals(NAMED_VILLAGE)
                && (isFromAbove(leader) || random(43, village).nextInt(ONE_OF_SO_MANY_OTHERS) == 0);
    }

    private static long weight(RosterRow leader) {
        int most = switch (leader.post().level()) {
            case PROVINCE -> 60;
            case CITY -> 24;
            case COUNTY -> 8;
            case TOWN -> 4;
        };
        return most / 2 + random(44, leader.post().village().code()).nextInt(most / 2 + 1);
    }

    private static List<String> row(RosterRow leader, int steps) {
        Random random = random(45, leader.post().village().code());
        int lot = random.nextInt(3);
        int spent = lot == 0 ? 0 : lot == 1 ? steps : random.nextInt(steps + 1);
        return List.of(
                leader.post().village().code(),
                DemoWorkdays.oneOf(FIRST_DAY, LAST_DAY, random).toString(),
                leader.post().unit().name(),
                DemoChoice.oneOf(PURPOSES, random),
                Integer.toString(steps * STEP),
                Integer.toString(spent * STEP));
    }

    private static boolean isFromAbove(RosterRow leader) {
        return leader.post().level() == DemoLevel.PROVINCE || leader.post().level() == DemoLevel.CITY;
    }

    private static Random random(int purpose, String village) {
        return DemoChoice.random(purpose, Long.parseLong(village));
    }
}
