package org.zhucun.targets;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.sql.Joined;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.time.Quarter;
import org.zhucun.kernel.time.Today;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.RecordService;
import org.zhucun.roster.batch.BatchService;
import org.zhucun.roster.batch.BatchSummary;

/** Keeps the definitions of the targets. */
@ApplicationScoped
public class TargetService extends RecordService<Target, TargetId, TargetUpdate, TargetDetail> {

    /** Joined for the conditions too: a code alone names no target, so that a page cannot be read in two levels. */
    private static final Joined BATCH =
            Joined.used("t.batch_id as batch_id, b.name as batch_name", " join batch b on b.id = t.batch_id");

    private static final Listing<TargetSummary> LIST = Listing.of(TargetSummary.class, "target t")
            .key("t.code")
            .with("batch", BATCH)
            .derived("name", row -> TargetRef.name(row.text("name_zh"), row.text("name_en")))
            .derived("comparison", row -> Comparison.AT_LEAST)
            .also("serves", "t.serves")
            .derived("serves", row -> List.of(row.texts("serves")))
            .also(
                    "milestones",
                    "array(select m.quarter || '=' || m.share from target_milestone m"
                            + " where m.batch_id = t.batch_id and m.code = t.code)")
            .derived("milestones", TargetService::milestones)
            .sort("code", "t.position")
            .sortedBy("weight")
            .exports("code", "kind", "nameZh", "nameEn", "valueType", "unit as measureUnit", "threshold")
            .exports("accumulation", "appliesTo", "computedFrom")
            .exports("serves", target -> String.join(" ", target.serves()))
            .exports("weight");

    private static final Listing<TargetDetail> ONE = LIST.as(TargetDetail.class);

    private final TargetRevisions revisions;
    private final BatchService batches;
    private final Today today;

    TargetService(TargetRevisions revisions, BatchService batches, Today today) {
        this.revisions = revisions;
        this.batches = batches;
        this.today = today;
    }

    /** The target, for those that refer to it; empty when the batch has none of that code, or there is no batch. */
    public Optional<TargetSummary> find(UUID batchId, String code) {
        return lists.one(LIST.one(of(batchId), code));
    }

    /** All of a batch, goals first. */
    public List<TargetSummary> all(UUID batchId) {
        return lists.all(LIST.query(of(batchId)));
    }

    /** Those of a batch; none when there is no batch. */
    ListQuery<TargetSummary> list(TargetFilter filter) {
        return LIST.query(of(batch(filter.batch).orElse(null)).equal("t.kind", filter.kind));
    }

    /** What names a target of the batch asked for, or else of the one in force today; 404 without any. */
    TargetId id(UUID batchId, String code) {
        return new TargetId(batch(batchId).orElseThrow(() -> ApiException.notFound(code)), code);
    }

    /** Each batch has all 18: none is added or removed. */
    @Override
    public TargetDetail get(TargetId id) {
        boolean keeps = caller.may(TargetFeature.WRITE);
        List<Action> actions = keeps ? List.of(Action.UPDATE) : List.of();
        List<TargetRevision> definitions = revisions.of(id);
        return lists.get(
                ONE.one(of(id.batchId()), id.code())
                        .giving("actions", row -> actions)
                        .giving("revisions", row -> definitions),
                id);
    }

    @Override
    protected TargetUpdate terms(Target target) {
        return TargetUpdate.of(target);
    }

    @Override
    protected void set(Target target, TargetUpdate change) {
        TargetRules.check(target, batches.find(target.id().batchId()).orElseThrow(), change);
        if (target.isRedefinedBy(change)) {
            revisions.add(target, change);
            target.redefine(change);
        }
        target.expect(change.milestones());
    }

    private static Where of(UUID batchId) {
        return new Where().everyone().equal("t.batch_id", batchId);
    }

    private Optional<UUID> batch(UUID asked) {
        return asked == null ? batches.inForce(today.day()).map(BatchSummary::id) : Optional.of(asked);
    }

    private static SortedMap<Quarter, BigDecimal> milestones(Row row) {
        SortedMap<Quarter, BigDecimal> milestones = new TreeMap<>();
        for (String text : row.texts("milestones")) {
            String[] parts = text.split("=");
            milestones.put(Quarter.fromString(parts[0]), new BigDecimal(parts[1]));
        }
        return milestones;
    }
}
