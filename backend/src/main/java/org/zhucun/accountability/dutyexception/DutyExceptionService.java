package org.zhucun.accountability.dutyexception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Messages;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.web.Etag;
import org.zhucun.kernel.web.Versioned;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.Caller;

/** Answers exceptions: the town explains, the county accepts or confirms. They are found by {@link DutyExceptionJudge}. */
@ApplicationScoped
public class DutyExceptionService {

    private static final String SELECT = "select " + DutyExceptionRows.COLUMNS
            + ", x.version, x.created_at, x.updated_at from " + DutyExceptionRows.TABLES + DutyExceptionRows.JOINS;

    private static final String EXPLAIN = "update duty_exception set state = ?, explanation = ?, explained_by = ?,"
            + " explained_at = ?, updated_at = ?, version = version + 1 where id = ?";

    private static final String DECIDE = "update duty_exception set state = ?, decision = ?, decided_by = ?,"
            + " decided_at = ?, updated_at = ?, version = version + 1 where id = ?";

    private final DutyExceptionRows rows;
    private final Jdbc jdbc;
    private final Caller caller;
    private final Clock clock;

    DutyExceptionService(DutyExceptionRows rows, Jdbc jdbc, Caller caller, Clock clock) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.caller = caller;
        this.clock = clock;
    }

    ListQuery<DutyExceptionSummary> list(DutyExceptionFilter filter) {
        return DutyExceptionList.query(filter, caller.scope(), rows);
    }

    /** 404 when absent or outside the caller's area. */
    Versioned<DutyExceptionDetail> get(UUID id) {
        return read(id, "");
    }

    /** 404 outside the caller's area, 403 where another office takes the step, 428 and 412 by If-Match, then 409. */
    @Transactional
    Versioned<DutyExceptionDetail> move(UUID id, DutyExceptionMove move, String text, String ifMatch) {
        Versioned<DutyExceptionDetail> held = read(id, " for update of x");
        DutyExceptionDetail found = held.body();
        caller.scope().requireWrite(move.keeperOf(found.village().code()));
        Etag.require(ifMatch, held.version());
        if (!move.leaves(found.state())) {
            throw new ApiException(ErrorCode.WRONG_STATE, Messages.label(Messages.locale(), found.state()));
        }
        jdbc.update(
                move == DutyExceptionMove.EXPLAIN ? EXPLAIN : DECIDE,
                Arrays.asList(move.to(), text, caller.principal().displayName(), clock.instant(), clock.instant(), id));
        return get(id);
    }

    private Versioned<DutyExceptionDetail> read(UUID id, String lock) {
        Where where = new Where().inside("x.village_code", caller.scope()).equal("x.id", id);
        return jdbc.one(SELECT + where.sql() + lock, where.params(), this::detail)
                .orElseThrow(() -> ApiException.notFound(id));
    }

    private Versioned<DutyExceptionDetail> detail(Row row) {
        DutyExceptionSummary found = rows.summary(row);
        return new Versioned<>(
                DutyExceptionDetail.of(found, row.instant("created_at"), row.instant("updated_at"), actions(found)),
                row.integer("version"));
    }

    private List<Action> actions(DutyExceptionSummary found) {
        return Arrays.stream(DutyExceptionMove.values())
                .filter(move -> caller.isOffice()
                        && move.leaves(found.state())
                        && caller.scope().contains(move.keeperOf(found.village().code())))
                .map(DutyExceptionMove::action)
                .toList();
    }
}
