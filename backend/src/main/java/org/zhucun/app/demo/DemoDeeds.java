package org.zhucun.app.demo;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The deeds of the first two months: those of the report, 4,481 that the towns have verified, with 24 million of its 27.16
 * million yuan, and some that wait, were sent back or were written down twice.
 */
final class DemoDeeds {

    static final int VERIFIED = 4_481;
    static final int YUAN = 24_000_000;

    private static final int WAITING = 132;
    private static final int SENT_BACK = 38;
    private static final int TWICE = 17;

    private static final int ROUND_TO_YUAN = 100;
    private static final LocalDate LAST_DAY = LocalDate.of(2005, 3, 9);
    private static final LocalDate LATELY = LocalDate.of(2005, 2, 26);
    private static final LocalDate BEFORE_FESTIVAL = LocalDate.of(2005, 1, 27);
    private static final LocalDate FESTIVAL = LocalDate.of(2005, 2, 9);
    private static final int FESTIVAL_DAYS = 5;
    private static final LocalDateTime LATEST_JUDGEMENT = LocalDateTime.of(2005, 3, 10, 9, 0);

    private static final List<String> OTHER_SOURCES = List.of("县扶贫办", "镇政府", "外出乡贤捐款", "村民自筹", "驻村干部捐款", "市财政扶贫资金");
    private static final List<String> REASONS =
            List.of("受益户数与村里登记不符，请核对", "请写明具体地点和完成日期", "资金来源没有凭据，请补充", "与村委会自办事项重复，请说明工作组的作用");

    private DemoDeeds() {}

    static List<DemoDeed> of(List<DemoVillage> villages, DemoRoster roster) {
        Map<String, List<RosterRow>> posted =
                roster.rows().collect(groupingBy(row -> row.post().village().code()));
        long[] weights = villages.stream().mapToLong(DemoProgress::deedsWeight).toArray();
        int[] verified = DemoChoice.apportion(VERIFIED, weights);
        int[] others = DemoChoice.apportion(WAITING + SENT_BACK, othersWeights(villages));
        List<DemoDeed> deeds = new ArrayList<>();
        for (int i = 0; i < villages.size(); i++) {
            DemoVillage village = villages.get(i);
            deeds.addAll(ofVillage(village, posted.get(village.code()), verified[i], others[i]));
        }
        return withSecondTellings(raised(sentBack(deeds)));
    }

    /** Most of them in the town of a demonstration account. */
    private static long[] othersWeights(List<DemoVillage> villages) {
        return villages.stream()
                .mapToLong(village -> village.townCode().equals(DemoReporting.MIXED_TOWN)
                        ? 120
                        : random(51, village).nextInt(12) == 0 ? 20 : 0)
                .toArray();
    }

    private static List<DemoDeed> ofVillage(DemoVillage village, List<RosterRow> posted, int verified, int others) {
        Random random = random(50, village);
        List<DemoDeedKind> kinds = kinds(village, verified + others, random);
        return IntStream.range(0, verified + others)
                .mapToObj(i -> deed(village, posted, kinds.get(i), i < verified, random))
                .toList();
    }

    /** Each at most once; what the report tells of a team comes first. */
    private static List<DemoDeedKind> kinds(DemoVillage village, int count, Random random) {
        List<DemoDeedKind> kinds = new ArrayList<>(told(village));
        DemoDeedKind.ALL.stream()
                .filter(kind -> !kinds.contains(kind))
                .map(kind -> Map.entry(kind, Math.pow(random.nextDouble(), 1.0 / kind.weight())))
                .sorted(Comparator.comparing(entry -> -entry.getValue()))
                .limit(count)
                .forEach(entry -> kinds.add(entry.getKey()));
        return kinds;
    }

    private static List<DemoDeedKind> told(DemoVillage village) {
        return switch (village.code()) {
            case "441427103201" -> List.of(DemoDeedKind.titled("慰问{地}五保老人"), DemoDeedKind.titled("为{地}种植户讲授果树管理技术"));
            case "441426114204" -> List.of(DemoDeedKind.titled("在办公点设立意见箱"));
            case "441427104202" -> List.of(DemoDeedKind.titled("疏通{地}灌溉水渠"));
            default -> List.of();
        };
    }

