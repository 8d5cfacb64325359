package org.zhucun.liaison.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.JsonRows;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.time.Today;
import org.zhucun.platform.access.Scope;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.area.AreaRef;
import org.zhucun.roster.batch.BatchService;
import org.zhucun.roster.batch.BatchSummary;
import org.zhucun.roster.ledger.Ledger;

/** Keeps liaison groups. A cadre sees that of its own town. */
@ApplicationScoped
public class LiaisonGroupService
        extends Ledger<LiaisonGroup, LiaisonGroupUpdate, LiaisonGroupSummary, LiaisonGroupSummary> {

    private static final String DEPARTED =
            "(select coalesce(cast(json_agg(json_build_object('id', c.id, 'name', c.name) order by c.name, c.id)"
                    + " as text), '[]')" + LiaisonMembers.departed("l", ":asOf") + ")";

    private static final Listing<LiaisonGroupSummary> LIST = listing(
                    LiaisonGroupSummary.class, "liaison_group", "formedOn")
            .with("area", AreaRef.searched("area", "l.area_code"))
            .byDefault("area")
            .sortByName("head", "head.name")
            .also("departed", DEPARTED)
            .exports("area as areaName", "areaCode", "batch", "formedOn")
            .exports("head as groupHead", "firstDeputy", "secondDeputy", "departed");

    private final BatchService batches;
    private final JsonRows json;
    private final Today today;

    /** For the proxy, which needs nothing. */
    LiaisonGroupService() {
        this(null, null, null);
    }

    @Inject
    LiaisonGroupService(BatchService batches, JsonRows json, Today today) {
        super(
                LIST,
                LIST,
                "liaison_group",
                LiaisonGroupFeature.WRITE,
                LiaisonGroupRules.of("headId", "firstDeputyId", "secondDeputyId"));
        this.batches = batches;
        this.json = json;
        this.today = today;
    }

    ListQuery<LiaisonGroupSummary> list(LiaisonGroupFilter filter) {
        ListQuery<LiaisonGroupSummary> query = super.list(filter);
        return filter.asOf == null ? query : on(query, filter.asOf);
    }

    @Transactional
    LiaisonGroupSummary create(LiaisonGroupCreate body) {
        return add(
                new LiaisonGroup(
                        body.areaCode(), batch(body.batchId(), body.terms().formedOn())),
                body.terms());
    }

    @Override
    protected Where seen() {
        return new Where().touching("l.area_code", caller.scope());
    }

    /** That of a cadre's own town is kept by an office above it. */
    @Override
    protected Predicate<Row> changeable() {
        Scope scope = caller.scope();
        return group -> scope.contains(group.text("area_code"));
    }

    @Override
    protected <T> ListQuery<T> completed(ListQuery<T> query) {
        return on(super.completed(query), today.day())
                .giving("departed", row -> json.read(row.text("departed"), CadreRef.class));
    }

    private static <T> ListQuery<T> on(ListQuery<T> query, LocalDate day) {
        return query.with("asOf", Where.literal(day));
    }

    private UUID batch(UUID id, LocalDate day) {
        return (id == null ? batches.inForce(day) : batches.find(id))
                .map(BatchSummary::id)
                .orElseThrow(() -> ApiException.invalid(Violation.pointer("/batchId", "UNKNOWN_BATCH")));
    }
}
