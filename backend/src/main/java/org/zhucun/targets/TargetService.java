package org.zhucun.targets;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.time.Today;
import org.zhucun.kernel.web.MergePatch;
import org.zhucun.roster.batch.BatchService;
import org.zhucun.roster.batch.BatchSummary;

/** Keeps the definitions of the targets. */
@ApplicationScoped
public class TargetService {

    private static final String SELECT =
            "select " + TargetSummary.COLUMNS + " from " + TargetSummary.FROM + " where t.batch_id = ?";

    private final TargetRepository targets;
    private final TargetRevisions revisions;
    private final BatchService batches;
    private final Jdbc jdbc;
    private final MergePatch mergePatch;
    private final Today today;

    TargetService(
            TargetRepository targets,
            TargetRevisions revisions,
            BatchService batches,
            Jdbc jdbc,
            MergePatch mergePatch,
            Today today) {
        this.targets = targets;
        this.revisions = revisions;
        this.batches = batches;
        this.jdbc = jdbc;
        this.mergePatch = mergePatch;
        this.today = today;
    }

    /** The target, for those that refer to it; empty when the batch has none of that code, or there is no batch. */
    public Optional<TargetSummary> find(UUID batchId, String code) {
        return jdbc.one(SELECT + " and t.code = ?", List.of(batchId, code), TargetSummary::of);
    }

    /** All of a batch, goals first. */
    public List<TargetSummary> all(UUID batchId) {
        return jdbc.list(SELECT + " order by t.position", List.of(batchId), TargetSummary::of);
    }

    ListQuery<TargetSummary> list(TargetFilter filter) {
        return TargetList.query(batch(filter.batch).orElse(null), filter.kind);
    }

    Target get(UUID batchId, String code) {
        return targets.visible(id(batchId, code));
    }

    TargetDetail detail(Target target) {
        TargetId id = target.id();
        TargetSummary now = find(id.batchId(), id.code()).orElseThrow(() -> ApiException.notFound(id));
        return TargetDetail.of(now, target, revisions.of(id), targets.actions(target));
    }

    @Transactional
    Target update(UUID batchId, String code, JsonNode patch, String ifMatch) {
        Target target = targets.editable(id(batchId, code), ifMatch);
        TargetUpdate change = mergePatch.apply(TargetUpdate.of(target), patch);
        TargetRules.check(target, batches.find(target.id().batchId()).orElseThrow(), change);
        if (target.isRedefinedBy(change)) {
            revisions.add(target, change);
            target.redefine(change);
        }
        target.expect(change.milestones());
        targets.flush();
        return target;
    }

    private TargetId id(UUID batchId, String code) {
        return new TargetId(batch(batchId).orElseThrow(() -> ApiException.notFound(code)), code);
    }

    /** The batch asked for, or else the one in force today; empty without any. */
    private Optional<UUID> batch(UUID asked) {
        return asked == null ? batches.inForce(today.day()).map(BatchSummary::id) : Optional.of(asked);
    }
}
