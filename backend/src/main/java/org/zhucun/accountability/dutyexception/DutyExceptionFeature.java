package org.zhucun.accountability.dutyexception;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.platform.access.Feature;
import org.zhucun.platform.access.Right;
import org.zhucun.platform.access.Role;
import org.zhucun.platform.access.ScopeLevel;

/** Who may do what with duty exceptions. */
@ApplicationScoped
class DutyExceptionFeature implements Feature {

    static final String READ = "exceptions:read";
    static final String EXPLAIN = "exceptions:explain";
    static final String DECIDE = "exceptions:decide";

    @Override
    public List<Right> rights() {
        return List.of(
                Right.of(READ, Role.ALL_BUT_CADRES),
                Right.of(EXPLAIN, Role.OFFICES),
                Right.of(DECIDE, Role.OFFICES).from(ScopeLevel.COUNTY));
    }
}
