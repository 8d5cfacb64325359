package org.zhucun.app.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The figures of the city's report, §3, in the leaders, their liaisons and visits. */
class DemoLeadersTest {

    private final DemoCity city = new DemoCity();
    private final List<DemoLeader> leaders = city.leaders();

    @Test
    void theClassesAreTheReports() {
        assertEquals(
                Map.of(
                        DemoLeader.PROVINCE_HEAD, 16L,
                        DemoLeader.PROVINCE_LEADERSHIP, 62L,
                        DemoLeader.CITY, 15L,
                        DemoLeader.COUNTY, 183L,
                        DemoLeader.CITY_HEAD, 113L),
                leaders.stream().collect(groupingBy(DemoLeader::leaderClass, counting())));
        assertEquals(
                Map.of(
                        DemoLeader.PROVINCE_HEAD, 16,
                        DemoLeader.PROVINCE_LEADERSHIP, 104,
                        DemoLeader.CITY, 34,
                        DemoLeader.COUNTY, 484,
                        DemoLeader.CITY_HEAD, 197),
                leaders.stream().collect(groupingBy(DemoLeader::leaderClass, summingInt(DemoLeader::visits))));
    }

    @Test
    void everyCountyHasALeaderOfTheCityAndEveryTownOneOfTheCountyAndAHeadOfAUnit() {
        Set<String> counties =
                city.areas().counties().stream().map(DemoDivision::code).collect(toSet());
        Set<String> towns =
                city.areas().towns().stream().map(DemoDivision::code).collect(toSet());
        assertEquals(counties, placesOf(DemoLeader.CITY));
        assertEquals(towns, placesOf(DemoLeader.COUNTY));
        assertEquals(towns, placesOf(DemoLeader.CITY_HEAD));
        assertTrue(counties.containsAll(placesOf(DemoLeader.PROVINCE_LEADERSHIP)));
    }

    @Test
    void theOfficeOfLegalAffairsCameWithTheCadresAndBeforeTheFestival() {
        List<List<String>> visits = visits();
        assertEquals(
                List.of("2005-01-10", "2005-02-04"),
                visits.stream()
                        .filter(row -> row.get(1).equals("李炳余"))
                        .map(row -> row.get(3))
                        .toList());
    }

    @Test
    void nobodyComesTwiceOnADayOrAfterTheDayOfTheDemonstration() {
        List<List<String>> visits = visits();
        Set<List<String>> days = new HashSet<>();
        visits.forEach(row ->
                assertTrue(days.add(row.subList(0, 4)) && row.get(3).compareTo("2005-03-10") < 0, row::toString));
    }

    private Set<String> placesOf(String leaderClass) {
        return leaders.stream()
                .filter(leader -> leader.leaderClass().equals(leaderClass))
                .map(DemoLeader::place)
                .collect(toSet());
    }

    private List<List<String>> visits() {
        DemoLeaderVisits told = new DemoLeaderVisits();
        return leaders.stream().flatMap(leader -> leader.visited(told).stream()).toList();
    }
}
