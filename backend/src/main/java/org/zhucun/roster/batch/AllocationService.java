package org.zhucun.roster.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.Where;
import org.zhucun.platform.access.RecordService;
import org.zhucun.roster.area.AreaRef;
import org.zhucun.roster.area.AreaService;

/** Keeps what the province asks of each county in a batch. */
@ApplicationScoped
public class AllocationService extends RecordService<Allocation, AllocationId, AllocationUpdate, AllocationDetail> {

    private static final Listing<AllocationSummary> LIST = Listing.of(AllocationSummary.class, "allocation l")
            .key("l.area_code")
            .with("area", AreaRef.searched("area", "l.area_code"))
            .sort("area", "l.area_code")
            .sortByName("name", "area.name")
            .sortedBy("teams", "cadres")
            .exports("areaCode as countyCode", "area as county")
            .exports("teams as allocatedTeams", "cadres as allocatedCadres");

    private static final Listing<AllocationDetail> ONE = LIST.as(AllocationDetail.class);

    private final BatchRepository batches;
    private final AreaService areas;

    AllocationService(BatchRepository batches, AreaService areas) {
        this.batches = batches;
        this.areas = areas;
    }

    ListQuery<AllocationSummary> list(UUID batchId, AllocationFilter filter) {
        return LIST.query(seen(batches.visible(batchId).id()).under("l.area_code", filter.area));
    }

    @Override
    public AllocationDetail get(AllocationId id) {
        return lists.get(
                editable(
                        ONE.one(seen(id.batchId()), id.areaCode()),
                        BatchFeature.WRITE_ALLOCATIONS,
                        allocation -> caller.scope().contains(new Allocation(id).keeperAreaCode())),
                id);
    }

    @Transactional
    AllocationDetail create(UUID batchId, AllocationCreate body) {
        Allocation allocation =
                new Allocation(new AllocationId(batches.visible(batchId).id(), body.areaCode()));
        caller.scope().requireWrite(allocation.keeperAreaCode());
        if (areas.find(body.areaCode()).isEmpty()) {
            throw ApiException.invalid(Violation.pointer("/areaCode", "UNKNOWN_AREA", body.areaCode()));
        }
        return add(allocation, body.numbers());
    }

    @Override
    protected AllocationUpdate terms(Allocation allocation) {
        return allocation.numbers();
    }

    @Override
    protected void set(Allocation allocation, AllocationUpdate numbers) {
        allocation.set(numbers);
    }

    private Where seen(UUID batchId) {
        return new Where().inside("l.area_code", caller.scope()).equal("l.batch_id", batchId);
    }
}
