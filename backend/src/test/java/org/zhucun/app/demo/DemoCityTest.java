package org.zhucun.app.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/** The figures of the city's report, §0, §2 and §6. */
class DemoCityTest {

    private final DemoCity city = new DemoCity();
    private final List<DemoPost> posts =
            city.roster().rows().map(RosterRow::post).toList();
    private final Map<String, List<DemoPost>> byVillage =
            posts.stream().collect(groupingBy(post -> post.village().code(), TreeMap::new, toList()));

    @Test
    void hasEightCounties104TownsAndFiveStreetsEachWithVillages() {
        List<DemoDivision> towns = city.areas().towns();
        assertEquals(8, city.areas().counties().size());
        assertEquals(
                104, towns.stream().filter(town -> town.name().endsWith("镇")).count());
        assertEquals(
                5, towns.stream().filter(town -> town.name().endsWith("街道")).count());
        assertEquals(2 + 8 + 109, city.areas().all().size());
        Set<String> withVillages = new TreeSet<>();
        city.villages().forEach(village -> withVillages.add(village.townCode()));
        assertEquals(109, withVillages.size());
    }

    @Test
    void everyAreaComesAfterItsParent() {
        Set<String> seen = new TreeSet<>();
        for (DemoDivision area : city.areas().all()) {
            int parent = Math.max(0, area.code().length() - (area.code().length() == 9 ? 3 : 2));
            assertTrue(parent == 0 || seen.contains(area.code().substring(0, parent)), area.code());
            seen.add(area.code());
        }
    }

    @Test
    void has2059VillagesOfWhich1438ArePoor() {
        assertEquals(
                2_059,
                city.villages().stream().map(DemoVillage::code).distinct().count());
        assertEquals(1_438, city.villages().stream().filter(DemoVillage::poor).count());
    }

    @Test
    void aPoorVillageHasLessThan30000YuanAndMoneyIsWrittenWithTwoPlaces() {
        assertTrue(villageWithIncome(2_999_999).poor());
        assertEquals("29999.99", villageWithIncome(2_999_999).incomeYuan());
        assertEquals("30000.00", villageWithIncome(3_000_000).incomeYuan());
        assertTrue(!villageWithIncome(3_000_000).poor());
        assertEquals("0.05", villageWithIncome(5).incomeYuan());
    }

    @Test
    void theNeedByRuleAndTheAllocationAreTheReports() {
        int poor = (int) city.villages().stream().filter(DemoVillage::poor).count();
        assertEquals(4_935, poor * 3 + city.villages().size() - poor);
        assertEquals(1_458, sum(DemoAllocation::teams));
        assertEquals(5_058, sum(DemoAllocation::cadres));
    }

    @Test
    void sends5109CadresOfFourLevels() {
        assertEquals(5_109, posts.size());
        assertEquals(
                Map.of(DemoLevel.PROVINCE, 37L, DemoLevel.CITY, 305L, DemoLevel.COUNTY, 1_365L, DemoLevel.TOWN, 3_402L),
                posts.stream().collect(groupingBy(DemoPost::level, counting())));
    }

    @Test
    void has1467TeamsOfWhich116AreOfFourAnd592SoleCadres() {
        Map<Integer, Long> sizes = byVillage.values().stream().collect(groupingBy(List::size, counting()));
        assertEquals(Map.of(1, 592L, 3, 1_351L, 4, 116L), sizes);
        assertEquals(2_059, byVillage.size());
    }

    @Test
    void everyTeamHasOneLeaderWhoComesFirstAndEveryOtherVillageASoleCadre() {
        byVillage.values().forEach(ofVillage -> {
            boolean team = ofVillage.size() > 1;
            assertEquals(
                    team ? DemoRole.LEADER : DemoRole.SOLE, ofVillage.get(0).role());
            assertTrue(ofVillage.stream().skip(1).allMatch(post -> post.role() == DemoRole.MEMBER));
        });
    }

    @Test
    void everyPoorVillageHasATeam() {
        city.villages().stream()
                .filter(DemoVillage::poor)
                .forEach(village -> assertTrue(byVillage.get(village.code()).size() >= 3, village.code()));
    }

    @Test
    void allArriveBetweenThe5thAndThe10thOfJanuary() {
        assertTrue(posts.stream()
                .allMatch(post -> !post.postedOn().isAfter(DemoCity.ALL_ARRIVED)
                        && post.postedOn().isAfter(DemoCity.ALL_ARRIVED.minusDays(6))));
    }

    @Test
    void sixteenUnitsOfTheProvinceSendOneTeamEachTwoToACounty() {
        Map<String, Set<String>> villagesOfUnit = new TreeMap<>();
        Map<String, Set<String>> unitsInCounty = new TreeMap<>();
        posts.stream().filter(post -> post.level() == DemoLevel.PROVINCE).forEach(post -> {
            villagesOfUnit
                    .computeIfAbsent(post.unit().name(), unit -> new TreeSet<>())
                    .add(post.village().code());
            unitsInCounty
                    .computeIfAbsent(post.village().countyCode(), county -> new TreeSet<>())
                    .add(post.unit().name());
        });
        assertEquals(16, villagesOfUnit.size());
        assertTrue(villagesOfUnit.values().stream().allMatch(villages -> villages.size() == 1));
        assertTrue(unitsInCounty.values().stream().allMatch(units -> units.size() == 2));
    }

    @Test
    void theFiveNamedTeamsStandInTheirPoorVillages() {
        assertTeam("华南农业大学", "蕉岭县", "三圳镇", "招福村");
        assertTeam("省珠江水利委员会", "蕉岭县", "新铺镇", "长江村");
        assertTeam("省农垦总局", "平远县", "长田镇", "官仁村");
        assertTeam("省建设厅", "大埔县", "西河镇", "漳溪村");
        assertTeam("省法制办", "兴宁市", "永和镇", "蓝排村");
    }

    @Test
    void everyOneOfThe113UnitsOfTheCityAndOfTheUnitsNamesIsUnique() {
        List<DemoUnit> units = city.units().all();
        assertEquals(16, city.units().ofProvince().size());
        assertEquals(113, city.units().ofCity().size());
        assertEquals(units.size(), units.stream().map(DemoUnit::name).distinct().count());
        assertEquals(
                113,
                posts.stream()
                        .filter(post -> post.level() == DemoLevel.CITY)
                        .map(DemoPost::unit)
                        .distinct()
                        .count());
    }

    private void assertTeam(String unit, String county, String town, String village) {
        List<DemoPost> team =
                posts.stream().filter(post -> post.unit().name().equals(unit)).toList();
        assertEquals(3, team.size());
        DemoVillage place = team.get(0).village();
        assertEquals(List.of(county, town, village), List.of(place.countyName(), place.townName(), place.spokenName()));
        assertTrue(place.poor());
        assertEquals(DemoRole.LEADER, team.get(0).role());
    }

    private int sum(ToIntFunction<DemoAllocation> figure) {
        return city.allocations().stream().mapToInt(figure).sum();
    }

    private static DemoVillage villageWithIncome(long fen) {
        return new DemoVillage("441481107217", "蓝排村委会", "兴宁市", "永和镇", fen, 1, 1, 1, 1);
    }
}
