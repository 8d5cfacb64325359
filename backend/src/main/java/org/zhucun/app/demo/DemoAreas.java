package org.zhucun.app.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The areas of the city: province, city, 8 counties, 104 towns and 5 streets, ordered by code (so a parent always
 * comes before its children).
 *
 * <p>The divisions of 2023 have 105 towns, 7 streets, 5 farms and a reservoir. Left out are
 *
 * <ul>
 *   <li>the farms and the reservoir, which are no towns;
 *   <li>the two streets without a village committee: the five others are the report's “5 streets of an agricultural
 *       nature”;
 *   <li>the town with the fewest village committees (扶大镇, four), to come to the report's 104.
 * </ul>
 */
final class DemoAreas {

    static final String PROVINCE = "44";
    static final String CITY = "4414";

    private static final int TOWN_CODE_LENGTH = 9;
    private static final int TOWNS = 104;

    private final List<DemoDivision> areas;
    private final Map<String, String> names = new TreeMap<>();

    private DemoAreas(List<DemoDivision> areas) {
        this.areas = List.copyOf(areas);
        areas.forEach(area -> names.put(area.code(), area.name()));
    }

    static DemoAreas build() {
        List<DemoDivision> divisions = DemoDivision.areas();
        Map<String, Long> committees = DemoDivision.villages().stream()
                .filter(DemoVillages::isVillageCommittee)
                .collect(
                        groupingBy(village -> village.code().substring(0, TOWN_CODE_LENGTH), TreeMap::new, counting()));
        Comparator<DemoDivision> mostCommittees =
                Comparator.comparing(town -> -committees.getOrDefault(town.code(), 0L));
        Set<String> taken = new TreeSet<>();
        divisions.stream()
                .filter(area -> area.name().endsWith("镇"))
                .sorted(mostCommittees.thenComparing(DemoDivision::code))
                .limit(TOWNS)
                .forEach(town -> taken.add(town.code()));
        divisions.stream()
                .filter(area -> area.name().endsWith("街道") && committees.containsKey(area.code()))
                .forEach(street -> taken.add(street.code()));
        return new DemoAreas(divisions.stream()
                .filter(area -> area.code().length() < TOWN_CODE_LENGTH || taken.contains(area.code()))
                .toList());
    }

    List<DemoDivision> all() {
        return areas;
    }

    List<DemoDivision> counties() {
        return ofCodeLength(6);
    }

    List<DemoDivision> towns() {
        return ofCodeLength(TOWN_CODE_LENGTH);
    }

    boolean contains(String code) {
        return names.containsKey(code);
    }

    String name(String code) {
        return names.get(code);
    }

    private List<DemoDivision> ofCodeLength(int length) {
        return areas.stream().filter(area -> area.code().length() == length).toList();
    }
}
