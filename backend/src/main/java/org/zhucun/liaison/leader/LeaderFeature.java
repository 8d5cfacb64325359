package org.zhucun.liaison.leader;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.kernel.error.Constraint;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.platform.access.Feature;
import org.zhucun.platform.access.Right;
import org.zhucun.platform.access.Role;

/** Who may do what with leaders, and what it means when the database refuses one. */
@ApplicationScoped
public class LeaderFeature implements Feature {

    static final String READ = "leaders:read";
    static final String WRITE = "leaders:write";

    @Override
    public List<Right> rights() {
        return List.of(Right.of(READ, Role.EVERYONE), Right.of(WRITE, Role.OFFICES));
    }

    @Override
    public List<Constraint> constraints() {
        return List.of(new Constraint("liaison_leader_unique", ErrorCode.DUPLICATE, "/name"));
    }
}
