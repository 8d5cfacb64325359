package org.zhucun.liaison.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhucun.platform.access.ScopedRepository;

/** A town sees the visits to its county, too. */
@ApplicationScoped
class LiaisonVisitRepository extends ScopedRepository<LiaisonVisit, UUID> {

    @Override
    protected boolean seen(LiaisonVisit visit) {
        return scope().touches(visit.areaCode());
    }
}
