package org.zhucun.roster.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.export.ExportColumn;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.ListSpec;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.web.Patch;
import org.zhucun.platform.access.Caller;
import org.zhucun.roster.area.AreaRef;
import org.zhucun.roster.area.AreaService;

/** Keeps what the province asks of each county in a batch. */
@ApplicationScoped
public class AllocationService {

    private static final ListSpec<AllocationSummary> LIST = new ListSpec<>(
            "l.area_code, a.name as area_name, l.teams, l.cadres",
            "allocation l join area a on a.code = l.area_code",
            "l.area_code",
            code -> code,
            AllocationSummary::areaCode,
            ListSpec.sorts(
                    "area",
                    "l.area_code",
                    "name",
                    "a.name collate \"zh-x-icu\"",
                    "teams",
                    "l.teams",
                    "cadres",
                    "l.cadres"),
            "area",
            List.of(
                    ExportColumn.of("countyCode", AllocationSummary::areaCode),
                    ExportColumn.of("county", allocation -> allocation.area().name()),
                    ExportColumn.of("allocatedTeams", AllocationSummary::teams),
                    ExportColumn.of("allocatedCadres", AllocationSummary::cadres)));

    private final AllocationRepository allocations;
    private final BatchRepository batches;
    private final AreaService areas;
    private final Caller caller;

    AllocationService(AllocationRepository allocations, BatchRepository batches, AreaService areas, Caller caller) {
        this.allocations = allocations;
        this.batches = batches;
        this.areas = areas;
        this.caller = caller;
    }

    ListQuery<AllocationSummary> list(UUID batchId, AllocationFilter filter) {
        Where where = new Where()
                .inside("l.area_code", caller.scope())
                .under("l.area_code", filter.area)
                .equal("l.batch_id", batches.visible(batchId).id());
        return ListQuery.of(LIST, where, AllocationSummary::of);
    }

    AllocationDetail get(AllocationId id) {
        return detail(allocations.visible(id));
    }

    private AllocationDetail detail(Allocation allocation) {
        AreaRef county =
                areas.find(allocation.areaCode()).orElseThrow(() -> ApiException.notFound(allocation.areaCode()));
        return new AllocationDetail(
                county,
                allocation.teams(),
                allocation.cadres(),
                allocation.version(),
                allocation.createdAt(),
                allocation.updatedAt(),
                allocations.actions(allocation));
    }

    @Transactional
    AllocationDetail create(UUID batchId, AllocationCreate body) {
        AllocationId id = new AllocationId(batches.visible(batchId).id(), body.areaCode());
        Allocation allocation = new Allocation(id, body.numbers());
        caller.scope().requireWrite(allocation.keeperAreaCode());
        if (areas.find(body.areaCode()).isEmpty()) {
            throw ApiException.invalid(Violation.pointer("/areaCode", "UNKNOWN_AREA", body.areaCode()));
        }
        return detail(allocations.add(allocation));
    }

    @Transactional
    AllocationDetail update(AllocationId id, Patch<AllocationUpdate> patch, String ifMatch) {
        Allocation allocation = allocations.editable(id, ifMatch);
        AllocationUpdate current = new AllocationUpdate(allocation.teams(), allocation.cadres());
        allocation.set(patch.apply(current));
        allocations.flush();
        return detail(allocation);
    }

    @Transactional
    void delete(AllocationId id, String ifMatch) {
        allocations.remove(id, ifMatch);
    }
}
