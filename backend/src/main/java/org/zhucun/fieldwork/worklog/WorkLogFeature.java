package org.zhucun.fieldwork.worklog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import org.zhucun.kernel.error.Constraint;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.platform.access.Feature;
import org.zhucun.platform.access.Right;
import org.zhucun.platform.access.Role;

/** Who may do what with work logs, and what it means when the database refuses one. */
@ApplicationScoped
class WorkLogFeature implements Feature {

    static final String READ = "work-logs:read";
    static final String WRITE = "work-logs:write";

    @Override
    public List<Right> rights() {
        return List.of(Right.of(READ, Role.EVERYONE), Right.of(WRITE, EnumSet.of(Role.ADMIN, Role.OFFICE, Role.CADRE)));
    }

    @Override
    public List<Constraint> constraints() {
        return List.of(new Constraint("work_log_unique", ErrorCode.DUPLICATE, "/text"));
    }
}
