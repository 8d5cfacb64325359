package org.zhucun.insight.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.platform.access.Feature;
import org.zhucun.platform.access.Right;
import org.zhucun.platform.access.Role;

/** Who may do what with broken rules. */
@ApplicationScoped
class CheckFeature implements Feature {

    static final String READ = "checks:read";

    @Override
    public List<Right> rights() {
        return List.of(Right.of(READ, Role.ALL_BUT_CADRES));
    }
}
