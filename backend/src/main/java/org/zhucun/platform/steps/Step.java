package org.zhucun.platform.steps;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.CallerPrincipal;
import org.zhucun.platform.access.OwnRecords;
import org.zhucun.platform.access.Role;

/**
 * One declared step.
 *
 * @param from the states that it leaves
 * @param to the state that it leads to; null for an edit, which leaves the state as it is and is no part of the history
 * @param takers the roles that take it
 * @param keeper the code that the taker's area must contain
 * @param cadre whom the record is of, where who is no office takes the step of its own only; null where it may be anybody's
 * @param conditions what else has to hold of the record
 */
public record Step<S extends Enum<S>, R>(
        Action action,
        Set<S> from,
        S to,
        Set<Role> takers,
        Function<R, String> keeper,
        Function<R, UUID> cadre,
        StepText text,
        List<Condition<R>> conditions) {

    /**
     * What has to hold of a record beside its state.
     *
     * @param refusal the answer when it does not; null when the step is then only not offered
     */
    record Condition<R>(Predicate<R> holds, Function<R, ApiException> refusal) {}

    Step<S, R> with(List<Condition<R>> other) {
        return new Step<>(action, from, to, takers, keeper, cadre, text, other);
    }

    Step<S, R> of(Function<R, UUID> owner) {
        return new Step<>(action, from, to, takers, keeper, owner, text, conditions);
    }

    /** Whether the account's role takes it, and its area holds the one whose office does. */
    boolean isTakenBy(CallerPrincipal account, R record) {
        return isForRoleOf(account)
                && isOfOwn(account, record)
                && account.scope().contains(keeper.apply(record));
    }

    /** Whether the record is the account's own, where that is asked. */
    boolean isOfOwn(CallerPrincipal account, R record) {
        return cadre == null || OwnRecords.writes(account, cadre.apply(record));
    }

    boolean isForRoleOf(CallerPrincipal account) {
        return account.roles().stream().anyMatch(takers::contains);
    }

    /** Whether a record in the state can take it. */
    boolean isOpenTo(R record, S state) {
        return from.contains(state)
                && conditions.stream().allMatch(condition -> condition.holds().test(record));
    }
}
