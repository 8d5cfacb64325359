package org.zhucun.app.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * The leaders whom the report counts (§3), with the counties and towns with which they keep contact: the heads of the 16
 * provincial units and 62 others of their leadership with the counties of their teams, 15 leaders of the city with the 8
 * counties, 183 leaders of counties and the heads of 113 units of the city with the 109 towns and streets. They came 16, 104,
 * 34, 484 and 197 times.
 */
final class DemoLeaders {

    static final String SECRETARY = "刘日知";

    private static final int LEADERSHIP = 62;
    private static final int STAYS = 104;
    private static final int CITY_LEADERS = 15;
    private static final int CITY_VISITS = 34;
    private static final int COUNTY_LEADERS = 183;
    private static final int COUNTY_VISITS = 484;
    private static final int CITY_HEAD_VISITS = 197;

    private static final String LEGAL_AFFAIRS = "省法制办";
    private static final String COUNTY_OF_SECRETARY = "441403";
    private static final String TOWN_OF_QIU = "441403111";

    private final List<DemoLeader> all = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final Random random = DemoChoice.random(70, 0);
    private final DemoAreas areas;
    private final Map<String, String> villageOfUnit = new HashMap<>();

    private DemoLeaders(DemoAreas areas, List<RosterRow> roster) {
        this.areas = areas;
        roster.forEach(row -> villageOfUnit.putIfAbsent(
                row.post().unit().name(), row.post().village().code()));
    }

    /** @param roster whose units have their teams where their heads keep contact */
    static List<DemoLeader> of(DemoAreas areas, DemoUnits units, List<RosterRow> roster) {
        DemoLeaders leaders = new DemoLeaders(areas, roster);
        leaders.ofProvince(units.ofProvince());
        leaders.ofCity();
        leaders.ofCounties();
        leaders.ofCityUnits(units.ofCity());
        return leaders.all;
    }

    /** The head of the office of legal affairs came twice, that of the last unit not yet. */
    private void ofProvince(List<DemoUnit> units) {
        int[] others = DemoChoice.apportion(
                LEADERSHIP, units.stream().mapToLong(unit -> 1).toArray());
        int members = 0;
        for (int i = 0; i < units.size(); i++) {
            String unit = units.get(i).name();
            String county = villageOfUnit.get(unit).substring(0, 6);
            boolean named = unit.equals(LEGAL_AFFAIRS);
            int visits = named ? 2 : i == units.size() - 1 ? 0 : 1;
            String head = named ? "李炳余" : name();
            String post = named ? unit + "党组书记、主任" : DemoLeaderTitles.headOf(unit);
            add(head, post, DemoLeader.PROVINCE_HEAD, DemoAreas.CITY, unit, county, visits);
            for (int j = 0; j < others[i]; j++) {
                boolean tan = named && j == 0;
                int stays = tan || members < STAYS - LEADERSHIP - 1 ? 2 : 1;
                members += tan ? 0 : 1;
                add(
                        tan ? "谭红儿" : name(),
                        tan ? unit + "党组成员" : DemoLeaderTitles.memberOf(unit, j),
                        DemoLeader.PROVINCE_LEADERSHIP,
                        DemoAreas.CITY,
                        unit,
                        county,
                        stays);
            }
        }
    }

    private void ofCity() {
        List<DemoDivision> counties = areas.counties();
        int[] visits = often(CITY_VISITS, CITY_LEADERS);
        add(SECRETARY, "市委书记", DemoLeader.CITY, DemoAreas.CITY, "", COUNTY_OF_SECRETARY, visits[0]);
        add(
                "李嘉",
                "市委副书记、组织部部长",
                DemoLeader.CITY,
                DemoAreas.CITY,
                "",
                counties.get(0).code(),
                visits[1]);
        for (int i = 2; i < CITY_LEADERS; i++) {
            String county = counties.get(i % counties.size()).code();
            String title = i % 2 == 0 ? "市委常委" : "副市长";
            add(name(), title, DemoLeader.CITY, DemoAreas.CITY, "", county, visits[i]);
        }
    }

    /** One for each town, and a second for as many as are left. */
    private void ofCounties() {
        List<DemoDivision> towns = new ArrayList<>(areas.towns());
        towns.addAll(DemoChoice.spread(areas.towns(), COUNTY_LEADERS - towns.size(), random));
        int[] visits = often(COUNTY_VISITS, COUNTY_LEADERS);
        for (int i = 0; i < COUNTY_LEADERS; i++) {
            String town = towns.get(i).code();
            boolean qiu = town.equals(TOWN_OF_QIU) && i < areas.towns().size();
            String county = town.substring(0, 6);
            String post = qiu ? "梅县县委常委、雁洋镇党委书记" : DemoLeaderTitles.inCounty(areas.name(county), random);
            add(qiu ? "丘瑞清" : name(), post, DemoLeader.COUNTY, county, "", town, visits[i]);
        }
    }

    /** A head goes to the town of the unit's team, unless another does already: then to one where nobody goes yet. */
    private void ofCityUnits(List<DemoUnit> units) {
        Map<String, DemoUnit> heads = new LinkedHashMap<>();
        List<DemoUnit> others = new ArrayList<>();
        for (DemoUnit unit : units) {
            if (heads.putIfAbsent(villageOfUnit.get(unit.name()).substring(0, 9), unit) != null) {
                others.add(unit);
            }
        }
        List<String> free = areas.towns().stream()
                .map(DemoDivision::code)
                .filter(town -> !heads.containsKey(town))
                .toList();
        int[] visits = often(CITY_HEAD_VISITS, units.size());
        int[] at = {0};
        heads.forEach((town, unit) -> addHead(unit, town, visits[at[0]++]));
        for (int i = 0; i < others.size(); i++) {
            DemoUnit unit = others.get(i);
            String ownTown = villageOfUnit.get(unit.name()).substring(0, 9);
            addHead(unit, i < free.size() ? free.get(i) : ownTown, visits[at[0]++]);
        }
    }

    private void addHead(DemoUnit unit, String town, int visits) {
        String post = DemoLeaderTitles.headOf(unit.name());
        add(name(), post, DemoLeader.CITY_HEAD, DemoAreas.CITY, unit.name(), town, visits);
    }

    private void add(String name, String post, String of, String area, String unit, String place, int visits) {
        all.add(new DemoLeader(name, post, of, area, unit, place, visits));
    }

    private String name() {
        String name;
        do {
            name = DemoNames.of(random.nextInt(6) > 0, random);
        } while (!taken.add(name));
        return name;
    }

    /** So many visits, shared out evenly; some come once more than others. */
    private static int[] often(int visits, int leaders) {
        int[] shares = new int[leaders];
        for (int i = 0; i < leaders; i++) {
            shares[i] = (int) ((long) visits * (i + 1) / leaders - (long) visits * i / leaders);
        }
        return shares;
    }
}
