package org.zhucun.roster.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.time.Today;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.RecordService;
import org.zhucun.roster.area.AreaService;

/** Keeps the dispatching units. */
@ApplicationScoped
public class UnitService extends RecordService<DispatchingUnit, UUID, UnitUpdate, UnitDetail> {

    private final AreaService areas;
    private final Today today;

    UnitService(AreaService areas, Today today) {
        this.areas = areas;
        this.today = today;
    }

    /** The unit, for those that refer to it; empty when there is none, or none that the caller may see. */
    public Optional<UnitRef> find(UUID id) {
        return records.findVisible(id).map(unit -> new UnitRef(unit.id(), unit.name(), unit.level()));
    }

    ListQuery<UnitSummary> list(UnitFilter filter) {
        Where where = seen().under("u.area_code", filter.area)
                .oneOf("u.level", filter.level)
                .search("u.search", filter.q);
        return editable(UnitList.of(UnitSummary.class, day(filter.asOf), caller.scope())
                        .query(where))
                .countedFrom(UnitList.UNITS);
    }

    @Override
    public UnitDetail get(UUID id) {
        return get(id, null);
    }

    /** @param asOf the day asked for; today when null */
    UnitDetail get(UUID id, LocalDate asOf) {
        return lists.get(
                editable(
                        UnitList.of(UnitDetail.class, day(asOf), caller.scope()).one(seen(), id)),
                id);
    }

    @Transactional
    UnitDetail create(UnitCreate body) {
        return add(new DispatchingUnit(), body.description());
    }

    @Override
    protected UnitUpdate terms(DispatchingUnit unit) {
        return UnitUpdate.of(unit);
    }

    /** Once its area is known to be the caller's and to exist. */
    @Override
    protected void set(DispatchingUnit unit, UnitUpdate description) {
        caller.scope().requireWrite(description.areaCode());
        if (areas.find(description.areaCode()).isEmpty()) {
            throw ApiException.invalid(Violation.pointer("/areaCode", "UNKNOWN_AREA", description.areaCode()));
        }
        unit.describe(description);
    }

    private <T extends Tagged> ListQuery<T> editable(ListQuery<T> query) {
        return editable(query, UnitFeature.WRITE, unit -> caller.scope().contains(unit.text("area_code")));
    }

    private Where seen() {
        return new Where().touching("u.area_code", caller.scope());
    }

    private LocalDate day(LocalDate asOf) {
        return asOf == null ? today.day() : asOf;
    }
}
