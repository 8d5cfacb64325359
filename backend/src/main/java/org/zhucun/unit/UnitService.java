package org.zhucun.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Keeps the dispatching units. */
@ApplicationScoped
public class UnitService {

    private final UnitRepository units;

    UnitService(UnitRepository units) {
        this.units = units;
    }

    /** The unit, for those that refer to it; empty when there is none, or none that the caller may see. */
    public Optional<UnitRef> find(UUID id) {
        return units.findVisible(id).map(unit -> new UnitRef(unit.id(), unit.name(), unit.level()));
    }
}
