package org.zhucun.accountability.dutyexception;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.TestWorld.cadre;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ListContract;

@ApiTest
class DutyExceptionListTest extends ListContract {

    @Inject
    DutyExceptionWorld duty;

    @Override
    protected String path() {
        return DutyExceptionWorld.EXCEPTIONS;
    }

    @Override
    protected List<String> sorts() {
        return List.of("month", "village", "name");
    }

    @Override
    protected List<String> readers() {
        return List.of("admin", "city", "inspector", "viewer", "province");
    }

    @Override
    protected void prepare() {
        duty.lay();
        duty.sheet(1, 0, 8);
        duty.sheet(2, 0, 9);
        duty.found(1, "2005-02-15", "ABSENT_UNEXPLAINED");
        duty.judge(1);
        duty.judge(2);
        world.run("update duty_exception set state = 'EXPLAINED', explanation = '后补', holds = false where cadre_id = '"
                + cadre(2) + "'");
    }

    @Override
    protected void plantFormula() {
        world.run("update duty_exception set state = 'EXPLAINED', explanation = '" + FORMULA + "'");
    }

    @ParameterizedTest
    @CsvSource({
        "area=441481107, 2",
        "area=441427, 0",
        "month=2005-02, 2",
        "month=2005-01, 0",
        "state=OPEN, 1",
        "state=OPEN&state=EXPLAINED, 2",
        "rule=UNTRACED_DAYS, 2",
        "rule=INSPECTION_ABSENCE, 1",
        "rule=UNRECORDED_ABSENCE, 0",
        "holds=false, 1",
        "village=441481107217, 2",
        "village=441481107218, 0",
        "q=lhm, 1",
        "q=建国, 1"
    })
    void filtersNarrow(String query, int items) {
        list(query).body("page.totalItems", equalTo(items));
    }

    @Test
    void aMonthThatIsNoneIsNamed() {
        refused("month=2005-13", "INVALID_PARAMETER", "month");
    }

    @Test
    void noneIsSortedByDays() {
        for (String sort : List.of("days", "unexplained", "evidence")) {
            refused("sort=" + sort, "INVALID_PARAMETER", "sort");
        }
        list("cadre=" + cadre(1)).body("items.cadre.name", contains("蓝华明"));
    }

    @Test
    void aCadreDoesNotReadThem() {
        as("cadre").get(path()).then().statusCode(403);
    }

    @Test
    void theOtherCountySeesNothing() {
        as("county-441427").get(path()).then().statusCode(200).body("page.totalItems", equalTo(0));
    }
}
