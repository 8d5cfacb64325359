package org.zhucun.app.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DemoDeedsTest {

    private final DemoCity city = new DemoCity();
    private final List<DemoDeed> deeds = city.deeds();

    @Test
    void whatTheTownsHaveVerifiedIsTheReports() {
        assertEquals(4_481, deeds.stream().filter(DemoDeed::isVerified).count());
        assertEquals(24_000_000, deeds.stream().mapToInt(DemoDeed::yuan).sum());
        assertTrue(deeds.stream().allMatch(deed -> deed.isVerified() || deed.yuan() == 0));
    }

    @Test
    void everyStateIsThere() {
        Map<String, Long> states = deeds.stream().collect(groupingBy(DemoDeed::state, TreeMap::new, counting()));
        assertEquals(Map.of("DRAFT", 149L, "RETURNED", 38L, "VERIFIED", 4_481L), states);
    }

    @Test
    void noneIsThereTwiceAndNoneIsDoneBeforeItsCadresHaveCome() {
        Set<String> keys = new HashSet<>();
        deeds.forEach(
                deed -> assertTrue(keys.add(deed.village().code() + deed.doneOn() + deed.title()), deed.toString()));
        deeds.forEach(deed -> assertTrue(!deed.doneOn().isAfter(java.time.LocalDate.of(2005, 3, 10)), deed.toString()));
    }

    @Test
    void onlyFengshunIsClearlyBehind() {
        Map<String, int[]> idle = new TreeMap<>();
        Map<String, Long> verified = deeds.stream()
                .filter(DemoDeed::isVerified)
                .collect(groupingBy(deed -> deed.village().code(), counting()));
        city.villages().forEach(village -> {
            int[] count = idle.computeIfAbsent(village.countyCode(), county -> new int[2]);
            count[0]++;
            count[1] += verified.containsKey(village.code()) ? 0 : 1;
        });
        idle.forEach((county, count) -> {
            int percent = count[1] * 100 / count[0];
            assertTrue(county.equals("441423") ? percent > 30 : percent < 22, county + " " + percent);
        });
    }

    @Test
    void whatTheReportTellsIsThere() {
        assertTrue(deeds.stream()
                .anyMatch(deed -> deed.village().code().equals("441426114204")
                        && deed.title().equals("在办公点设立意见箱")));
        assertTrue(deeds.stream()
                .anyMatch(deed -> deed.village().code().equals("441427103201")
                        && deed.title().contains("五保老人")));
    }
}
