package org.zhucun.fieldwork.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import org.zhucun.kernel.error.Constraint;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.platform.access.Feature;
import org.zhucun.platform.access.Right;
import org.zhucun.platform.access.Role;
import org.zhucun.platform.access.ScopeLevel;

/** Who may do what with plans, and what it means when the database refuses one. */
@ApplicationScoped
public class PlanFeature implements Feature {

    static final String READ = "plans:read";
    static final String WRITE = "plans:write";
    static final String ADOPT = "plans:adopt";
    static final String READ_ITEMS = "plan-items:read";

    /** To say how far they are; what is to be done is written with the plan. */
    static final String WRITE_ITEMS = "plan-items:write";

    @Override
    public List<Right> rights() {
        EnumSet<Role> writers = EnumSet.of(Role.ADMIN, Role.OFFICE, Role.CADRE);
        return List.of(
                Right.of(READ, Role.EVERYONE),
                Right.of(WRITE, writers),
                Right.of(ADOPT, Role.OFFICES).from(ScopeLevel.TOWN),
                Right.of(READ_ITEMS, Role.EVERYONE),
                Right.of(WRITE_ITEMS, writers));
    }

    @Override
    public List<Constraint> constraints() {
        return List.of(
                new Constraint("plan_unique", ErrorCode.DUPLICATE, "/year"),
                new Constraint("plan_in_force", ErrorCode.PLAN_IN_FORCE, "/year"));
    }
}
