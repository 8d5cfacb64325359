package org.zhucun.accountability.dutyexception;

import static org.zhucun.accountability.dutyexception.DutyExceptionWorkflow.WORKFLOW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.web.Versioned;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.Caller;
import org.zhucun.platform.steps.Held;
import org.zhucun.platform.steps.Steps;
import org.zhucun.platform.steps.Taken;
import org.zhucun.platform.steps.Transition;

/** Answers exceptions, as {@link DutyExceptionWorkflow} says. They are found by {@link DutyExceptionJudge}. */
@ApplicationScoped
public class DutyExceptionService {

    private static final String SELECT = "select " + DutyExceptionRows.COLUMNS + ", x.created_at, x.updated_at from "
            + DutyExceptionRows.TABLES + DutyExceptionRows.JOINS;

    private static final String HOLD = "select x.id, x.version, x.state, x.village_code from duty_exception x";

    private static final String EXPLAIN = "update duty_exception set state = ?, explanation = ?, explained_by = ?,"
            + " explained_at = ?, updated_at = ?, version = version + 1 where id = ?";

    private static final String DECIDE = "update duty_exception set state = ?, decision = ?, decided_by = ?,"
            + " decided_at = ?, updated_at = ?, version = version + 1 where id = ?";

    private final DutyExceptionRows rows;
    private final Steps steps;
    private final Jdbc jdbc;
    private final Caller caller;

    DutyExceptionService(DutyExceptionRows rows, Steps steps, Jdbc jdbc, Caller caller) {
        this.rows = rows;
        this.steps = steps;
        this.jdbc = jdbc;
        this.caller = caller;
    }

    ListQuery<DutyExceptionSummary> list(DutyExceptionFilter filter) {
        var offered = steps.offered(WORKFLOW, DutyExceptionWorkflow.Standing::of);
        return DutyExceptionList.query(filter, caller.scope(), row -> rows.summary(row, offered.apply(row)));
    }

    /** 404 when absent or outside the caller's area. */
    Versioned<DutyExceptionDetail> get(UUID id) {
        Where where = seen(id);
        List<Transition> history = steps.history(WORKFLOW, id);
        return jdbc.one(SELECT + where.sql(), where.params(), row -> detail(row, history))
                .orElseThrow(() -> ApiException.notFound(id));
    }

    /** 404 outside the caller's area, then as {@link Steps#require}. */
    @Transactional
    Versioned<DutyExceptionDetail> take(UUID id, Action step, String text, String ifMatch) {
        Taken<DutyExceptionState> taken = steps.take(WORKFLOW, step, hold(id), text, ifMatch);
        jdbc.update(
                step == Action.EXPLAIN ? EXPLAIN : DECIDE,
                Arrays.asList(taken.to(), text, taken.by(), taken.at(), taken.at(), id));
        return get(id);
    }

    private Held<DutyExceptionWorkflow.Standing> hold(UUID id) {
        Where where = seen(id);
        return jdbc.one(HOLD + where.sql() + " for update", where.params(), DutyExceptionService::held)
                .orElseThrow(() -> ApiException.notFound(id));
    }

    private static Held<DutyExceptionWorkflow.Standing> held(Row row) {
        return new Held<>(row.uuid("id"), row.integer("version"), DutyExceptionWorkflow.Standing.of(row));
    }

    private Where seen(UUID id) {
        return new Where().inside("x.village_code", caller.scope()).equal("x.id", id);
    }

    private Versioned<DutyExceptionDetail> detail(Row row, List<Transition> history) {
        DutyExceptionSummary found = rows.summary(row, steps.actions(WORKFLOW, DutyExceptionWorkflow.Standing.of(row)));
        return new Versioned<>(
                DutyExceptionDetail.of(found, history, row.instant("created_at"), row.instant("updated_at")),
                found.version());
    }
}