    private static DemoDeed deed(
            DemoVillage village, List<RosterRow> posted, DemoDeedKind kind, boolean verified, Random random) {
        LocalDate arrival = posted.stream()
                .map(row -> row.post().postedOn())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate day = day(first(arrival), kind, verified, random);
        LocalDateTime judged = day.plusDays(2 + random.nextInt(7)).atTime(8 + random.nextInt(9), random.nextInt(60));
        String source =
                random.nextInt(3) > 0 ? posted.get(0).post().unit().name() : DemoChoice.oneOf(OTHER_SOURCES, random);
        return new DemoDeed(
                village,
                day,
                kind,
                kind.titleIn(random),
                kind.households(village, random),
                0,
                source,
                takingPart(posted, random),
                verified ? DemoDeed.VERIFIED : DemoDeed.DRAFT,
                null,
                !verified ? null : judged.isAfter(LATEST_JUDGEMENT) ? LATEST_JUDGEMENT : judged);
    }

    /** Nobody counts before all have arrived. */
    private static LocalDate first(LocalDate arrival) {
        return arrival.isBefore(DemoCity.ALL_ARRIVED) ? DemoCity.ALL_ARRIVED : arrival.plusDays(1);
    }

    /** What waits was done lately; nobody works in the days of the festival. */
    private static LocalDate day(LocalDate first, DemoDeedKind kind, boolean verified, Random random) {
        if (verified && kind.isOfSpringFestival()) {
            return between(BEFORE_FESTIVAL, FESTIVAL.minusDays(1), random);
        }
        LocalDate day = between(verified ? first : LATELY, verified ? LAST_DAY.minusDays(1) : LAST_DAY, random);
        boolean festive = !day.isBefore(FESTIVAL) && day.isBefore(FESTIVAL.plusDays(FESTIVAL_DAYS));
        return festive ? day.plusDays(FESTIVAL_DAYS) : day;
    }

    private static LocalDate between(LocalDate first, LocalDate last, Random random) {
        return first.plusDays(random.nextInt((int) (last.toEpochDay() - first.toEpochDay()) + 1));
    }

    /** One to three of the village's cadres; the import knows them by name, so none whose name another one shares. */
    private static List<String> takingPart(List<RosterRow> posted, Random random) {
        Set<String> seen = new HashSet<>();
        Set<String> shared = new HashSet<>();
        posted.stream()
                .map(row -> row.person().name())
                .filter(name -> !seen.add(name))
                .forEach(shared::add);
        List<String> names = posted.stream()
                .map(row -> row.person().name())
                .filter(name -> !shared.contains(name))
                .toList();
        int first = names.isEmpty() ? 0 : random.nextInt(names.size());
        int count = Math.min(names.size(), 1 + random.nextInt(3));
        return IntStream.range(0, count)
                .mapToObj(i -> names.get((first + i) % names.size()))
                .toList();
    }

    private static List<DemoDeed> sentBack(List<DemoDeed> deeds) {
        Random random = DemoChoice.random(52, 0);
        List<DemoDeed> waiting =
                deeds.stream().filter(deed -> !deed.isVerified()).toList();
        Set<DemoDeed> returned = new HashSet<>(DemoChoice.spread(waiting, SENT_BACK, random));
        return deeds.stream()
                .map(deed -> returned.contains(deed) ? returned(deed, DemoChoice.oneOf(REASONS, random)) : deed)
                .toList();
    }

    private static DemoDeed returned(DemoDeed deed, String reason) {
        return new DemoDeed(
                deed.village(),
                deed.doneOn(),
                deed.kind(),
                deed.title(),
                deed.households(),
                deed.yuan(),
                deed.source(),
                deed.cadres(),
                DemoDeed.RETURNED,
                reason,
                LATEST_JUDGEMENT.plusMinutes(30));
    }

    private static List<DemoDeed> raised(List<DemoDeed> deeds) {
        int[] hundreds = DemoChoice.apportion(
                YUAN / ROUND_TO_YUAN,
                deeds.stream()
                        .mapToLong(deed -> deed.isVerified() ? cost(deed) : 0)
                        .toArray());
        return IntStream.range(0, hundreds.length)
                .mapToObj(i -> deeds.get(i).raising(hundreds[i] * ROUND_TO_YUAN))
                .toList();
    }

    private static long cost(DemoDeed deed) {
        return deed.kind().cost() * (40L + random(53, deed.village()).nextInt(120));
    }

    private static List<DemoDeed> withSecondTellings(List<DemoDeed> deeds) {
        List<DemoDeed> all = new ArrayList<>(deeds);
        List<DemoDeed> candidates = deeds.stream()
                .filter(deed -> deed.isVerified() && deed.cadres().size() > 1)
                .filter(deed -> deed.doneOn().isAfter(LATELY))
                .toList();
        DemoChoice.spread(candidates, TWICE, DemoChoice.random(54, 0)).forEach(deed -> all.add(deed.again()));
        return all;
    }

    private static Random random(int purpose, DemoVillage village) {
        return DemoChoice.random(purpose, Long.parseLong(village.code()));
    }
}
