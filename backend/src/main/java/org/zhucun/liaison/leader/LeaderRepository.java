package org.zhucun.liaison.leader;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhucun.platform.access.ScopedRepository;

/** An area sees its own leaders, and those of the areas above it. */
@ApplicationScoped
class LeaderRepository extends ScopedRepository<Leader, UUID> {

    @Override
    protected boolean seen(Leader leader) {
        return scope().touches(leader.areaCode());
    }
}
