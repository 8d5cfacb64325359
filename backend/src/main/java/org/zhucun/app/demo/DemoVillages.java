package org.zhucun.app.demo;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The 2,059 villages of the city, ordered by code, of which 1,438 are poor.
 *
 * <p>Taken are all 2,041 village committees of the chosen towns and streets. The 18 that are missing to the report's
 * number are residents' committees of a rural kind: the only one of its town, of the towns with the most village
 * committees.
 */
final class DemoVillages {

    private static final int VILLAGES = 2_059;
    private static final int POOR_VILLAGES = 1_438;

    /** Percentage of poor villages in the county: higher in the mountain counties than in the city's own district. */
    private static final Map<String, Integer> POVERTY = Map.of(
            "441402", 38, "441403", 62, "441422", 74, "441423", 75, "441424", 80, "441426", 62, "441427", 58, "441481",
            70);

    private DemoVillages() {}

    static boolean isVillageCommittee(DemoDivision village) {
        return village.name().endsWith("村委会") || village.name().endsWith("村民委员会");
    }

    static List<DemoVillage> build(DemoAreas areas) {
        List<DemoDivision> chosen = choose(areas);
        Set<String> poor = choosePoor(areas, chosen);
        return chosen.stream()
                .map(village -> describe(areas, village, poor.contains(village.code())))
                .toList();
    }

    private static List<DemoDivision> choose(DemoAreas areas) {
        List<DemoDivision> candidates = DemoDivision.villages().stream()
                .filter(village -> areas.contains(townCode(village)))
                .toList();
        List<DemoDivision> chosen = new ArrayList<>(
                candidates.stream().filter(DemoVillages::isVillageCommittee).toList());
        candidates.stream()
                .collect(groupingBy(DemoVillages::townCode, TreeMap::new, groupingBy(DemoVillages::isVillageCommittee)))
                .values()
                .stream()
                .filter(town -> town.getOrDefault(false, List.of()).size() == 1)
                .sorted(Comparator.comparing(town -> -town.get(true).size()))
                .limit(VILLAGES - chosen.size())
                .forEach(town -> chosen.addAll(town.get(false)));
        chosen.sort(Comparator.comparing(DemoDivision::code));
        return chosen;
    }

    private static Set<String> choosePoor(DemoAreas areas, List<DemoDivision> villages) {
        List<List<DemoDivision>> byCounty = areas.counties().stream()
                .map(county -> villages.stream()
                        .filter(village -> village.code().startsWith(county.code()))
                        .toList())
                .toList();
        long[] weights = byCounty.stream()
                .mapToLong(list ->
                        list.size() * (long) POVERTY.get(list.get(0).code().substring(0, 6)))
                .toArray();
        int[] shares = DemoChoice.apportion(POOR_VILLAGES, weights);
        Set<String> poor = new TreeSet<>();
        for (int i = 0; i < shares.length; i++) {
            byCounty.get(i).stream()
                    .sorted(Comparator.comparing(DemoVillages::hardship)
                            .reversed()
                            .thenComparing(DemoDivision::code))
                    .limit(shares[i])
                    .forEach(village -> poor.add(village.code()));
        }
        return poor;
    }

    /** The hardest-hit villages of a county are its poor ones; a town has its part in it, and the report names five. */
    private static int hardship(DemoDivision village) {
        if (DemoNamedTeam.inVillage(village.code()).isPresent()) {
            return Integer.MAX_VALUE;
        }
        long code = Long.parseLong(village.code());
        return DemoChoice.random(1, code).nextInt(1_000)
                + DemoChoice.random(2, code / 1_000).nextInt(400);
    }

    private static DemoVillage describe(DemoAreas areas, DemoDivision village, boolean poor) {
        Random random = DemoChoice.random(3, Long.parseLong(village.code()));
        int households = 160 + random.nextInt(240) + random.nextInt(240);
        int population = households * (380 + random.nextInt(110)) / 100;
        int labourForce = population * (46 + random.nextInt(13)) / 100;
        int partyMembers = 15 + random.nextInt(20) + population * (5 + random.nextInt(15)) / 1_000;
        return new DemoVillage(
                village.code(),
                village.name(),
                areas.name(village.code().substring(0, 6)),
                areas.name(townCode(village)),
                poor ? poorIncome(random) : betterIncome(random),
                population,
                households,
                labourForce,
                partyMembers);
    }

    private static long poorIncome(Random random) {
        return random.nextInt((int) DemoVillage.POOR_BELOW_FEN);
    }

    /** From 30,000 to some 300,000 yuan, most of them near the lower end. */
    private static long betterIncome(Random random) {
        long excess = random.nextInt(5_200);
        return DemoVillage.POOR_BELOW_FEN + excess * excess;
    }

    private static String townCode(DemoDivision village) {
        return village.code().substring(0, 9);
    }
}
