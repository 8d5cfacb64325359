package org.zhucun.benefits.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.kernel.error.Constraint;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.platform.access.Feature;
import org.zhucun.platform.access.Right;
import org.zhucun.platform.access.Role;
import org.zhucun.platform.access.ScopeLevel;

/** Who may do what with standards, and what it means when the database refuses one. Towns set none. */
@ApplicationScoped
public class SubsidyStandardFeature implements Feature {

    static final String READ = "subsidy-standards:read";
    static final String WRITE = "subsidy-standards:write";

    @Override
    public List<Right> rights() {
        return List.of(
                Right.of(READ, Role.EVERYONE), Right.of(WRITE, Role.OFFICES).from(ScopeLevel.COUNTY));
    }

    @Override
    public List<Constraint> constraints() {
        return List.of(new Constraint("subsidy_standard_one_fits", ErrorCode.STANDARD_OVERLAP, "/startsOn"));
    }
}
