package org.zhucun.fieldwork.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.zhucun.platform.access.ScopedRepository;

@ApplicationScoped
class PlanRepository extends ScopedRepository<Plan, UUID> {

    /** Moves the version of a stored plan: a change of an item is one of the plan, so that two who write both lose nothing. */
    void touch(Plan plan) {
        if (getEntityManager().contains(plan)) {
            getEntityManager().lock(plan, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        }
    }
}
