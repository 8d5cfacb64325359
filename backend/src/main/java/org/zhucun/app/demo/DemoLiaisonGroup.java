package org.zhucun.app.demo;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The liaison group of a town, formed once all cadres had arrived: those who lead a team, from the highest level first. */
record DemoLiaisonGroup(DemoDivision town, LocalDate formedOn, RosterRow head, List<RosterRow> deputies) {

    static final List<String> HEADER = List.of("镇（街道）代码", "成立日期", "批次", "组长", "副组长");

    private static final int THREE = 3;
    private static final LocalDate LAST_DAY = LocalDate.of(2005, 1, 14);

    private static final Comparator<RosterRow> FIRST_ASKED = Comparator.<RosterRow, Boolean>comparing(
                    row -> row.post().role() == DemoRole.MEMBER)
            .thenComparing(row -> row.post().level());

    static List<DemoLiaisonGroup> of(DemoAreas areas, List<RosterRow> roster) {
        Map<String, List<RosterRow>> inTown =
                roster.stream().collect(groupingBy(row -> row.post().village().townCode()));
        return areas.towns().stream()
                .map(town -> of(town, inTown.get(town.code())))
                .toList();
    }

    private static DemoLiaisonGroup of(DemoDivision town, List<RosterRow> cadres) {
        List<RosterRow> three = cadres.stream().sorted(FIRST_ASKED).limit(THREE).toList();
        LocalDate day = DemoWorkdays.oneOf(
                DemoCity.ALL_ARRIVED.plusDays(1), LAST_DAY, DemoChoice.random(90, Long.parseLong(town.code())));
        return new DemoLiaisonGroup(town, day, three.get(0), three.subList(1, THREE));
    }

    List<String> cells() {
        return List.of(
                town.code(),
                formedOn.toString(),
                DemoCity.BATCH,
                head.person().idNumber(),
                String.join(
                        "、",
                        deputies.stream().map(row -> row.person().idNumber()).toList()));
    }
}
