package org.zhucun.platform.steps;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.zhucun.platform.access.Action.APPROVE;
import static org.zhucun.platform.access.Action.CANCEL;
import static org.zhucun.platform.access.Action.CLOSE;
import static org.zhucun.platform.access.Action.REFUSE;
import static org.zhucun.platform.access.Action.UPDATE;
import static org.zhucun.platform.steps.Workflow.OFFICES;
import static org.zhucun.platform.steps.Workflow.OFFICES_AND_CADRES;

import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.Caller;
import org.zhucun.platform.access.CallerPrincipal;
import org.zhucun.platform.access.Role;

/** What follows from a declaration: what is offered, and how a step is refused. */
class WorkflowTest {

    private enum State {
        ASKED,
        GRANTED,
        REFUSED
    }

    private record Request(State state, String village, boolean begun, boolean computed) {

        private String county() {
            return village.substring(0, 6);
        }
    }

    private static final String VILLAGE = "441481107217";
    private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");

    private static final Workflow<State, Request> WORKFLOW = Workflow.of("request", Request::state)
            .edit(UPDATE, Set.of(State.ASKED), OFFICES, Request::village)
            .step(APPROVE, Set.of(State.ASKED), State.GRANTED, OFFICES, Request::county, StepText.optional())
            .onlyIf(request -> !request.computed(), request -> new ApiException(ErrorCode.PROGRESS_COMPUTED, "G1"))
            .step(REFUSE, Set.of(State.ASKED), State.REFUSED, OFFICES, Request::county, StepText.required("reason"))
            .step(
                    CANCEL,
                    Set.of(State.ASKED, State.GRANTED),
                    State.REFUSED,
                    OFFICES_AND_CADRES,
                    Request::village,
                    StepText.none())
            .onlyIf(request -> !request.begun());

    private static final CallerPrincipal COUNTY = account(Role.OFFICE, "441481");
    private static final CallerPrincipal TOWN = account(Role.OFFICE, "441481107");
    private static final CallerPrincipal CADRE = account(Role.CADRE, VILLAGE);

    @Test
    void aStepIsOfferedInItsStatesToItsRoleInTheAreaOfItsOffice() {
        assertEquals(List.of(UPDATE, APPROVE, REFUSE, CANCEL), WORKFLOW.actions(asked(), COUNTY));
        assertEquals(List.of(UPDATE, CANCEL), WORKFLOW.actions(asked(), TOWN));
        assertEquals(List.of(CANCEL), WORKFLOW.actions(asked(), CADRE));
        assertEquals(List.of(CANCEL), WORKFLOW.actions(in(State.GRANTED), COUNTY));
        assertEquals(List.of(), WORKFLOW.actions(in(State.REFUSED), COUNTY));
        assertEquals(List.of(), WORKFLOW.actions(asked(), account(Role.VIEWER, "44")));
        assertEquals(List.of(), WORKFLOW.actions(asked(), account(Role.OFFICE, "441427")));
    }

    @Test
    void aStepIsOfferedOnlyWhenItsConditionHolds() {
        Request begun = new Request(State.GRANTED, VILLAGE, true, false);
        Request computed = new Request(State.ASKED, VILLAGE, false, true);

        assertEquals(List.of(), WORKFLOW.actions(begun, COUNTY));
        assertEquals(List.of(UPDATE, REFUSE, CANCEL), WORKFLOW.actions(computed, COUNTY));
    }

    @Test
    void whatIsOfferedIsNotRefused() {
        for (Action action : WORKFLOW.actions(asked(), COUNTY)) {
            assertDoesNotThrow(() -> steps(COUNTY).require(WORKFLOW, action, held(asked()), "\"3\""));
        }
    }

    @Test
    void aStepIsRefusedByRoleThenAreaThenVersionThenState() {
        Request granted = in(State.GRANTED);

        assertEquals(ErrorCode.FORBIDDEN, refusal(CADRE, APPROVE, granted, null).code());
        ApiException elsewhere = refusal(TOWN, APPROVE, granted, null);
        assertEquals(ErrorCode.OUT_OF_SCOPE, elsewhere.code());
        assertEquals("441481", elsewhere.args()[0]);
        assertEquals(
                ErrorCode.PRECONDITION_REQUIRED,
                refusal(COUNTY, APPROVE, granted, null).code());
        assertEquals(
                ErrorCode.STALE, refusal(COUNTY, APPROVE, granted, "\"2-a1\"").code());
        assertEquals(
                ErrorCode.WRONG_STATE,
                refusal(COUNTY, APPROVE, granted, "\"3-a1\"").code());
    }

    @Test
    void aConditionHasAnAnswerOfItsOwnOrThatOfAWrongState() {
        Request computed = new Request(State.ASKED, VILLAGE, false, true);
        Request begun = new Request(State.GRANTED, VILLAGE, true, false);

        assertEquals(
                ErrorCode.PROGRESS_COMPUTED,
                refusal(COUNTY, APPROVE, computed, "*").code());
        assertEquals(ErrorCode.WRONG_STATE, refusal(COUNTY, CANCEL, begun, "*").code());
    }

    @Test
    void whereWordsAreNeededTheMemberIsNamed() {
        ApiException silent =
                assertThrows(ApiException.class, () -> steps(COUNTY).requireText(WORKFLOW, REFUSE, null));

        assertEquals("/reason", silent.violations().get(0).pointer());
        assertEquals("REQUIRED", silent.violations().get(0).code());
        assertDoesNotThrow(() -> steps(COUNTY).requireText(WORKFLOW, REFUSE, "春耕期间"));
        assertDoesNotThrow(() -> steps(COUNTY).requireText(WORKFLOW, APPROVE, null));
    }

    @Test
    void aStepThatIsNotDeclaredIsAnErrorOfTheProgram() {
        assertThrows(IllegalArgumentException.class, () -> WORKFLOW.step(CLOSE));
    }

    private static ApiException refusal(CallerPrincipal account, Action action, Request request, String ifMatch) {
        return assertThrows(ApiException.class, () -> steps(account).require(WORKFLOW, action, held(request), ifMatch));
    }

    private static Steps steps(CallerPrincipal account) {
        return new Steps(
                null,
                new Caller(
                        QuarkusSecurityIdentity.builder().setPrincipal(account).build(), null),
                null);
    }

    private static Held<Request> held(Request request) {
        return new Held<>(ID, 3, request);
    }

    private static Request asked() {
        return in(State.ASKED);
    }

    private static Request in(State state) {
        return new Request(state, VILLAGE, false, false);
    }

    private static CallerPrincipal account(Role role, String area) {
        return new CallerPrincipal(ID, "somebody", "某人", Set.of(role), area, null, null);
    }
}
