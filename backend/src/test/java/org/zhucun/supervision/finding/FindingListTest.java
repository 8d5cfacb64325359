package org.zhucun.supervision.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.supervision.finding.FindingWorld.CITY_INSPECTION;
import static org.zhucun.supervision.finding.FindingWorld.CLOSED;
import static org.zhucun.supervision.finding.FindingWorld.OVERDUE;
import static org.zhucun.supervision.finding.FindingWorld.RECTIFIED;
import static org.zhucun.supervision.finding.FindingWorld.RECURRENT;
import static org.zhucun.supervision.finding.FindingWorld.TOWN_RECTIFIED;
import static org.zhucun.support.TestWorld.CITY_UNIT;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ListContract;

@ApiTest
class FindingListTest extends ListContract {

    private static final Map<String, String> NAMES = Map.of(
            "OVERDUE",
            OVERDUE,
            "RECURRENT",
            RECURRENT,
            "RECTIFIED",
            RECTIFIED,
            "CLOSED",
            CLOSED,
            "TOWN",
            TOWN_RECTIFIED);

    @Override
    protected String path() {
        return "/api/v1/findings";
    }

    @Override
    protected List<String> sorts() {
        return List.of("overdue", "dueOn", "foundOn", "severity", "village");
    }

    @Override
    protected void plantFormula() {
        world.run("update finding set text = '" + FORMULA + "' where id = '" + OVERDUE + "'");
    }

    @Override
    protected void prepare() {
        FindingWorld.lay(world);
    }

    @Test
    void whatIsOverdueComesFirstThenByItsDay() {
        assertEquals(List.of(OVERDUE, RECTIFIED, CLOSED, TOWN_RECTIFIED, RECURRENT), ids("size=200"));
    }

    @Test
    void theGravestComeFirstWhenAsked() {
        assertEquals(List.of(RECTIFIED, OVERDUE), ids("size=2&sort=-severity"));
    }

    @ParameterizedTest
    @CsvSource({
        "area=441481, OVERDUE RECURRENT RECTIFIED TOWN",
        "area=441427, CLOSED",
        "village=441427103201, CLOSED",
        "inspection=" + CITY_INSPECTION + ", OVERDUE RECTIFIED CLOSED",
        "state=OPEN, OVERDUE RECURRENT",
        "state=OPEN&state=CLOSED, OVERDUE RECURRENT CLOSED",
        "overdue=true, OVERDUE",
        "overdue=false, RECURRENT RECTIFIED CLOSED TOWN",
        "recurrent=true, RECURRENT",
        "recurrent=false, OVERDUE RECTIFIED CLOSED TOWN",
        "severity=MAJOR&severity=CRITICAL, OVERDUE RECTIFIED",
        "category=LEDGER, OVERDUE RECURRENT",
        "owner=441481107, OVERDUE RECURRENT RECTIFIED TOWN",
        "ownerUnit=" + CITY_UNIT + ", CLOSED",
        "from=2005-03-01&to=2005-03-01, RECURRENT TOWN",
        "to=2005-01-15, OVERDUE RECTIFIED",
        "dueFrom=2005-02-15&dueTo=2005-03-15, OVERDUE TOWN",
        "q=日志, OVERDUE"
    })
    void filtersNarrow(String query, String expected) {
        HashSet<String> wanted = new HashSet<>();
        Arrays.stream(expected.split(" ")).forEach(name -> wanted.add(NAMES.get(name)));
        assertEquals(wanted, new HashSet<>(ids(query)), query);
    }

    @Test
    void aValueThatIsNoneIsRefused() {
        refused("state=LATE", "INVALID_PARAMETER", "state");
        refused("dueFrom=yesterday", "INVALID_PARAMETER", "dueFrom");
    }
}
