package org.zhucun.targets.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Messages;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.web.Etag;
import org.zhucun.kernel.web.Versioned;
import org.zhucun.platform.access.Caller;

/**
 * Takes the steps of reports: a single one here, many in {@link BulkMoves}. Rows are locked, judged and then moved in one
 * transaction, and each step is kept with who took it, when and why.
 */
@ApplicationScoped
class ProgressMoves {

    private static final String MOVE = "update progress set state = ?, version = version + 1, updated_at = ?,"
            + " reported_at = case when ? then coalesce(reported_at, ?) else reported_at end,"
            + " verified_at = case when ? then ? end where id = any(?)";

    private static final String KEEP =
            "insert into progress_transition (progress_id, action, from_state, to_state, reason,"
                    + " account_id, actor, moved_at) select id, ?, state, ?, ?, ?, ?, ? from progress where id = any(?) order by id";

    private final MovableRows rows;
    private final ProgressDetails details;
    private final Jdbc jdbc;
    private final Caller caller;
    private final Clock clock;

    ProgressMoves(MovableRows rows, ProgressDetails details, Jdbc jdbc, Caller caller, Clock clock) {
        this.rows = rows;
        this.details = details;
        this.jdbc = jdbc;
        this.caller = caller;
        this.clock = clock;
    }

    /** 404 outside the caller's area, 403 where another office takes the step, 428 and 412 by If-Match, then 409. */
    @Transactional
    Versioned<ProgressDetail> move(UUID id, ProgressMove move, String reason, String ifMatch) {
        requireReason(move, reason);
        MovableRow row = rows.lock(id, caller.scope());
        caller.scope().requireWrite(move.keeperOf(row.village().code()));
        Etag.require(ifMatch, row.version());
        row.refusal(move, row.version()).ifPresent(code -> {
            throw refused(code, row);
        });
        apply(move, reason, List.of(id));
        return details.of(id);
    }

    private static ApiException refused(String code, MovableRow row) {
        return switch (code) {
            case MovableRow.COMPUTED -> new ApiException(ErrorCode.PROGRESS_COMPUTED, row.target());
            case MovableRow.WRONG_STATE ->
                new ApiException(ErrorCode.WRONG_STATE, Messages.label(Messages.locale(), row.state()));
            default ->
                ApiException.invalid(Violation.pointer(
                        "/note", code, row.earlier().stripTrailingZeros().toPlainString()));
        };
    }

    /** 422 when the step needs a reason and has none. */
    static void requireReason(ProgressMove move, String reason) {
        if (move.needsReason() && reason == null) {
            throw ApiException.invalid(Violation.pointer("/reason", "REQUIRED"));
        }
    }

    /** Moves rows that are locked and judged. */
    void apply(ProgressMove move, String reason, List<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        jdbc.update(
                KEEP,
                Arrays.asList(
                        move,
                        move.to(),
                        reason,
                        caller.accountId(),
                        caller.principal().displayName(),
                        now,
                        ids));
        boolean submits = move == ProgressMove.SUBMIT;
        boolean verifies = move == ProgressMove.VERIFY;
        jdbc.update(MOVE, Arrays.asList(move.to(), now, submits, now, verifies, now, ids));
    }
}
