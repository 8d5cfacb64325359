package org.zhucun.targets;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.platform.access.Caller;

/** Every definition that a target has had: what was verified is judged by the one of that time. */
@ApplicationScoped
class TargetRevisions {

    private final Jdbc jdbc;
    private final Caller caller;

    TargetRevisions(Jdbc jdbc, Caller caller) {
        this.jdbc = jdbc;
        this.caller = caller;
    }

    /** The newest first. */
    List<TargetRevision> of(TargetId id) {
        return jdbc.list(
                "select revision, name_zh, name_en, threshold, weight, changed_by, changed_at from target_revision"
                        + " where batch_id = ? and code = ? order by revision desc",
                List.of(id.batchId(), id.code()),
                TargetRevision::of);
    }

    /**
     * Keeps what the target becomes, before the target itself is written: from then on the database judges by it. Of
     * two who change the same version, the second waits for the first and is refused.
     */
    void add(Target target, TargetUpdate change) {
        int added = jdbc.update(
                "insert into target_revision (batch_id, code, revision, name_zh, name_en, threshold, weight, changed_by)"
                        + " select batch_id, code, revision + 1, ?, ?, ?, ?, ? from target"
                        + " where batch_id = ? and code = ? and version = ? for update",
                List.of(
                        change.nameZh(),
                        change.nameEn(),
                        change.threshold(),
                        change.weight(),
                        caller.principal().displayName(),
                        target.id().batchId(),
                        target.id().code(),
                        target.version()));
        if (added == 0) {
            throw new ApiException(ErrorCode.STALE);
        }
    }
}
