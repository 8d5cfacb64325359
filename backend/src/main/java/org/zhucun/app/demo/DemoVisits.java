package org.zhucun.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The visits of the first two months: to 25,840 households, as the report has it; most are condolences before the festival. */
final class DemoVisits {

    static final int HOUSEHOLDS = 25_840;

    private static final int ONE_OF_SO_MANY_HAS_NONE = 40;
    private static final int MANY_HOUSEHOLDS = 16;
    private static final LocalDate WEEKS_BEFORE = LocalDate.of(2005, 1, 20);
    private static final LocalDate WEEK_BEFORE = LocalDate.of(2005, 2, 2);
    private static final LocalDate WEEK_AFTER = LocalDate.of(2005, 2, 20);

    private final DemoPosted posted;

    private DemoVisits(DemoPosted posted) {
        this.posted = posted;
    }

    static List<DemoVisit> of(List<DemoVillage> villages, DemoPosted posted) {
        DemoVisits visits = new DemoVisits(posted);
        List<List<DemoVisit>> told = villages.stream().map(visits::told).toList();
        int others = HOUSEHOLDS
                - told.stream()
                        .flatMap(List::stream)
                        .mapToInt(DemoVisit::households)
                        .sum();
        int[] households = DemoChoice.apportion(
                others,
                villages.stream()
                        .mapToLong(village -> visits.told(village).isEmpty() ? weight(village) : 0)
                        .toArray());
        List<DemoVisit> all = new ArrayList<>();
        for (int i = 0; i < households.length; i++) {
            all.addAll(told.get(i));
            all.addAll(visits.ofVillage(villages.get(i), households[i]));
        }
        return all;
    }

    /** The poorer the village, the more are visited; counties differ. */
    private static long weight(DemoVillage village) {
        Random random = random(60, village);
        int county =
                75 + DemoChoice.random(61, Long.parseLong(village.countyCode())).nextInt(50);
        return random.nextInt(ONE_OF_SO_MANY_HAS_NONE) == 0
                ? 0
                : (village.poor() ? 5L : 3L) * county * (50 + random.nextInt(101));
    }

    /** What the report tells of a team. */
    private List<DemoVisit> told(DemoVillage village) {
        return switch (village.code()) {
            case "441427103201" ->
                List.of(
                        told(village, DemoDay.FIRST, "敬老院五保老人", 12, "在敬老院吃住怎样", "送去棉被和食品，老人们都说暖到心里"),
                        told(village, DemoDay.FIRST, "贫困户 5 户", 5, "想什么、盼什么、有什么困难", "想学蔬菜和水果的种植技术"));
            case "441427104202" ->
                List.of(
                        told(village, DemoDay.FIRST.plusDays(2), "困难群众 6 户", 6, "生活和生产有什么困难", "水圳失修，灌溉困难"),
                        told(village, WEEK_BEFORE, "特困党员等 7 户", 7, "过年还缺什么", "送去慰问品，为党员互助金捐款"));
            default -> List.of();
        };
    }

    private DemoVisit told(
            DemoVillage village, LocalDate day, String visited, int households, String asked, String answered) {
        return new DemoVisit(village, day, "慰问", visited, households, asked, answered, posted.of(village), null);
    }

    /** Two thirds of the households are in need; the others are asked for their opinion. */
    private List<DemoVisit> ofVillage(DemoVillage village, int households) {
        Random random = random(62, village);
        List<DemoVisit> visits = new ArrayList<>();
        int inNeed = households * (55 + random.nextInt(26)) / 100;
        if (inNeed > MANY_HOUSEHOLDS) {
            visits.add(visit(village, true, inNeed / 2, random));
            visits.add(visit(village, true, inNeed - inNeed / 2, random));
        } else if (inNeed > 0) {
            visits.add(visit(village, true, inNeed, random));
        }
        for (int left = households - inNeed; left > 0; ) {
            int together = Math.min(left, 2 + random.nextInt(6));
            visits.add(visit(village, false, together, random));
            left -= together;
        }
        return visits;
    }

    private DemoVisit visit(DemoVillage village, boolean condolence, int households, Random random) {
        DemoVisitKind kind = DemoVisitKind.of(condolence, households, random);
        LocalDate day = day(kind, random);
        String visited = kind.visited(households, random);
        boolean raises = random.nextInt(kind.raisesOneOf()) == 0;
        return new DemoVisit(
                village,
                day,
                kind.kind(),
                visited,
                households,
                kind.asked(),
                kind.answered(),
                posted.some(village, random),
                raises ? DemoChoice.oneOf(DemoIssue.ALL, random) : null);
    }

    private static LocalDate day(DemoVisitKind kind, Random random) {
        if (kind.isOfFestival()) {
            return DemoDay.between(WEEK_BEFORE, WEEK_AFTER, random);
        }
        boolean before = kind.isCondolence() && random.nextInt(4) > 0;
        return before
                ? DemoDay.between(WEEKS_BEFORE, DemoDay.FESTIVAL.minusDays(1), random)
                : DemoDay.between(DemoDay.FIRST, DemoDay.LAST, random);
    }

    private static Random random(int purpose, DemoVillage village) {
        return DemoChoice.random(purpose, Long.parseLong(village.code()));
    }
}
