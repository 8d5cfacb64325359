package org.zhucun.fieldwork.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.zhucun.kernel.error.Constraint;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.platform.access.Feature;
import org.zhucun.platform.access.Right;
import org.zhucun.platform.access.Role;
import org.zhucun.platform.access.ScopeLevel;

/** Who may do what with visits and the issues that they raise, and what it means when the database refuses one. */
@ApplicationScoped
class VisitFeature implements Feature {

    static final String READ = "visits:read";
    static final String WRITE = "visits:write";
    static final String READ_ISSUES = "visit-issues:read";
    static final String WRITE_ISSUES = "visit-issues:write";
    static final String ANSWER_ISSUES = "visit-issues:answer";

    private static final Set<Role> WRITERS = EnumSet.of(Role.ADMIN, Role.OFFICE, Role.CADRE);

    @Override
    public List<Right> rights() {
        return List.of(
                Right.of(READ, Role.EVERYONE),
                Right.of(WRITE, WRITERS),
                Right.of(READ_ISSUES, Role.EVERYONE),
                Right.of(WRITE_ISSUES, WRITERS),
                Right.of(ANSWER_ISSUES, Role.OFFICES).from(ScopeLevel.TOWN));
    }

    @Override
    public List<Constraint> constraints() {
        return List.of(new Constraint("visit_unique", ErrorCode.DUPLICATE, "/visited"));
    }
}
