package org.zhucun.liaison.leading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.kernel.error.Constraint;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.platform.access.Feature;
import org.zhucun.platform.access.Right;
import org.zhucun.platform.access.Role;

/** Who may do what with leading groups, and what it means when the database refuses one. */
@ApplicationScoped
public class LeadingGroupFeature implements Feature {

    static final String READ = "leading-groups:read";
    static final String WRITE = "leading-groups:write";

    @Override
    public List<Right> rights() {
        return List.of(Right.of(READ, Role.EVERYONE), Right.of(WRITE, Role.OFFICES));
    }

    @Override
    public List<Constraint> constraints() {
        return List.of(new Constraint("leading_group_one_at_a_time", ErrorCode.LEADING_GROUP_EXISTS, "/startsOn"));
    }
}
