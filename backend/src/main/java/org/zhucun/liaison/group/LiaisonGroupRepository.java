package org.zhucun.liaison.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhucun.platform.access.ScopedRepository;

@ApplicationScoped
class LiaisonGroupRepository extends ScopedRepository<LiaisonGroup, UUID> {

    /** Cadres see that of their own town. */
    @Override
    protected boolean seen(LiaisonGroup group) {
        return scope().touches(group.areaCode());
    }
}
