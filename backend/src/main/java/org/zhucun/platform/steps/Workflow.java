package org.zhucun.platform.steps;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Messages;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.CallerPrincipal;
import org.zhucun.platform.access.Role;

/**
 * The states of a kind of record and the steps between them, declared once:
 *
 * <pre>{@code
 * static final Workflow<FindingState, FindingStanding> WORKFLOW = Workflow.of("finding", FindingStanding::state)
 *         .step(RECTIFY, Set.of(OPEN), RECTIFIED, OFFICES, FindingStanding::town, required("text"))
 * }</pre>
 *
 * @param <S> the states
 * @param <R> what of a record its steps depend on
 */
public final class Workflow<S extends Enum<S>, R> {

    /** Who keeps the records of an area. */
    public static final Set<Role> OFFICES = EnumSet.of(Role.ADMIN, Role.OFFICE);

    public static final Set<Role> OFFICES_AND_INSPECTORS = EnumSet.of(Role.ADMIN, Role.OFFICE, Role.INSPECTOR);
    public static final Set<Role> OFFICES_AND_CADRES = EnumSet.of(Role.ADMIN, Role.OFFICE, Role.CADRE);

    private final String subject;
    private final Function<R, S> state;
    private final List<Step<S, R>> steps;

    private Workflow(String subject, Function<R, S> state, List<Step<S, R>> steps) {
        this.subject = subject;
        this.state = state;
        this.steps = List.copyOf(steps);
    }

    /** @param subject the table of the records: under this name and the record's id its steps are kept */
    public static <S extends Enum<S>, R> Workflow<S, R> of(String subject, Function<R, S> state) {
        return new Workflow<>(subject, state, List.of());
    }

    /** A step, offered after those declared before it. */
    public Workflow<S, R> step(
            Action action, Set<S> from, S to, Set<Role> takers, Function<R, String> keeper, StepText text) {
        return with(steps, new Step<>(action, from, to, takers, keeper, null, text, List.of()));
    }

    /** A change in these states only, which leaves the state as it is and no trace in the history. */
    public Workflow<S, R> edit(Action action, Set<S> in, Set<Role> takers, Function<R, String> keeper) {
        return step(action, in, null, takers, keeper, StepText.none());
    }

    /** The step declared last is only for records of which this holds; others are answered as in a wrong state. */
    public Workflow<S, R> onlyIf(Predicate<R> condition) {
        return onlyIf(condition, this::wrongState);
    }

    /** As {@link #onlyIf(Predicate)}, with an answer of its own. */
    public Workflow<S, R> onlyIf(Predicate<R> condition, Function<R, ApiException> refusal) {
        Step<S, R> last = steps.get(steps.size() - 1);
        List<Step.Condition<R>> conditions = new ArrayList<>(last.conditions());
        conditions.add(new Step.Condition<>(condition, refusal));
        return with(steps.subList(0, steps.size() - 1), last.with(conditions));
    }

    /** The step declared last is offered only where it can succeed; a request for it is refused by what it says. */
    public Workflow<S, R> offeredIf(Predicate<R> condition) {
        return onlyIf(condition, null);
    }

    /** Every step declared so far is only for records of which this holds, whatever else holds of them. */
    public Workflow<S, R> eachOnlyIf(Predicate<R> condition, Function<R, ApiException> refusal) {
        List<Step<S, R>> narrowed = new ArrayList<>();
        for (Step<S, R> step : steps) {
            List<Step.Condition<R>> conditions = new ArrayList<>(step.conditions());
            conditions.add(0, new Step.Condition<>(condition, refusal));
            narrowed.add(step.with(conditions));
        }
        return new Workflow<>(subject, state, narrowed);
    }

    /** The step declared last is taken by offices, and by cadres of what is their own. */
    public Workflow<S, R> ofOwn(Function<R, UUID> cadre) {
        Step<S, R> last = steps.get(steps.size() - 1);
        return with(steps.subList(0, steps.size() - 1), last.of(cadre));
    }

    /** What the account may do with the record now, in the order of the declaration. */
    public List<Action> actions(R record, CallerPrincipal account) {
        S now = state.apply(record);
        return steps.stream()
                .filter(step -> step.isOpenTo(record, now) && step.isTakenBy(account, record))
                .map(Step::action)
                .toList();
    }

    /** Whether the account takes such a step in the record's area, whatever the record's state. */
    public boolean isTakenBy(CallerPrincipal account, Action action, R record) {
        return step(action).isTakenBy(account, record);
    }

    public Step<S, R> step(Action action) {
        return steps.stream()
                .filter(step -> step.action() == action)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(subject + " takes no step " + action));
    }

    /** Why the record cannot take the step now, as a declared condition says or 409 in another state; empty when it can. */
    public Optional<ApiException> refusal(Action action, R record) {
        Step<S, R> step = step(action);
        for (Step.Condition<R> condition : step.conditions()) {
            if (condition.refusal() != null && !condition.holds().test(record)) {
                return Optional.of(condition.refusal().apply(record));
            }
        }
        return step.from().contains(state.apply(record)) ? Optional.empty() : Optional.of(wrongState(record));
    }

    S stateOf(R record) {
        return state.apply(record);
    }

    String subject() {
        return subject;
    }

    private ApiException wrongState(R record) {
        return new ApiException(ErrorCode.WRONG_STATE, Messages.label(Messages.locale(), state.apply(record)));
    }

    private Workflow<S, R> with(List<Step<S, R>> before, Step<S, R> last) {
        List<Step<S, R>> all = new ArrayList<>(before);
        all.add(last);
        return new Workflow<>(subject, state, all);
    }
}
