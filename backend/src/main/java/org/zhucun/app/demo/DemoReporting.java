package org.zhucun.app.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Which village has reported which quarter, and when. The baseline is reported and verified everywhere; of the first
 * quarter of 2005, due on 10 April, some towns wait for their county, some are late, some have not begun.
 */
final class DemoReporting {

    /** The town of a demonstration account: its clerk finds reports in every state. */
    static final String MIXED_TOWN = "441481107";

    private static final LocalDate BASELINE_DAY = LocalDate.of(2005, 1, 10);
    private static final LocalDate FIRST_DAY = LocalDate.of(2005, 4, 4);
    private static final LocalDate DUE = LocalDate.of(2005, 4, 10);
    private static final int MIXED_VERIFIED = 9;
    private static final int MIXED_REPORTED = 2;
    private static final int MIXED_MISSING = 2;
    private static final int ONE_OF_SO_MANY_IS_MISSING = 120;

    /** The number of a county's towns that have nothing, are drafting, wait for the county, or were late. */
    private record Plan(int missing, int drafting, int waiting, int late) {}

    private static final Plan PUNCTUAL = new Plan(0, 0, 0, 0);
    private static final Map<String, Plan> PLANS = Map.of(
            "441403", new Plan(0, 0, 2, 1),
            "441422", new Plan(0, 0, 1, 1),
            "441423", new Plan(1, 1, 4, 3),
            "441424", new Plan(1, 1, 2, 2),
            "441426", new Plan(0, 0, 0, 1),
            "441427", new Plan(0, 0, 1, 0),
            "441481", new Plan(0, 0, 2, 1));

    private DemoReporting() {}

    static List<DemoReport> baseline(List<DemoVillage> villages) {
        return villages.stream()
                .map(village -> {
                    Random random = DemoChoice.random(20, Long.parseLong(village.townCode()));
                    LocalDateTime reported = at(BASELINE_DAY.minusDays(random.nextInt(3)), random);
                    return DemoReport.of(
                            village, DemoStanding.VERIFIED, reported, reported.plusDays(3 + random.nextInt(4)));
                })
                .toList();
    }

    static List<DemoReport> firstQuarter(List<DemoVillage> villages) {
        Map<String, List<DemoVillage>> byTown =
                villages.stream().collect(groupingBy(DemoVillage::townCode, TreeMap::new, toList()));
        Map<String, List<String>> byCounty =
                byTown.keySet().stream().collect(groupingBy(town -> town.substring(0, 6), TreeMap::new, toList()));
        List<DemoReport> reports = new ArrayList<>();
        byCounty.forEach((county, towns) -> {
            List<String> order = towns.stream()
                    .filter(town -> !town.equals(MIXED_TOWN))
                    .sorted(Comparator.comparing(town -> random(21, town).nextInt()))
                    .toList();
            towns.forEach(town -> reports.addAll(
                    town.equals(MIXED_TOWN)
                            ? mixed(byTown.get(town))
                            : town(PLANS.getOrDefault(county, PUNCTUAL), order.indexOf(town), byTown.get(town))));
        });
        return reports;
    }

    private static List<DemoReport> town(Plan plan, int place, List<DemoVillage> villages) {
        int drafting = place - plan.missing;
        int waiting = drafting - plan.drafting;
        int late = waiting - plan.waiting + plan.late / 2;
        Random random = random(22, villages.get(0).townCode());
        LocalDateTime written = at(DUE.plusDays(random.nextInt(4)), random);
        LocalDateTime reported = late >= 0 && late < plan.late && waiting >= 0
                ? at(DUE.plusDays(2 + random.nextInt(8)), random)
                : at(FIRST_DAY.plusDays(random.nextInt(7)), random);
        LocalDateTime judged = reported.plusDays(3 + random.nextInt(3)).plusHours(random.nextInt(2));
        DemoStanding standing = waiting < plan.waiting ? DemoStanding.REPORTED : DemoStanding.VERIFIED;
        return villages.stream()
                .map(village -> {
                    if (drafting < 0 || isForgotten(village)) {
                        return DemoReport.missing(village);
                    }
                    return waiting < 0
                            ? DemoReport.draft(village, written)
                            : DemoReport.of(village, standing, reported, judged);
                })
                .toList();
    }

    /** By the order of its villages: verified, waiting, drafts, and nothing yet. */
    private static List<DemoReport> mixed(List<DemoVillage> villages) {
        LocalDateTime reported = LocalDateTime.of(2005, 4, 8, 16, 20);
        List<DemoReport> reports = new ArrayList<>();
        for (DemoVillage village : villages) {
            int place = reports.size();
            if (place < MIXED_VERIFIED) {
                reports.add(DemoReport.of(village, DemoStanding.VERIFIED, reported, reported.plusDays(4)));
            } else if (place < MIXED_VERIFIED + MIXED_REPORTED) {
                reports.add(DemoReport.of(village, DemoStanding.REPORTED, reported, reported.plusDays(4)));
            } else if (place < villages.size() - MIXED_MISSING) {
                reports.add(DemoReport.draft(village, reported.plusHours(place)));
            } else {
                reports.add(DemoReport.missing(village));
            }
        }
        return reports;
    }

    private static boolean isForgotten(DemoVillage village) {
        return DemoNamedTeam.inVillage(village.code()).isEmpty()
                && random(23, village.code()).nextInt(ONE_OF_SO_MANY_IS_MISSING) == 0;
    }

    /** In office hours. */
    private static LocalDateTime at(LocalDate day, Random random) {
        return day.atTime(8 + random.nextInt(9), random.nextInt(60));
    }

    private static Random random(int purpose, String code) {
        return DemoChoice.random(purpose, Long.parseLong(code));
    }
}
