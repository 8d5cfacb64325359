package org.zhucun.insight.newcomer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.platform.access.Feature;
import org.zhucun.platform.access.Right;
import org.zhucun.platform.access.Role;

/** Who reads of newcomers. */
@ApplicationScoped
class NewcomerFeature implements Feature {

    static final String READ = "newcomers:read";

    @Override
    public List<Right> rights() {
        return List.of(Right.of(READ, Role.EVERYONE));
    }
}
