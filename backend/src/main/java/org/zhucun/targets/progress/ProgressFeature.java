package org.zhucun.targets.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import org.zhucun.kernel.error.Constraint;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.platform.access.Feature;
import org.zhucun.platform.access.Right;
import org.zhucun.platform.access.Role;
import org.zhucun.platform.access.ScopeLevel;

/** Who may do what with progress, and what it means when the database refuses one. */
@ApplicationScoped
class ProgressFeature implements Feature {

    static final String READ = "progress:read";
    static final String READ_SHEETS = "progress-sheets:read";
    /** To fill them: offices those of their towns, the leader of a village its own. */
    static final String WRITE_SHEETS = "progress-sheets:write";

    static final String WRITE = "progress:write";
    static final String VERIFY = "progress:verify";
    static final String REOPEN = "progress:reopen";

    @Override
    public List<Right> rights() {
        return List.of(
                Right.of(READ, Role.EVERYONE),
                Right.of(READ_SHEETS, Role.EVERYONE),
                Right.of(WRITE_SHEETS, EnumSet.of(Role.ADMIN, Role.OFFICE, Role.CADRE)),
                Right.of(WRITE, Role.OFFICES),
                Right.of(VERIFY, Role.OFFICES).from(ScopeLevel.COUNTY),
                Right.of(REOPEN, Role.OFFICES).from(ScopeLevel.CITY));
    }

    @Override
    public List<Constraint> constraints() {
        return List.of(new Constraint("progress_unique", ErrorCode.DUPLICATE, "/targetCode"));
    }
}
