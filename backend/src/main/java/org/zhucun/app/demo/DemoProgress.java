package org.zhucun.app.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The villages' progress: the baseline at the end of 2004, next to nothing, and the first quarter of 2005, at
 * the pace of county, town and village.
 */
final class DemoProgress {

    static final String BASELINE = "2004-Q4";
    static final String FIRST_QUARTER = "2005-Q1";

    private static final List<String> PLACE = List.of("县（市、区）", "镇（街道）", "村", "村代码", "季度");
    private static final List<String> DOCUMENTS =
            List.of("驻村工作制度", "村务公开制度", "党员议事会制度", "村民代表会议议事规则", "民主理财制度", "驻村干部联系户制度");

    /** In percent: the city's own districts and 平远 are ahead, 丰顺 has hardly begun. */
    private static final Map<String, Integer> PACE = Map.of(
            "441402", 128, "441403", 112, "441422", 96, "441423", 46, "441424", 82, "441426", 132, "441427", 118,
            "441481", 102);

    private DemoProgress() {}

    static List<String> header() {
        return joined(PLACE, DemoAchievement.HEADER);
    }

    static List<List<String>> baseline(List<DemoReport> reports) {
        return reports.stream()
                .map(report -> joined(
                        place(report.village(), BASELINE),
                        before(report.village()).cells()))
                .toList();
    }

    static List<List<String>> firstQuarter(List<DemoReport> reports) {
        return reports.stream()
                .filter(report -> report.standing() != DemoStanding.MISSING)
                .map(DemoProgress::row)
                .toList();
    }

    private static List<String> row(DemoReport report) {
        boolean[] blanks = blanks(report);
        List<String> cells = new ArrayList<>(after(report.village()).cells());
        for (int i = 0; i < blanks.length; i++) {
            if (blanks[i]) {
                cells.set(i, "");
            }
        }
        return joined(place(report.village(), FIRST_QUARTER), cells);
    }

    /** The cells that a clerk has not come to yet: some of every third draft. */
    private static boolean[] blanks(DemoReport report) {
        boolean[] blanks = new boolean[DemoAchievement.HEADER.size()];
        Random random = random(30, report.village());
        if (report.standing() == DemoStanding.DRAFT && random.nextInt(3) == 0) {
            for (int i = 0; i < blanks.length; i++) {
                blanks[i] = random.nextInt(4) == 0;
            }
        }
        return blanks;
    }

    private static DemoAchievement before(DemoVillage village) {
        Random random = random(31, village);
        int[] tasks = new int[DemoAchievement.TASKS];
        for (int i = 0; i < tasks.length; i++) {
            tasks[i] = random.nextInt(100) < 6 ? 1 : 0;
        }
        return new DemoAchievement(
                successes(1, 6, random),
                successes(1, 4, random),
                0,
                successes(2, 20, random),
                successes(1, 5, random) * (1 + random.nextInt(4)),
                successes(1, 10, random) * (2 + random.nextInt(8)),
                "",
                random.nextInt(100) < 3 ? DemoChoice.oneOf(DOCUMENTS, random) : null,
                tasks,
                IntStream.range(0, tasks.length).mapToObj(i -> "").toArray(String[]::new));
    }

    private static DemoAchievement after(DemoVillage village) {
        DemoAchievement before = before(village);
        Random random = random(32, village);
        int pace = pace(village);
        int reserve = before.reserveCadres() + successes(4, pace * 34 / 100, random);
        int members = before.newMembers() + successes(3, pace * 28 / 100, random);
        int found = before.found() + successes(3, 45, random);
        int solved = successes(found, pace * 55 / 100, random);
        int skilled = before.skilled() + successes(1, pace * 52 / 100, random) * (3 + random.nextInt(22));
        boolean overcounted = before.placed() > 2 && random.nextInt(20) == 0;
        int placed = overcounted
                ? before.placed() - 1 - random.nextInt(2)
                : before.placed() + successes(1, pace * 58 / 100, random) * (2 + random.nextInt(18));
        String document = before.document() == null && random.nextInt(100) < pace * 11 / 100
                ? DemoChoice.oneOf(DOCUMENTS, random)
                : before.document();
        int[] reached = {
            0, 0, 0, members, 0, reserve, (skilled + placed) / 8, solved, begun(village), document == null ? 0 : 3
        };
        int[] tasks = tasks(before.tasks(), reached, pace, random);
        return new DemoAchievement(
                reserve,
                members,
                solved,
                found,
                skilled,
                placed,
                overcounted ? "原按意向统计，已按实际外出人数更正" : "",
                document,
                tasks,
                DemoNotes.of(tasks, random));
    }

    /** A task that serves a goal is under way where the goal has begun, and is rarely done before it is met. */
    private static int[] tasks(int[] before, int[] reached, int pace, Random random) {
        int[] tasks = new int[before.length];
        for (int i = 0; i < tasks.length; i++) {
            int percent = random.nextInt(100);
            int alone = percent < pace * 14 / 100 ? 2 : percent < pace * 78 / 100 ? 1 : 0;
            int served = reached[i] >= 3 && percent < 60 ? 2 : reached[i] > 0 ? 1 : 0;
            tasks[i] = Math.max(before[i], Math.max(Math.min(alone, 1), i < 3 || i == 4 ? alone : served));
        }
        return tasks;
    }

    private static int pace(DemoVillage village) {
        int town =
                78 + DemoChoice.random(33, Long.parseLong(village.townCode())).nextInt(45);
        return PACE.get(village.countyCode())
                * town
                / 100
                * (65 + random(34, village).nextInt(71))
                / 100;
    }

    /** About as many deeds as the village has done. */
    private static int begun(DemoVillage village) {
        return (int) (deedsWeight(village) / 4_000);
    }

    /** How many deeds the village does, against the others: the slower it is, the likelier none. */
    static long deedsWeight(DemoVillage village) {
        Random random = random(35, village);
        return random.nextInt(100) < 34 - pace(village) / 4 ? 0 : pace(village) * (30L + random.nextInt(141));
    }

    private static int successes(int trials, int percent, Random random) {
        int successes = 0;
        for (int i = 0; i < trials; i++) {
            successes += random.nextInt(100) < percent ? 1 : 0;
        }
        return successes;
    }

    private static List<String> place(DemoVillage village, String quarter) {
        return List.of(village.countyName(), village.townName(), village.spokenName(), village.code(), quarter);
    }

    private static Random random(int purpose, DemoVillage village) {
        return DemoChoice.random(purpose, Long.parseLong(village.code()));
    }

    private static List<String> joined(List<String> first, List<String> then) {
        List<String> all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }
}
