package org.zhucun.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** Accounts inside the administrator's area. */
@ApplicationScoped
class AccountRepository extends ScopedRepository<Account, UUID> {

    /**
     * Whether another account administers the area of this one. All are locked, in the same order by everyone, so that
     * two administrators who demote each other at the same time cannot both succeed.
     */
    boolean hasOtherAdministrator(Account account) {
        return find("enabled = true order by id").withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .filter(other -> !other.id().equals(account.id()))
                .anyMatch(other -> other.state().administers(account.areaCode()));
    }
}
