package org.zhucun.roster.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.kernel.error.Constraint;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.platform.access.Feature;
import org.zhucun.platform.access.Right;
import org.zhucun.platform.access.Role;

/** Who may do what with teams, and what it means when the database refuses one. */
@ApplicationScoped
class TeamFeature implements Feature {

    static final String READ = "teams:read";
    static final String WRITE = "teams:write";

    @Override
    public List<Right> rights() {
        return List.of(Right.of(READ, Role.EVERYONE), Right.of(WRITE, Role.OFFICES));
    }

    @Override
    public List<Constraint> constraints() {
        return List.of(new Constraint("team_one_per_village_and_batch", ErrorCode.TEAM_EXISTS, "/villageCode"));
    }
}
