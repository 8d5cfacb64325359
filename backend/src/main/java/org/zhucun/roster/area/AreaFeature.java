package org.zhucun.roster.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.kernel.error.Constraint;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.platform.access.Feature;
import org.zhucun.platform.access.Right;
import org.zhucun.platform.access.Role;
import org.zhucun.platform.access.ScopeLevel;

/** Who may do what with areas, and what it means when the database refuses one. */
@ApplicationScoped
class AreaFeature implements Feature {

    static final String READ = "areas:read";
    static final String WRITE = "areas:write";

    @Override
    public List<Right> rights() {
        return List.of(
                Right.of(READ, Role.EVERYONE), Right.of(WRITE, Role.OFFICES).from(ScopeLevel.COUNTY));
    }

    @Override
    public List<Constraint> constraints() {
        return List.of(
                new Constraint("area_pkey", ErrorCode.DUPLICATE, "/code"),
                new Constraint("area_name_unique", ErrorCode.DUPLICATE, "/name"));
    }
}
