package org.zhucun.accountability.dutyexception;

import static org.zhucun.accountability.dutyexception.DutyExceptionWorkflow.WORKFLOW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.JsonRows;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.Lists;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.sql.Where;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.Caller;
import org.zhucun.platform.steps.Held;
import org.zhucun.platform.steps.Steps;
import org.zhucun.platform.steps.Taken;
import org.zhucun.platform.steps.Transition;

/** Answers exceptions, as {@link DutyExceptionWorkflow} says. They are found by {@link DutyExceptionJudge}. */
@ApplicationScoped
public class DutyExceptionService {

    /** No key orders people by days. */
    private static final Listing<DutyExceptionSummary> LIST = Listing.of(DutyExceptionSummary.class, "duty_exception x")
            .column("unit", "cadre.unit_id")
            .also("rules", "x.rules")
            .derived("rules", row -> row.constants("rules", DutyExceptionRule.class))
            .derived("rule", row -> DutyExceptionRule.valueOf(row.texts("rules")[0]))
            .also("evidence", "x.evidence::text")
            .sort("month", "x.month")
            .sort("village", "x.village_code")
            .sortByName("name", "cadre.name")
            .byDefault("-month,village,name")
            .exports("month", "cadre", "unit", "village", "villageCode", "rules as exceptionRules", "state", "holds")
            .exports("explanation", "explainedBy", "decision", "decidedBy");

    private static final Listing<DutyExceptionDetail> ONE = LIST.as(DutyExceptionDetail.class);

    private static final String HOLD = "select x.id, x.version, x.state, x.village_code from duty_exception x";

    private static final String EXPLAIN = "update duty_exception set state = ?, explanation = ?, explained_by = ?,"
            + " explained_at = ?, updated_at = ?, version = version + 1 where id = ?";

    private static final String DECIDE = "update duty_exception set state = ?, decision = ?, decided_by = ?,"
            + " decided_at = ?, updated_at = ?, version = version + 1 where id = ?";

    private final Lists lists;
    private final Steps steps;
    private final Jdbc jdbc;
    private final JsonRows json;
    private final Caller caller;

    DutyExceptionService(Lists lists, Steps steps, Jdbc jdbc, JsonRows json, Caller caller) {
        this.lists = lists;
        this.steps = steps;
        this.jdbc = jdbc;
        this.json = json;
        this.caller = caller;
    }

    ListQuery<DutyExceptionSummary> list(DutyExceptionFilter filter) {
        return completed(LIST.query(filter.conditions(caller.scope())));
    }

    /** 404 when absent or outside the caller's area. */
    DutyExceptionDetail get(UUID id) {
        List<Transition> history = steps.history(WORKFLOW, id);
        return lists.get(completed(ONE.one(seen(), id)).giving("history", row -> history), id);
    }

    /** 404 outside the caller's area, then as {@link Steps#require}. */
    @Transactional
    DutyExceptionDetail take(UUID id, Action step, String text, String ifMatch) {
        Taken<DutyExceptionState> taken = steps.take(WORKFLOW, step, hold(id), text, ifMatch);
        jdbc.update(
                step == Action.EXPLAIN ? EXPLAIN : DECIDE,
                Arrays.asList(taken.to(), text, taken.by(), taken.at(), taken.at(), id));
        return get(id);
    }

    private Held<DutyExceptionWorkflow.Standing> hold(UUID id) {
        Where where = seen().equal("x.id", id);
        return jdbc.one(HOLD + where.sql() + " for update", where.params(), DutyExceptionService::held)
                .orElseThrow(() -> ApiException.notFound(id));
    }

    private static Held<DutyExceptionWorkflow.Standing> held(Row row) {
        return new Held<>(row.uuid("id"), row.integer("version"), DutyExceptionWorkflow.Standing.of(row));
    }

    private <T> ListQuery<T> completed(ListQuery<T> query) {
        return query.giving("actions", steps.offered(WORKFLOW, DutyExceptionWorkflow.Standing::of))
                .giving("evidence", row -> json.read(row.text("evidence"), Evidence.class));
    }

    private Where seen() {
        return new Where().inside("x.village_code", caller.scope());
    }
}
