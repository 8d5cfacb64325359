package org.zhucun.app.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The dispatching units: 16 of the province, 113 of the city (the centre's and the province's units seated in it among
 * them), 60 of each county and 9 of each town or street. Every name is unique in the whole city.
 */
final class DemoUnits {

    private record Name(DemoLevel level, String text) {}

    private final Map<String, List<DemoUnit>> byArea = new TreeMap<>();
    private final List<Name> names = DemoTable.read(
            "units.csv", row -> new Name(DemoLevel.valueOf(row.getField("level")), row.getField("name")));

    private DemoUnits() {}

    static DemoUnits build(DemoAreas areas) {
        DemoUnits units = new DemoUnits();
        units.add(DemoLevel.PROVINCE, DemoAreas.PROVINCE, "");
        units.add(DemoLevel.CITY, DemoAreas.CITY, "");
        areas.counties().forEach(county -> units.add(DemoLevel.COUNTY, county.code(), county.name()));
        areas.towns().forEach(town -> units.addTown(areas, town));
        return units;
    }

    List<DemoUnit> all() {
        return byArea.values().stream().flatMap(List::stream).toList();
    }

    List<DemoUnit> ofProvince() {
        return byArea.get(DemoAreas.PROVINCE);
    }

    List<DemoUnit> ofCity() {
        return byArea.get(DemoAreas.CITY);
    }

    /** The units of a level that may send cadres to a village. Of a town, its government comes first. */
    List<DemoUnit> sendingTo(DemoVillage village, DemoLevel level) {
        return switch (level) {
            case PROVINCE -> ofProvince();
            case CITY -> ofCity();
            case COUNTY -> byArea.get(village.countyCode());
            case TOWN -> byArea.get(village.townCode());
        };
    }

    private void addTown(DemoAreas areas, DemoDivision town) {
        String place = areas.name(town.code().substring(0, 6)) + town.name();
        String government = town.name().endsWith("街道") ? "办事处" : "人民政府";
        byArea.put(
                town.code(), new ArrayList<>(List.of(new DemoUnit(place + government, DemoLevel.TOWN, town.code()))));
        add(DemoLevel.TOWN, town.code(), place);
    }

    private void add(DemoLevel level, String areaCode, String prefix) {
        List<DemoUnit> units = byArea.computeIfAbsent(areaCode, code -> new ArrayList<>());
        names.stream()
                .filter(name -> name.level() == level)
                .forEach(name -> units.add(new DemoUnit(prefix + name.text(), level, areaCode)));
    }
}
