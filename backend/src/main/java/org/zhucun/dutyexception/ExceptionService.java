package org.zhucun.dutyexception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.zhucun.access.Action;
import org.zhucun.access.Caller;
import org.zhucun.shared.error.ApiException;
import org.zhucun.shared.error.ErrorCode;
import org.zhucun.shared.error.Messages;
import org.zhucun.shared.sql.Jdbc;
import org.zhucun.shared.sql.ListQuery;
import org.zhucun.shared.sql.Row;
import org.zhucun.shared.sql.Where;
import org.zhucun.shared.web.Etag;
import org.zhucun.shared.web.Versioned;

/** Answers exceptions: the town explains, the county accepts or confirms. They are found by {@link DutyExceptions}. */
@ApplicationScoped
public class ExceptionService {

    private static final String SELECT = "select " + ExceptionRows.COLUMNS
            + ", x.version, x.created_at, x.updated_at from " + ExceptionRows.TABLES + ExceptionRows.JOINS;

    private static final String EXPLAIN = "update duty_exception set state = ?, explanation = ?, explained_by = ?,"
            + " explained_at = ?, updated_at = ?, version = version + 1 where id = ?";

    private static final String DECIDE = "update duty_exception set state = ?, decision = ?, decided_by = ?,"
            + " decided_at = ?, updated_at = ?, version = version + 1 where id = ?";

    private final ExceptionRows rows;
    private final Jdbc jdbc;
    private final Caller caller;
    private final Clock clock;

    ExceptionService(ExceptionRows rows, Jdbc jdbc, Caller caller, Clock clock) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.caller = caller;
        this.clock = clock;
    }

    ListQuery<ExceptionSummary> list(ExceptionFilter filter) {
        return ExceptionList.query(filter, caller.scope(), rows);
    }

    /** 404 when absent or outside the caller's area. */
    Versioned<ExceptionDetail> get(UUID id) {
        return read(id, "");
    }

    /** 404 outside the caller's area, 403 where another office takes the step, 428 and 412 by If-Match, then 409. */
    @Transactional
    Versioned<ExceptionDetail> move(UUID id, ExceptionMove move, String text, String ifMatch) {
        Versioned<ExceptionDetail> held = read(id, " for update of x");
        ExceptionDetail found = held.body();
        caller.scope().requireWrite(move.keeperOf(found.village().code()));
        Etag.require(ifMatch, held.version());
        if (!move.leaves(found.state())) {
            throw new ApiException(ErrorCode.WRONG_STATE, Messages.label(Messages.locale(), found.state()));
        }
        jdbc.update(
                move == ExceptionMove.EXPLAIN ? EXPLAIN : DECIDE,
                Arrays.asList(move.to(), text, caller.principal().displayName(), clock.instant(), clock.instant(), id));
        return get(id);
    }

    private Versioned<ExceptionDetail> read(UUID id, String lock) {
        Where where =
                new Where().inside("x.village_code", caller.scope().areaCode()).equal("x.id", id);
        return jdbc.one(SELECT + where.sql() + lock, where.params(), this::detail)
                .orElseThrow(() -> ApiException.notFound(id));
    }

    private Versioned<ExceptionDetail> detail(Row row) {
        ExceptionSummary found = rows.summary(row);
        return new Versioned<>(
                ExceptionDetail.of(found, row.instant("created_at"), row.instant("updated_at"), actions(found)),
                row.integer("version"));
    }

    private List<Action> actions(ExceptionSummary found) {
        return Arrays.stream(ExceptionMove.values())
                .filter(move -> caller.isOffice()
                        && move.leaves(found.state())
                        && caller.scope().contains(move.keeperOf(found.village().code())))
                .map(ExceptionMove::action)
                .toList();
    }
}
