package org.zhucun.supervision.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.platform.access.Action.CLOSE;
import static org.zhucun.platform.access.Action.RECTIFY;
import static org.zhucun.platform.access.Action.REOPEN;
import static org.zhucun.supervision.finding.FindingWorkflow.WORKFLOW;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.CallerPrincipal;
import org.zhucun.platform.access.Role;
import org.zhucun.supervision.FindingState;

/** Who takes which step of a finding. */
class FindingWorkflowTest {

    private static final String VILLAGE = "441481107217";
    private static final String TOWN = "441481107";
    private static final String COUNTY = "441481";
    private static final String CITY = "4414";

    @Test
    void aTownNeverClosesItsOwnFinding() {
        assertEquals(List.of(), offered(FindingState.RECTIFIED, TOWN, TOWN));
        assertEquals(List.of(), offered(FindingState.CLOSED, TOWN, TOWN));
        assertEquals(List.of(CLOSE, REOPEN), offered(FindingState.RECTIFIED, TOWN, COUNTY));
        assertEquals(List.of(REOPEN), offered(FindingState.CLOSED, TOWN, COUNTY));
    }

    @Test
    void theLevelThatInspectedCloses() {
        assertEquals(List.of(CLOSE, REOPEN), offered(FindingState.RECTIFIED, COUNTY, COUNTY));
        assertEquals(List.of(), offered(FindingState.RECTIFIED, COUNTY, TOWN));
        assertEquals(List.of(), offered(FindingState.RECTIFIED, CITY, COUNTY));
        assertEquals(List.of(CLOSE, REOPEN), offered(FindingState.RECTIFIED, CITY, "44"));
    }

    @Test
    void theTownPutsRightWhatAnyLevelFound() {
        assertEquals(List.of(RECTIFY), offered(FindingState.OPEN, TOWN, TOWN));
        assertEquals(List.of(RECTIFY), offered(FindingState.OPEN, CITY, TOWN));
        assertEquals(List.of(), offered(FindingState.OPEN, CITY, VILLAGE));
    }

    private static List<Action> offered(FindingState state, String inspecting, String office) {
        return WORKFLOW.actions(
                new FindingWorkflow.Standing(state, VILLAGE, inspecting),
                new CallerPrincipal(UUID.randomUUID(), "office", "驻村办", Set.of(Role.OFFICE), office, null, null));
    }
}
