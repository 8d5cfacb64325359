package org.zhucun.app.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhucun.kernel.text.CitizenId;

class DemoRosterTest {

    private final DemoCity city = new DemoCity();
    private final List<RosterRow> rows = city.roster().rows().toList();

    @Test
    void everyIdNumberIsValidAgreesWithTheGenderAndBeginsWithACountyOfTheCity() {
        rows.stream().map(RosterRow::person).forEach(person -> {
            String number = person.idNumber();
            assertTrue(CitizenId.isValid(number), number);
            assertEquals(person.gender().equals("男"), CitizenId.isMale(number), number);
            assertTrue(city.areas().contains(number.substring(0, 6)), number);
        });
    }

    @Test
    void noTwoCadresShareAnIdNumberOrAPhone() {
        assertEquals(
                5_109,
                rows.stream().map(row -> row.person().idNumber()).distinct().count());
        assertEquals(
                5_109, rows.stream().map(row -> row.person().phone()).distinct().count());
        assertTrue(rows.stream().allMatch(row -> row.person().phone().matches("13[0-9]{9}")));
    }

    @Test
    void nearlyAllAre25To39AFewAreOver40AndNobodyIs40() {
        List<Integer> ages = rows.stream().map(DemoRosterTest::age).toList();
        long older = ages.stream().filter(age -> age > 40).count();
        assertTrue(older >= 90 && older <= 115, () -> older + " over 40");
        assertEquals(
                5_109 - older,
                ages.stream().filter(age -> age >= 25 && age <= 39).count());
    }

    @Test
    void nearlyAllAreInThePartyAndEveryLeaderIs() {
        List<RosterRow> outside = rows.stream()
                .filter(row -> !row.person().politicalStatus().startsWith("中共"))
                .toList();
        assertTrue(outside.size() >= 130 && outside.size() <= 180, () -> outside.size() + " outside the party");
        assertTrue(outside.stream().noneMatch(row -> row.post().role() == DemoRole.LEADER));
        assertTrue(outside.stream().allMatch(row -> row.person().partyJoinedOn().isEmpty()));
    }

    @Test
    void partyMembersJoinedGrownUpAndBeforeTheyWereSentOut() {
        rows.stream().filter(row -> !row.person().partyJoinedOn().isEmpty()).forEach(row -> {
            LocalDate joined = LocalDate.parse(row.person().partyJoinedOn());
            LocalDate birth = CitizenId.birthDate(row.person().idNumber());
            assertTrue(!joined.isBefore(birth.plusYears(18)) && joined.isBefore(LocalDate.of(2005, 1, 1)));
        });
    }

    @Test
    void lanHuamingLeadsTheTeamInGuanren() {
        List<RosterRow> found =
                rows.stream().filter(row -> row.person().name().equals("蓝华明")).toList();
        assertEquals(1, found.size());
        RosterRow row = found.get(0);
        assertEquals("官仁村", row.post().village().spokenName());
        assertEquals(DemoRole.LEADER, row.post().role());
        assertEquals("省农垦总局", row.post().unit().name());
        assertEquals(28, age(row));
    }

    @Test
    void everyRowFindsItsVillageByNameOrCarriesItsCode() {
        Map<List<String>, Long> sameName =
                city.villages().stream().collect(groupingBy(DemoRosterTest::place, counting()));
        long coded = rows.stream().filter(RosterRow::withVillageCode).count();
        rows.forEach(row ->
                assertEquals(sameName.get(place(row.post().village())) > 1, row.withVillageCode(), row.toString()));
        assertTrue(coded > 0 && coded < 20, () -> coded + " rows with a code");
    }

    @Test
    void namesAreVariedEnoughForATwoCharacterSearch() {
        assertTrue(rows.stream()
                        .flatMapToInt(row -> row.person().name().codePoints())
                        .distinct()
                        .count()
                > 300);
        assertTrue(rows.stream().map(row -> row.person().name()).distinct().count() > 5_000);
    }

    @Test
    void aScaledRosterHasOneLeaderAVillageAndSharesNobodyWithTheCity() {
        Set<String> idNumbers = new HashSet<>();
        Set<String> phones = new HashSet<>();
        Set<String> led = new HashSet<>();
        rows.forEach(row -> idNumbers.add(row.person().idNumber()));
        city.roster().scaled(100_000, "第二批").forEach(row -> {
            assertTrue(idNumbers.add(row.person().idNumber()), row.toString());
            assertTrue(phones.add(row.person().phone()), row.toString());
            assertTrue(CitizenId.isValid(row.person().idNumber()), row.toString());
            assertEquals("第二批", row.batch());
            if (row.post().role() == DemoRole.LEADER) {
                assertTrue(led.add(row.post().village().code()), row.toString());
            }
            assertTrue(led.contains(row.post().village().code()), row.toString());
        });
        assertEquals(105_109, idNumbers.size());
        assertEquals(2_059, led.size());
    }

    @Test
    void theLongestRosterStillHasDistinctIdNumbers() {
        Set<Long> births = new HashSet<>(4_000_000);
        for (int index = 0; index < DemoRoster.MAX_SCALED_ROWS + 10_000; index++) {
            DemoBirth birth = DemoBirth.of(index);
            assertTrue(births.add(birth.date().toEpochDay() * 500 + birth.ofDay()), "index " + index);
        }
        assertThrows(IllegalArgumentException.class, () -> city.roster().scaled(DemoRoster.MAX_SCALED_ROWS + 1, "第二批"));
    }

    private static List<String> place(DemoVillage village) {
        return List.of(village.townCode(), village.stem());
    }

    private static int age(RosterRow row) {
        return Period.between(CitizenId.birthDate(row.person().idNumber()), DemoCity.ALL_ARRIVED)
                .getYears();
    }
}
