package org.zhucun.attendance.outing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zhucun.attendance.CadreDays;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.export.ExportColumn;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.ListSpec;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.web.Versioned;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.Caller;

/** Reads outings, and tells what the caller may do with one. */
@ApplicationScoped
class OutingReading {

    private static final ListSpec<OutingSummary> LIST = CadreDays.list(
            "outing",
            OutingSummary.COLUMNS,
            OutingSummary::whose,
            List.of(
                    ExportColumn.of("days", OutingSummary::days),
                    ExportColumn.of("kind", OutingSummary::kind),
                    ExportColumn.of("place", OutingSummary::place),
                    ExportColumn.of("purpose", OutingSummary::purpose)));

    private final Jdbc jdbc;
    private final Caller caller;

    OutingReading(Jdbc jdbc, Caller caller) {
        this.jdbc = jdbc;
        this.caller = caller;
    }

    ListQuery<OutingSummary> list(OutingFilter filter) {
        return ListQuery.of(LIST, filter.conditions(caller.scope()), OutingSummary::of)
                .joined(CadreDays.JOINS);
    }

    /** 404 when absent or outside the caller's area. */
    Versioned<OutingDetail> of(UUID id) {
        Where where = new Where().inside("a.village_code", caller.scope()).equal("a.id", id);
        return jdbc.one(CadreDays.one(LIST) + where.sql(), where.params(), this::detail)
                .orElseThrow(() -> ApiException.notFound(id));
    }

    boolean isLocked(UUID id) {
        return jdbc.number("select count(*) from outing a where a.id = ? and " + OutingSummary.LOCKED, List.of(id)) > 0;
    }

    private Versioned<OutingDetail> detail(Row row) {
        OutingSummary outing = OutingSummary.of(row);
        boolean open = caller.isOffice() && !outing.locked();
        List<Action> actions = open ? List.of(Action.UPDATE, Action.DELETE) : List.of();
        return new Versioned<>(OutingDetail.of(outing, row.instant("updated_at"), actions), row.integer("version"));
    }
}
