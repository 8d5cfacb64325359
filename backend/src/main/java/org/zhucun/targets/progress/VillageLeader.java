package org.zhucun.targets.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.zhucun.platform.access.CadrePosts;
import org.zhucun.platform.access.Caller;

/** Who fills the quarter of its own village, before the town submits it. */
@ApplicationScoped
class VillageLeader {

    private static final Set<String> LEADS = Set.of("LEADER", "SOLE");

    private final CadrePosts posts;
    private final Caller caller;

    VillageLeader(CadrePosts posts, Caller caller) {
        this.posts = posts;
        this.caller = caller;
    }

    /** Whether the caller is a cadre and nothing else, and today the leader of the village or there alone. */
    boolean leads(String village) {
        return caller.isOnlyCadre()
                && caller.cadreId() != null
                && posts.of(caller.cadreId())
                        .filter(post -> village.equals(post.villageCode()) && LEADS.contains(post.role()))
                        .isPresent();
    }
}
