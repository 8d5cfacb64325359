package org.zhucun.roster.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.zhucun.platform.access.ScopedRepository;

@ApplicationScoped
class TeamRepository extends ScopedRepository<Team, UUID> {

    /** As {@link #editable}; nobody joins the team until the transaction ends. */
    Team locked(UUID id, String ifMatch) {
        Team team = editable(id, ifMatch);
        getEntityManager().lock(team, LockModeType.PESSIMISTIC_WRITE);
        return team;
    }
}
