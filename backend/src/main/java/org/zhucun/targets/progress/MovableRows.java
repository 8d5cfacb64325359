package org.zhucun.targets.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.Where;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.Scope;

/** Reads reports and holds them until the end of the transaction, always in the order of their ids. */
@ApplicationScoped
class MovableRows {

    private static final String SELECT = "select p.id, p.village_code, v.name as village_name,"
            + " c.name as village_county_name, w.name as village_town_name, p.target_code, p.state, p.computed, p.reported_at,"
            + " p.version, p.value, p.note, t.accumulation, (select e.value from progress e"
            + " where e.batch_id = p.batch_id and e.village_code = p.village_code and e.target_code = p.target_code"
            + " and e.quarter < p.quarter order by e.quarter desc limit 1) as earlier from progress p"
            + " join target t on t.batch_id = p.batch_id and t.code = p.target_code"
            + " join village v on v.code = p.village_code join area c on c.code = v.county_code"
            + " join area w on w.code = v.town_code";

    private static final String COUNT = "select p.state, p.computed, count(*)::integer as reports from progress p%s"
            + " group by p.state, p.computed order by p.computed, p.state";

    private final Jdbc jdbc;

    MovableRows(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** 404 when absent or outside the area. */
    MovableRow lock(UUID id, Scope scope) {
        return lock(List.of(id), scope).stream().findFirst().orElseThrow(() -> ApiException.notFound(id));
    }

    /** The rows that exist inside the area, locked. */
    List<MovableRow> lock(List<UUID> ids, Scope scope) {
        return lock(new Where().inside("p.village_code", scope).oneOf("p.id", ids));
    }

    /** Counts the reports that do not take the step, by state. */
    List<BulkTaken.LeftOut> leftOut(Where reports, Action step) {
        List<BulkTaken.LeftOut> leftOut = new ArrayList<>();
        jdbc.list(COUNT.formatted(reports.sql()), reports.params(), row -> {
            ProgressState state = row.constant("state", ProgressState.class);
            ProgressWorkflow.Standing standing =
                    new ProgressWorkflow.Standing(state, null, null, row.flag("computed"), false);
            ProgressWorkflow.WORKFLOW
                    .refusal(step, standing)
                    .ifPresent(refusal -> leftOut.add(
                            new BulkTaken.LeftOut(state, refusal.code().name(), row.integer("reports"))));
            return state;
        });
        return leftOut;
    }

    List<MovableRow> lock(Where where) {
        return jdbc.list(SELECT + where.sql() + " order by p.id for update of p", where.params(), MovableRow::of);
    }
}
