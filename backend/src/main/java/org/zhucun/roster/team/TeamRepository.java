package org.zhucun.roster.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.zhucun.platform.access.ScopedRepository;

@ApplicationScoped
class TeamRepository extends ScopedRepository<Team, UUID> {

    /** Nobody joins the team until the transaction ends. */
    void lock(Team team) {
        getEntityManager().lock(team, LockModeType.PESSIMISTIC_WRITE);
    }
}
