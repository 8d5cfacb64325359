package org.zhucun.benefits.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhucun.platform.access.ScopedRepository;

@ApplicationScoped
class SubsidyStandardRepository extends ScopedRepository<SubsidyStandard, UUID> {

    /** What a larger area pays is seen by all areas inside it. */
    @Override
    protected boolean seen(SubsidyStandard standard) {
        return scope().touches(standard.areaCode());
    }

    @Override
    protected String keeper(SubsidyStandard standard) {
        return standard.countyCode();
    }
}
