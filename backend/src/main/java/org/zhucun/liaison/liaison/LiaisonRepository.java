package org.zhucun.liaison.liaison;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhucun.platform.access.ScopedRepository;

/** A town sees the liaisons of its county, too. */
@ApplicationScoped
class LiaisonRepository extends ScopedRepository<Liaison, UUID> {

    @Override
    protected boolean seen(Liaison liaison) {
        return scope().touches(liaison.areaCode());
    }
}
