package org.zhucun.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who is sent where: 5,109 posts in the 2,059 villages, ordered by village, leaders first.
 *
 * <p>Every poor village and 29 others have a team, of three or (116 of them) four; the other 592 villages have a sole
 * cadre. 37 cadres come from the province (16 teams, two in each county, five of them all of one unit), 305 from the
 * city (113 teams), 1,365 from the counties and the rest, 3,402, from the towns.
 */
final class DemoPosts {

    private static final int TEAMS_BEYOND_POOR_VILLAGES = 29;
    private static final int TEAMS_OF_FOUR = 116;
    private static final int PROVINCE_TEAMS_PER_COUNTY = 2;
    private static final int CITY_TEAMS_OF_THREE = 79;
    private static final int TOWN_TEAMS = 218;
    private static final int COUNTY_TEAMS_WITH_TWO_FROM_COUNTY = 200;
    private static final int SOLE_FROM_COUNTY = 45;

    private final List<DemoVillage> villages;
    private final DemoUnits units;
    private final Random random = DemoChoice.random(4, 0);

    /** The units that send the members of a village's team, leader first. */
    private final Map<String, List<DemoUnit>> senders = new TreeMap<>();

    private DemoPosts(List<DemoVillage> villages, DemoUnits units) {
        this.villages = villages;
        this.units = units;
    }

    static List<DemoPost> build(DemoAreas areas, List<DemoVillage> villages, DemoUnits units) {
        DemoPosts posts = new DemoPosts(villages, units);
        posts.sendTeams(areas);
        posts.sendSoleCadres();
        return posts.fill();
    }

    private void sendTeams(DemoAreas areas) {
        List<DemoVillage> withTeam = villagesWithTeam();
        areas.counties().forEach(county -> sendProvinceTeams(county.code(), withTeam));
        sendCityTeams(withTeam);
        for (DemoVillage village : DemoChoice.spread(unsent(withTeam), TOWN_TEAMS, random)) {
            senders.put(village.code(), new ArrayList<>(List.of(townUnit(village))));
        }
        List<DemoVillage> left = unsent(withTeam);
        left.forEach(village -> sendAll(village, countyUnit(village), 1));
        DemoChoice.spread(left, COUNTY_TEAMS_WITH_TWO_FROM_COUNTY, random)
                .forEach(village -> senders.get(village.code())
                        .add(senders.get(village.code()).get(0)));
        withTeam.forEach(village -> fillUp(village, 3));
        DemoChoice.spread(withTeam, TEAMS_OF_FOUR, random).forEach(village -> fillUp(village, 4));
    }

    private List<DemoVillage> villagesWithTeam() {
        List<DemoVillage> others =
                villages.stream().filter(village -> !village.poor()).toList();
        List<DemoVillage> withTeam =
                new ArrayList<>(villages.stream().filter(DemoVillage::poor).toList());
        withTeam.addAll(DemoChoice.spread(others, TEAMS_BEYOND_POOR_VILLAGES, random));
        withTeam.sort(Comparator.comparing(DemoVillage::code));
        return withTeam;
    }

    /** Two units a county; those that the report names fill their team alone, the others send two. */
    private void sendProvinceTeams(String county, List<DemoVillage> withTeam) {
        List<DemoVillage> inCounty = withTeam.stream()
                .filter(village -> village.poor() && village.countyCode().equals(county))
                .toList();
        int named = 0;
        for (DemoNamedTeam team : DemoNamedTeam.ALL) {
            for (DemoVillage village : inCounty) {
                if (village.code().equals(team.villageCode())) {
                    sendAll(village, provinceUnit(team.unit()), 3);
                    named++;
                }
            }
        }
        DemoChoice.spread(unsent(inCounty), PROVINCE_TEAMS_PER_COUNTY - named, random)
                .forEach(village -> sendAll(village, idleProvinceUnit(), 2));
    }

    private void sendCityTeams(List<DemoVillage> withTeam) {
        List<DemoUnit> city = new ArrayList<>(units.ofCity());
        List<DemoVillage> hosts = DemoChoice.spread(
                unsent(withTeam).stream().filter(DemoVillage::poor).toList(), city.size(), random);
        List<DemoVillage> hostsOfThree = DemoChoice.spread(hosts, CITY_TEAMS_OF_THREE, random);
        for (DemoVillage village : hosts) {
            sendAll(village, city.remove(random.nextInt(city.size())), hostsOfThree.contains(village) ? 3 : 2);
        }
    }

    private void sendSoleCadres() {
        List<DemoVillage> alone = unsent(villages);
        List<DemoVillage> fromCounty = DemoChoice.spread(alone, SOLE_FROM_COUNTY, random);
        for (DemoVillage village : alone) {
            sendAll(village, fromCounty.contains(village) ? countyUnit(village) : townUnit(village), 1);
        }
    }

    private void sendAll(DemoVillage village, DemoUnit unit, int cadres) {
        List<DemoUnit> sent = senders.computeIfAbsent(village.code(), code -> new ArrayList<>());
        for (int i = 0; i < cadres; i++) {
            sent.add(unit);
        }
    }

    private void fillUp(DemoVillage village, int size) {
        while (senders.get(village.code()).size() < size) {
            sendAll(village, townUnit(village), 1);
        }
    }

    private List<DemoVillage> unsent(List<DemoVillage> among) {
        return among.stream()
                .filter(village -> !senders.containsKey(village.code()))
                .toList();
    }

    private DemoUnit provinceUnit(String name) {
        return units.ofProvince().stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private DemoUnit idleProvinceUnit() {
        Set<String> busy = new TreeSet<>();
        senders.values().forEach(sent -> busy.add(sent.get(0).name()));
        DemoNamedTeam.ALL.forEach(team -> busy.add(team.unit()));
        List<DemoUnit> idle = units.ofProvince().stream()
                .filter(unit -> !busy.contains(unit.name()))
                .toList();
        return DemoChoice.oneOf(idle, random);
    }

    private DemoUnit countyUnit(DemoVillage village) {
        return DemoChoice.oneOf(units.sendingTo(village, DemoLevel.COUNTY), random);
    }

    /** Two in five come from the government itself, the others from its stations. */
    private DemoUnit townUnit(DemoVillage village) {
        List<DemoUnit> town = units.sendingTo(village, DemoLevel.TOWN);
        return random.nextInt(5) < 2 ? town.get(0) : DemoChoice.oneOf(town, random);
    }

    private List<DemoPost> fill() {
        List<DemoPost> posts = new ArrayList<>();
        for (DemoVillage village : villages) {
            List<DemoUnit> sent = senders.get(village.code());
            LocalDate arrival = arrival(sent.get(0).level());
            for (int i = 0; i < sent.size(); i++) {
                DemoRole role = sent.size() == 1 ? DemoRole.SOLE : i == 0 ? DemoRole.LEADER : DemoRole.MEMBER;
                boolean late = i > 0 && random.nextInt(12) == 0;
                posts.add(new DemoPost(village, role, sent.get(i), late ? DemoCity.ALL_ARRIVED : arrival));
            }
        }
        return posts;
    }

    /** The units of city and province sent their cadres off on 6 January; by the 10th all had arrived. */
    private LocalDate arrival(DemoLevel level) {
        int earliest = level == DemoLevel.PROVINCE || level == DemoLevel.CITY ? 7 : 5;
        return DemoCity.ALL_ARRIVED.withDayOfMonth(earliest + random.nextInt(11 - earliest));
    }
}
