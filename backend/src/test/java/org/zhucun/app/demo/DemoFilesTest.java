package org.zhucun.app.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoFilesTest {

    @TempDir
    private Path directory;

    /** Whoever changes the city on purpose puts the new sums here. */
    @Test
    void theFilesAreAlwaysTheSameBytes() throws Exception {
        DemoFiles files = DemoCity.generate(directory);
        assertEquals(
                List.of(
                        "areas.csv c124d12e6231b8bd709150332ece8954e0fc9897e9ba5d2ef634277088e9cf46",
                        "villages.csv 7d1c1e151fe09a76c5370c782642070bcf1f9842ea6f95dcc0b3f09a104e2940",
                        "units.csv a74e435e176775d70b7436f3522c8ecd3a11486b3c48676ae01ecad400b1a4d6",
                        "allocations.csv 2f2be6b48ec1fbb2e4a0e0a9b004cde1af32e452991e09c9f872f797dbb199f5",
                        "roster.csv cf36aa1a305d7a7e960d985ccf0c5b611f5375530c0444e481f26cc5246a4461",
                        "deeds.csv 8e8c653245775689fa921029fb9e22ff7c2c4c24063fb3907547b601be8c3c18",
                        "progress-2004-Q4.csv f9a797d7044642be79032fb51539103cb169aaf9ec8798ec36ae2e736711edea",
                        "progress-2005-Q1.csv f6ae6c500286f7bf507249471025f0b28b4bf870177636e5fcc3fa77effbf112",
                        "visits.csv 25c226c44c5829dd924301f267a2cf99b8f2e2c8f8dec847f7048b913e9779a3",
                        "work-logs.csv 61457824516a8420024c30c1c1210448c4614287c34a02c6c8c077b57e9346bb",
                        "meetings.csv 99de8198b9e9f7c42425ac5e7d357190c6ec03896fb07cea721b73e7e9d6e551",
                        "trainings.csv 771543aff7f07f779dcfcc90a6d357786bcd12fbee1f411b1a9d1a84ee13b263",
                        "training-participants.csv 1f5f45834c2cc715df895b0e414d9a4bd26c0b90ace1f7e2efecef7f17d5e2c6",
                        "funds.csv 58ee440fb1967e11e052c4f96bae060f08070eeb21ca1bdb72045b3cba4258ba",
                        "plans.csv 8e3825eba2af8bb587a8671275d24ff9fe15b5602754d6afb6460d3cf13b1e73",
                        "liaison-groups.csv 9fe07a57b5e5613134ecd8be0eb85c2dc98cacda28ebc311b5ac4d284e5bc5a8",
                        "leading-groups.csv 47a51a7e786f0dfdd789ea8427ec95410b776a83ebe105907a6b2dd66064b349",
                        "welfare-records.csv 2bea39057b1c80df03d15bb75f2dc1d3c88a9f3fdbac3bb8102fcd4dbb35f127",
                        "leaders.csv baf42ee0003f3f30d0cec4dc76206420b3b024eff0de86bbb55e31ffa1ac3242",
                        "liaisons.csv 58f722cdb658715e9eea827899a456003f2b396a678f65be8562d64018fd54c1",
                        "liaison-visits.csv 345015459ae3e17e786663458e347dec4643a7f49bff23fa925daacafb887a42"),
                files.inLoadOrder().stream()
                        .filter(file -> !files.ledgers().contains(file))
                        .map(DemoFilesTest::sum)
                        .toList());
    }

    @Test
    void theRosterHasAHeaderAnd5109LinesWithoutByteOrderMark() throws Exception {
        List<String> lines = Files.readAllLines(DemoCity.generate(directory).roster());
        assertEquals(5_110, lines.size());
        assertEquals(String.join(",", RosterRow.HEADER), lines.get(0));
    }

    @Test
    void theCommandLineWritesTheCityTheMistakesAndALongRoster() throws Exception {
        DemoFiles.main(new String[] {directory.toString(), "10000", "第二批"});
        assertTrue(Files.exists(directory.resolve("roster-with-errors.csv")));
        List<String> lines = Files.readAllLines(directory.resolve("roster-10000.csv"));
        assertEquals(10_001, lines.size());
        assertTrue(lines.get(10_000).endsWith(",第二批"));
    }

    private static String sum(Path file) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return file.getFileName() + " " + HexFormat.of().formatHex(sum);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
