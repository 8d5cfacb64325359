package org.zhucun.fieldwork.deed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import org.zhucun.kernel.error.Constraint;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.platform.access.Feature;
import org.zhucun.platform.access.Right;
import org.zhucun.platform.access.Role;
import org.zhucun.platform.access.ScopeLevel;

/** Who may do what with deeds, and what it means when the database refuses one. */
@ApplicationScoped
public class DeedFeature implements Feature {

    public static final String READ = "deeds:read";
    static final String WRITE = "deeds:write";
    static final String VERIFY = "deeds:verify";

    @Override
    public List<Right> rights() {
        return List.of(
                Right.of(READ, Role.EVERYONE),
                Right.of(WRITE, EnumSet.of(Role.ADMIN, Role.OFFICE, Role.CADRE)),
                Right.of(VERIFY, Role.OFFICES).from(ScopeLevel.TOWN));
    }

    @Override
    public List<Constraint> constraints() {
        return List.of(new Constraint("deed_unique", ErrorCode.DUPLICATE, "/title"));
    }
}
