package org.zhucun.roster.posting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.zhucun.platform.access.ScopedRepository;

@ApplicationScoped
class PostingRepository extends ScopedRepository<Posting, UUID> {

    /** The posting of a cadre that has no end yet: there is one at most. */
    Optional<Posting> open(UUID cadreId) {
        return find("cadreId = ?1 and endedOn is null", cadreId).singleResultOptional();
    }

    /** The village of the cadre's latest posting. */
    String latestVillage(UUID cadreId) {
        return find("cadreId = ?1 order by postedOn desc", cadreId)
                .firstResult()
                .areaCode();
    }
}
