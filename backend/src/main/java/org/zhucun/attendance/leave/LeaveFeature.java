package org.zhucun.attendance.leave;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import org.zhucun.kernel.error.Constraint;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.platform.access.Feature;
import org.zhucun.platform.access.Right;
import org.zhucun.platform.access.Role;

/** Who may do what with leave, and what it means when the database refuses one. */
@ApplicationScoped
class LeaveFeature implements Feature {

    static final String READ = "leaves:read";
    static final String REQUEST = "leaves:request";
    static final String WRITE = "leaves:write";
    static final String DECIDE = "leaves:decide";

    @Override
    public List<Right> rights() {
        return List.of(
                Right.of(READ, Role.EVERYONE),
                Right.of(REQUEST, EnumSet.of(Role.ADMIN, Role.OFFICE, Role.CADRE)),
                Right.of(WRITE, Role.OFFICES),
                Right.of(DECIDE, Role.OFFICES));
    }

    @Override
    public List<Constraint> constraints() {
        return List.of(new Constraint("leave_overlap", ErrorCode.PERIOD_OVERLAP, "/startsOn"));
    }
}
