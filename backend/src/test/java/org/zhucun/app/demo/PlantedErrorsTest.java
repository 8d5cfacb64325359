package org.zhucun.app.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhucun.app.demo.PlantedErrors.PlantedError;
import org.zhucun.kernel.text.CitizenId;

class PlantedErrorsTest {

    @TempDir
    private Path directory;

    @Test
    void plantsOneMistakeOfEachKindAndChangesNoOtherRow() throws Exception {
        Path clean = DemoCity.generate(directory).roster();
        Path spoilt = directory.resolve("spoilt.csv");
        List<PlantedError> planted = PlantedErrors.plant(clean, spoilt);
        assertEquals(
                List.of(
                        "REQUIRED",
                        "ID_CHECKSUM",
                        "ID_BIRTHDATE",
                        "DATE_FORMAT",
                        "UNKNOWN_VALUE",
                        "UNKNOWN_VILLAGE",
                        "UNKNOWN_AREA",
                        "SECOND_LEADER",
                        "DUPLICATE_IN_FILE"),
                planted.stream().map(PlantedError::code).toList());
        List<String> before = new ArrayList<>(Files.readAllLines(clean));
        List<String> after = Files.readAllLines(spoilt);
        assertEquals(before.size() + 1, after.size());
        for (PlantedError error : planted.subList(0, planted.size() - 1)) {
            assertNotEquals(before.get(error.row()), after.get(error.row()), error.toString());
            before.set(error.row(), after.get(error.row()));
        }
        assertEquals(before, after.subList(0, before.size()));
        assertTrue(before.contains(after.get(after.size() - 1)));
    }

    @Test
    void theWrongIdNumbersAreWrongInTheirWayOnly() throws Exception {
        Path spoilt = directory.resolve("spoilt.csv");
        List<PlantedError> planted =
                PlantedErrors.plant(DemoCity.generate(directory).roster(), spoilt);
        List<String> lines = Files.readAllLines(spoilt);
        String wrongChecksum = lines.get(planted.get(1).row()).split(",")[2];
        assertFalse(CitizenId.hasValidChecksum(wrongChecksum));
        assertTrue(CitizenId.hasValidBirthDate(wrongChecksum));
        String wrongBirthDate = lines.get(planted.get(2).row()).split(",")[2];
        assertTrue(CitizenId.hasValidChecksum(wrongBirthDate));
        assertFalse(CitizenId.hasValidBirthDate(wrongBirthDate));
    }

    @Test
    void theWrongPlacesAreNowhereInTheCity() throws Exception {
        Path spoilt = directory.resolve("spoilt.csv");
        List<PlantedError> planted =
                PlantedErrors.plant(DemoCity.generate(directory).roster(), spoilt);
        List<String> lines = Files.readAllLines(spoilt);
        String village = lines.get(planted.get(5).row()).split(",")[12];
        String county = lines.get(planted.get(6).row()).split(",")[10];
        DemoCity city = new DemoCity();
        assertTrue(city.villages().stream().noneMatch(it -> it.spokenName().equals(village)), village);
        assertTrue(city.areas().counties().stream().noneMatch(it -> it.name().equals(county)), county);
    }
}
