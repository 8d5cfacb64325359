package org.zhucun.supervision.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.kernel.error.Constraint;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.platform.access.Feature;
import org.zhucun.platform.access.Right;
import org.zhucun.platform.access.Role;
import org.zhucun.platform.access.ScopeLevel;

/** Who may do what with checklists, and what it means when the database refuses one. */
@ApplicationScoped
class ChecklistFeature implements Feature {

    static final String READ = "checklists:read";
    static final String WRITE = "checklists:write";

    @Override
    public List<Right> rights() {
        return List.of(
                Right.of(READ, Role.EVERYONE), Right.of(WRITE, Role.OFFICES).from(ScopeLevel.CITY));
    }

    @Override
    public List<Constraint> constraints() {
        return List.of(new Constraint("checklist_name_unique", ErrorCode.DUPLICATE, "/nameZh"));
    }
}
