package org.zhucun.liaison.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.kernel.error.Constraint;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.platform.access.Feature;
import org.zhucun.platform.access.Right;
import org.zhucun.platform.access.Role;

/** Who may do what with liaison groups, and what it means when the database refuses one. */
@ApplicationScoped
public class LiaisonGroupFeature implements Feature {

    static final String READ = "liaison-groups:read";
    static final String WRITE = "liaison-groups:write";

    @Override
    public List<Right> rights() {
        return List.of(Right.of(READ, Role.EVERYONE), Right.of(WRITE, Role.OFFICES));
    }

    @Override
    public List<Constraint> constraints() {
        return List.of(
                new Constraint("liaison_group_one_per_town_and_batch", ErrorCode.LIAISON_GROUP_EXISTS, "/areaCode"));
    }
}
