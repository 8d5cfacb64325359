package org.zhucun.platform.steps;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.web.Etag;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.Caller;
import org.zhucun.platform.access.CallerPrincipal;

/** Takes the steps that features declare, keeps each for ever, and tells which are offered. */
@ApplicationScoped
public class Steps {

    private static final String KEEP =
            "insert into transition (subject, subject_id, action, from_state, to_state, text, account_id, actor, taken_at)"
                    + " select ?, s.id, ?, s.state, ?, ?, ?, ?, ? from unnest(?::uuid[], ?::text[]) as s (id, state)";

    private static final String HISTORY = "select action, from_state, to_state, text, actor, taken_at from transition"
            + " where subject_id = ? and subject = ? order by taken_at, id";

    private final Jdbc jdbc;
    private final Caller caller;
    private final Clock clock;

    Steps(Jdbc jdbc, Caller caller, Clock clock) {
        this.jdbc = jdbc;
        this.caller = caller;
        this.clock = clock;
    }

    /** 422 when the step needs words and has none. It is a fault of the request, so it is told before the record is. */
    public void requireText(Workflow<?, ?> workflow, Action action, String text) {
        StepText needed = workflow.step(action).text();
        if (needed.required() && text == null) {
            throw ApiException.invalid(Violation.pointer("/" + needed.member(), "REQUIRED"));
        }
    }

    /**
     * Refuses what the caller may not do with the record now: 403 to a role that does not take the step and, naming the
     * area, where another office does; 428 and 412 by If-Match; 409 in another state, or as the declaration says.
     */
    public <R> void require(Workflow<?, R> workflow, Action action, Held<R> record, String ifMatch) {
        requireTaker(workflow, action, record.standing());
        Etag.require(ifMatch, record.version());
        workflow.refusal(action, record.standing()).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** 403 to a role that does not take the step, to a cadre for a colleague and, naming the area, where another office does. */
    public <R> void requireTaker(Workflow<?, R> workflow, Action action, R standing) {
        Step<?, R> step = workflow.step(action);
        if (!step.isForRoleOf(caller.principal())) {
            throw new ApiException(ErrorCode.FORBIDDEN);
        }
        if (!step.isOfOwn(caller.principal(), standing)) {
            throw new ApiException(ErrorCode.OTHER_CADRE);
        }
        caller.scope().requireWrite(step.keeper().apply(standing));
    }

    /** Takes the step after {@link #requireText} and {@link #require}, and keeps it. The feature then moves its record. */
    public <S extends Enum<S>, R> Taken<S> take(
            Workflow<S, R> workflow, Action action, Held<R> record, String text, String ifMatch) {
        requireText(workflow, action, text);
        require(workflow, action, record, ifMatch);
        return takeAll(workflow, action, Map.of(record.id(), workflow.stateOf(record.standing())), text);
    }

    /**
     * Keeps one step of many records that are held and judged already.
     *
     * @param from the state that each leaves
     */
    public <S extends Enum<S>> Taken<S> takeAll(
            Workflow<S, ?> workflow, Action action, Map<UUID, S> from, String text) {
        Taken<S> taken =
                new Taken<>(workflow.step(action).to(), text, caller.principal().displayName(), clock.instant());
        List<UUID> ids = List.copyOf(from.keySet());
        jdbc.update(
                KEEP,
                Arrays.asList(
                        workflow.subject(),
                        action,
                        taken.to(),
                        text,
                        caller.accountId(),
                        taken.by(),
                        taken.at(),
                        ids,
                        ids.stream().map(from::get).toList()));
        return taken;
    }

    /** Every step of a record, oldest first; also of one that is gone. */
    public List<Transition> history(Workflow<?, ?> workflow, UUID id) {
        return jdbc.list(HISTORY, List.of(id, workflow.subject()), Transition::of);
    }

    /** What the caller may do with a record now. */
    public <R> List<Action> actions(Workflow<?, R> workflow, R record) {
        return workflow.actions(record, caller.principal());
    }

    /**
     * What the caller may do with each row of a list. It works on without the request, as an export does.
     *
     * @param standing reads from a row what its steps depend on
     */
    public <R> Function<Row, List<Action>> offered(Workflow<?, R> workflow, Function<Row, R> standing) {
        CallerPrincipal account = caller.principal();
        return row -> workflow.actions(standing.apply(row), account);
    }
}
