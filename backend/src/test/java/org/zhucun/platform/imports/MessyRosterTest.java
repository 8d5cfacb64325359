package org.zhucun.platform.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.platform.imports.ImportCalls.counts;
import static org.zhucun.platform.imports.ImportCalls.findings;
import static org.zhucun.platform.imports.ImportCalls.idNumber;
import static org.zhucun.platform.imports.ImportCalls.importCsv;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** Whatever a file holds: its counts add up, a validation says what the commit will, and what is stored is found again. */
@ApiTest
class MessyRosterTest {

    private static final int ROWS = 120;
    private static final List<String> NAMES = List.of("甲", "　乙　", "丙\u200b丁", "", "=戊", "\"己,庚\"", "#N/A", "辛\u0007");
    private static final List<String> UNITS = List.of("市财政局", "市委(办公室)", "市委（办公室）", "新单位", "");
    private static final List<String> LEVELS = List.of("市派", "县", "TOWN", "国派");
    private static final List<String> PLACES = List.of(
            "兴宁市,永和镇,蓝排村",
            "兴宁,永和,新中",
            "兴宁市,龙田镇,金星村委会",
            ",,龙盘村",
            ",,兴宁市/永和镇/蓝排村",
            "兴宁市,永和镇,蓝牌村",
            "兴平市,永和镇,蓝排村",
            "蕉岭县,三圳镇,招福村",
            "蕉岭县,永和镇,招福村",
            ",,");
    private static final List<String> ROLES = List.of("组长", "队员", "队员", "驻村干部", "LEADER", "村长");
    private static final List<String> DATES =
            List.of("2005-01-10", "2005/2/1", "2005年3月", "38362", "2005.1.10", "2005-02-30", "1800-01-01", "");

    @Inject
    TestWorld world;

    @Inject
    Jdbc jdbc;

    @BeforeEach
    void reset() {
        world.reset();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void countsAddUpAndAValidationTellsWhatACommitDoes(long seed) {
        Random random = new Random(seed);
        for (String account : List.of("city", "county-441481")) {
            String query = "atomic=" + pick(random, List.of("all", "row")) + "&moves="
                    + pick(random, List.of("reject", "allow")) + "&strategy="
                    + pick(random, List.of("upsert", "upsert", "create", "update"));
            String file = file(random);
            Response validated = importCsv(account, "roster", file, query);
            Response committed = importCsv(account, "roster", file, query + "&mode=commit");
            assertEquals(counts(validated), counts(committed), query);
            assertEquals(findings(validated), findings(committed), query);
            assertEquals(
                    query.contains("atomic=row") || rejected(committed) == 0, committed.statusCode() == 200, query);
        }
        String last = file(random);
        importCsv("city", "roster", last, "atomic=row&mode=commit&moves=allow")
                .then()
                .statusCode(200);
        Response again = importCsv("city", "roster", last, "atomic=row&mode=commit&moves=allow");
        assertEquals("0 0", counts(again).substring(0, 3));
        assertEquals(0, jdbc.number("select count(*) from posting where ended_on < posted_on", List.of()));
    }

    private static int rejected(Response answer) {
        return Integer.parseInt(counts(answer).split(" ")[3]);
    }

    private static String file(Random random) {
        StringBuilder file = new StringBuilder("姓名,身份证号,派出单位,派出级别,县（市、区）,镇（街道）,村,驻村职务,到村日期\n");
        for (int i = 0; i < ROWS; i++) {
            String number = idNumber(random.nextInt(80));
            String typed = random.nextInt(15) == 0 ? number.substring(0, 17) + "Y" : number.toLowerCase();
            file.append(mostly(random, NAMES)).append(',').append(typed).append(',');
            file.append(mostly(random, UNITS))
                    .append(',')
                    .append(mostly(random, LEVELS))
                    .append(',');
            file.append(mostly(random, PLACES))
                    .append(',')
                    .append(pick(random, ROLES))
                    .append(',');
            file.append(mostly(random, DATES)).append(random.nextInt(40) == 0 ? ",zu viel\n" : "\n");
        }
        return file.toString();
    }

    /** The first, good, values come more often than the others. */
    private static String mostly(Random random, List<String> values) {
        return random.nextInt(3) > 0 ? values.get(random.nextInt(2)) : pick(random, values);
    }

    private static String pick(Random random, List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
