package org.zhucun.targets;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.platform.access.Feature;
import org.zhucun.platform.access.Right;
import org.zhucun.platform.access.Role;
import org.zhucun.platform.access.ScopeLevel;

/** Who may do what with targets. */
@ApplicationScoped
public class TargetFeature implements Feature {

    public static final String READ = "targets:read";
    public static final String WRITE = "targets:write";

    @Override
    public List<Right> rights() {
        return List.of(
                Right.of(READ, Role.EVERYONE), Right.of(WRITE, Role.OFFICES).from(ScopeLevel.CITY));
    }
}
