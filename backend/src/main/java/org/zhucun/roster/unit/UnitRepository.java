package org.zhucun.roster.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhucun.platform.access.ScopedRepository;

/** Units above the caller's area are seen too: they send cadres into it. */
@ApplicationScoped
class UnitRepository extends ScopedRepository<DispatchingUnit, UUID> {

    @Override
    protected boolean seen(DispatchingUnit unit) {
        return scope().touches(unit.areaCode());
    }
}
