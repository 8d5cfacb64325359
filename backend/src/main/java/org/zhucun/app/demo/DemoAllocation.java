package org.zhucun.app.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * The number that the province asked a county for. The report never states the city's total, but compares with it:
 * 1,458 teams and 5,058 cadres, that is 20 and 123 more than the need by rule. A county's part is its need and its share of the excess,
 * in proportion to its teams.
 */
record DemoAllocation(String countyCode, int teams, int cadres) {

    private static final int TEAM_SIZE = 3;
    private static final int TEAMS_BEYOND_NEED = 20;
    private static final int CADRES_BEYOND_NEED = 123;

    static List<DemoAllocation> build(DemoAreas areas, List<DemoVillage> villages) {
        List<DemoAllocation> needs = areas.counties().stream()
                .map(county -> need(county.code(), villages))
                .toList();
        long[] weights = needs.stream().mapToLong(DemoAllocation::teams).toArray();
        int[] teams = DemoChoice.apportion(TEAMS_BEYOND_NEED, weights);
        int[] cadres = DemoChoice.apportion(CADRES_BEYOND_NEED, weights);
        List<DemoAllocation> allocations = new ArrayList<>();
        for (int i = 0; i < teams.length; i++) {
            DemoAllocation need = needs.get(i);
            allocations.add(new DemoAllocation(need.countyCode, need.teams + teams[i], need.cadres + cadres[i]));
        }
        return allocations;
    }

    /** By rule: a team of three for each poor village, one cadre for each other. */
    private static DemoAllocation need(String county, List<DemoVillage> villages) {
        List<DemoVillage> ofCounty = villages.stream()
                .filter(village -> village.countyCode().equals(county))
                .toList();
        int poor = (int) ofCounty.stream().filter(DemoVillage::poor).count();
        return new DemoAllocation(county, poor, poor * TEAM_SIZE + ofCounty.size() - poor);
    }
}
