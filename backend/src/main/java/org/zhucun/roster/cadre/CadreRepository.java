package org.zhucun.roster.cadre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.zhucun.platform.access.ScopedRepository;

@ApplicationScoped
class CadreRepository extends ScopedRepository<Cadre, UUID> {

    /** Empty when absent or outside the caller's area; else nobody changes the cadre or where it stands meanwhile. */
    Optional<Cadre> locked(UUID id) {
        return Optional.ofNullable(lockedAnywhere(id)).filter(this::seen);
    }

    Cadre lockedAnywhere(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Gives the cadre a new version even when none of its own fields changes. */
    void bump(Cadre cadre) {
        getEntityManager().lock(cadre, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        flush();
    }
}
