package org.zhucun.app.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The figures of the city's report, §2, §5 and §6, in the meetings, trainings and funds. */
class DemoFieldworkTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2005, 3, 10);

    private final DemoCity city = new DemoCity();
    private final List<RosterRow> roster = city.roster().rows().toList();
    private final DemoTrainings trainings = new DemoTrainings(city.areas(), roster);
    private final List<List<String>> meetings = DemoMeetings.rows(city.areas());
    private final List<List<String>> funds = DemoFunds.rows(
            roster.stream().filter(row -> row.post().role() != DemoRole.MEMBER).toList());

    @Test
    void countiesAndTownsHold122MeetingsAndGuanrenItsOwn() {
        List<List<String>> ofOffices =
                meetings.stream().filter(row -> row.get(5).isEmpty()).toList();
        assertEquals(122, ofOffices.size());
        assertTrue(ofOffices.stream().allMatch(row -> row.get(0).length() >= 6));
        assertEquals(
                List.of("官仁村全村党员大会"),
                meetings.stream()
                        .filter(row -> !row.get(5).isEmpty())
                        .map(row -> row.get(3))
                        .toList());
    }

    @Test
    void the350OfThe6thOfJanuaryAreThoseOfProvinceAndCityAndOneOfEachCounty() {
        Set<String> trained = new HashSet<>(participants("2005-01-06"));
        assertEquals(350, trained.size());
        List<RosterRow> them = roster.stream()
                .filter(row -> trained.contains(row.person().idNumber()))
                .toList();
        assertEquals(
                342,
                them.stream()
                        .filter(row -> Set.of(DemoLevel.PROVINCE, DemoLevel.CITY)
                                .contains(row.post().level()))
                        .count());
        assertEquals(
                8,
                them.stream()
                        .filter(row -> row.post().level() == DemoLevel.COUNTY)
                        .map(row -> row.post().village().countyCode())
                        .distinct()
                        .count());
        assertEquals(1 + 8 + 22, trainings.rows().size());
    }

    @Test
    void thereAreSomeWithoutAnyTraining() {
        long trained = trainings.participants().stream()
                .map(row -> row.get(3))
                .distinct()
                .count();
        assertTrue(trained > 1_900 && trained < 2_300, () -> trained + " trained");
    }

    @Test
    void whatIsTiedToNoDeedIs3160000YuanAndChangjiangsAre500() {
        assertEquals(
                3_160_000,
                funds.stream().mapToInt(row -> Integer.parseInt(row.get(4))).sum());
        assertEquals(
                List.of(List.of("441427104202", "2005-01-13", "省珠江水利委员会驻村工作组", "党员互助金", "500", "0")),
                funds.stream().filter(row -> row.get(0).equals("441427104202")).toList());
        assertTrue(funds.size() > 300 && funds.size() < 600, () -> funds.size() + " funds");
        assertTrue(funds.stream()
                .allMatch(row -> Integer.parseInt(row.get(5)) <= Integer.parseInt(row.get(4))
                        && Integer.parseInt(row.get(4)) > 0));
    }

    @Test
    void theHigherTheUnitTheMoreItDoesForThoseWhomItSends() {
        List<List<String>> welfare = DemoWelfare.rows(roster);
        for (String kind : List.of("保险", "体检", "单位领导慰问")) {
            long having =
                    welfare.stream().filter(row -> row.get(1).equals(kind)).count();
            assertTrue(having > 500 && having < 3_500, () -> having + " " + kind);
        }
        assertEquals(
                welfare.size(),
                welfare.stream().map(row -> row.get(0) + row.get(1)).distinct().count());
        assertTrue(welfare.stream().noneMatch(row -> LocalDate.parse(row.get(2)).isAfter(LAST_DAY)));
    }

    @Test
    void nothingIsOfADayToCome() {
        Stream.of(meetings, trainings.rows(), funds)
                .flatMap(List::stream)
                .forEach(row -> assertTrue(!LocalDate.parse(row.get(1)).isAfter(LAST_DAY), row.toString()));
    }

    private List<String> participants(String day) {
        return trainings.participants().stream()
                .filter(row -> row.get(1).equals(day))
                .map(row -> row.get(3))
                .toList();
    }
}
