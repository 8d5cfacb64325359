package org.zhucun.roster.unit;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Lists;
import org.zhucun.kernel.web.MergePatch;
import org.zhucun.platform.access.Caller;
import org.zhucun.roster.area.AreaService;

/** Keeps the dispatching units. */
@ApplicationScoped
public class UnitService {

    private final UnitRepository units;
    private final UnitList list;
    private final AreaService areas;
    private final Lists lists;
    private final MergePatch mergePatch;
    private final Caller caller;

    UnitService(
            UnitRepository units, UnitList list, AreaService areas, Lists lists, MergePatch mergePatch, Caller caller) {
        this.units = units;
        this.list = list;
        this.areas = areas;
        this.lists = lists;
        this.mergePatch = mergePatch;
        this.caller = caller;
    }

    /** The unit, for those that refer to it; empty when there is none, or none that the caller may see. */
    public Optional<UnitRef> find(UUID id) {
        return units.findVisible(id).map(unit -> new UnitRef(unit.id(), unit.name(), unit.level()));
    }

    ListQuery<UnitSummary> list(UnitFilter filter) {
        return list.query(filter, caller.scope());
    }

    DispatchingUnit get(UUID id) {
        return units.visible(id);
    }

    /** @param asOf the day asked for; today when null */
    UnitDetail detail(DispatchingUnit unit, LocalDate asOf) {
        UnitSummary day = lists.one(list.one(unit.id(), asOf, caller.scope()))
                .orElseThrow(() -> ApiException.notFound(unit.id()));
        return UnitDetail.of(unit, day, units.actions(unit));
    }

    @Transactional
    DispatchingUnit create(UnitCreate body) {
        return units.add(new DispatchingUnit(placed(body.description())));
    }

    @Transactional
    DispatchingUnit update(UUID id, JsonNode patch, String ifMatch) {
        DispatchingUnit unit = units.editable(id, ifMatch);
        unit.describe(placed(mergePatch.apply(UnitUpdate.of(unit), patch)));
        units.flush();
        return unit;
    }

    @Transactional
    void delete(UUID id, String ifMatch) {
        units.delete(units.editable(id, ifMatch));
        units.flush();
    }

    /** The description, once its area is known to be the caller's and to exist. */
    private UnitUpdate placed(UnitUpdate description) {
        caller.scope().requireWrite(description.areaCode());
        if (areas.find(description.areaCode()).isEmpty()) {
            throw ApiException.invalid(Violation.pointer("/areaCode", "UNKNOWN_AREA", description.areaCode()));
        }
        return description;
    }
}
