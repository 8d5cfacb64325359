package org.zhucun.supervision.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Messages;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.web.Etag;
import org.zhucun.kernel.web.Versioned;
import org.zhucun.platform.access.Caller;
import org.zhucun.supervision.FindingState;

/** Takes the steps of findings, each kept with who took it, when and why. */
@ApplicationScoped
class FindingMoves {

    private static final String MOVE = "update finding set state = ?, version = version + 1, updated_at = ?,"
            + " rectification = case ? when 'RECTIFY' then ? when 'CLOSE' then rectification end,"
            + " rectified_at = case ? when 'RECTIFY' then ? when 'CLOSE' then rectified_at end,"
            + " closed_at = case ? when 'CLOSE' then ?::timestamptz end where id = ?";

    private static final String KEEP =
            "insert into finding_transition (finding_id, action, from_state, to_state, text, account_id, actor, moved_at)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?)";

    private final FindingService findings;
    private final Jdbc jdbc;
    private final Caller caller;
    private final Clock clock;

    FindingMoves(FindingService findings, Jdbc jdbc, Caller caller, Clock clock) {
        this.findings = findings;
        this.jdbc = jdbc;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * 404 outside the caller's area, 403 where another office takes the step, 428 and 412 by If-Match, then 409.
     *
     * @param text what was done or why; null when nothing is said
     */
    @Transactional
    Versioned<FindingDetail> move(UUID id, FindingMove move, String text, String ifMatch) {
        hold(id);
        Versioned<FindingDetail> found = findings.get(id);
        FindingDetail finding = found.body();
        caller.scope().requireWrite(move.keeperOf(finding.village().code(), finding.inspection()));
        Etag.require(ifMatch, found.version());
        if (!move.leaves(finding.state())) {
            throw new ApiException(ErrorCode.WRONG_STATE, Messages.label(Messages.locale(), finding.state()));
        }
        apply(id, move, finding.state(), text);
        return findings.get(id);
    }

    /** Keeps others from moving it until this transaction ends. */
    private void hold(UUID id) {
        Where where = FindingList.seen(caller.scope()).equal("f.id", id);
        jdbc.one("select f.id from finding f" + where.sql() + " for update", where.params(), row -> row.uuid("id"))
                .orElseThrow(() -> ApiException.notFound(id));
    }

    private void apply(UUID id, FindingMove move, FindingState from, String text) {
        Instant now = clock.instant();
        String actor = caller.principal().displayName();
        jdbc.update(KEEP, Arrays.asList(id, move, from, move.to(), text, caller.accountId(), actor, now));
        jdbc.update(MOVE, Arrays.asList(move.to(), now, move, text, move, now, move, now, id));
    }
}
