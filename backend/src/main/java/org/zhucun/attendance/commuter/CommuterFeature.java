package org.zhucun.attendance.commuter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.kernel.error.Constraint;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.platform.access.Feature;
import org.zhucun.platform.access.Right;
import org.zhucun.platform.access.Role;
import org.zhucun.platform.access.ScopeLevel;

/** Who may do what with commuters, and what it means when the database refuses one. */
@ApplicationScoped
class CommuterFeature implements Feature {

    static final String READ = "commuters:read";
    static final String WRITE = "commuters:write";
    static final String DECIDE = "commuters:decide";

    @Override
    public List<Right> rights() {
        return List.of(
                Right.of(READ, Role.EVERYONE),
                Right.of(WRITE, Role.OFFICES),
                Right.of(DECIDE, Role.OFFICES).from(ScopeLevel.COUNTY));
    }

    @Override
    public List<Constraint> constraints() {
        return List.of(new Constraint("commuter_overlap", ErrorCode.PERIOD_OVERLAP, "/startsOn"));
    }
}
