package org.zhucun.insight.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.platform.access.Feature;
import org.zhucun.platform.access.Right;
import org.zhucun.platform.access.Role;

/** Who reads scorecards. */
@ApplicationScoped
class ScorecardFeature implements Feature {

    static final String READ = "scorecards:read";

    @Override
    public List<Right> rights() {
        return List.of(Right.of(READ, Role.ALL_BUT_CADRES));
    }
}
