package org.zhucun.liaison.leading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhucun.platform.access.ScopedRepository;

@ApplicationScoped
class LeadingGroupRepository extends ScopedRepository<LeadingGroup, UUID> {

    /** Who is led sees who leads. */
    @Override
    protected boolean seen(LeadingGroup group) {
        return scope().touches(group.areaCode());
    }
}
