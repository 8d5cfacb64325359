package org.zhucun.attendance.outing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import org.zhucun.kernel.error.Constraint;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.platform.access.Feature;
import org.zhucun.platform.access.Right;
import org.zhucun.platform.access.Role;

/** Who may do what with outings, and what it means when the database refuses one. */
@ApplicationScoped
class OutingFeature implements Feature {

    static final String READ = "outings:read";
    static final String REPORT = "outings:report";
    static final String WRITE = "outings:write";

    @Override
    public List<Right> rights() {
        return List.of(
                Right.of(READ, Role.EVERYONE),
                Right.of(REPORT, EnumSet.of(Role.ADMIN, Role.OFFICE, Role.CADRE)),
                Right.of(WRITE, Role.OFFICES));
    }

    @Override
    public List<Constraint> constraints() {
        return List.of(new Constraint("outing_overlap", ErrorCode.PERIOD_OVERLAP, "/startsOn"));
    }
}
