package org.zhucun.platform.parameter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.platform.access.Feature;
import org.zhucun.platform.access.Right;
import org.zhucun.platform.access.Role;
import org.zhucun.platform.access.ScopeLevel;

/** Who may do what with dated parameters. */
@ApplicationScoped
class ParameterFeature implements Feature {

    static final String READ = "parameters:read";
    static final String WRITE = "parameters:write";

    @Override
    public List<Right> rights() {
        return List.of(
                Right.of(READ, Role.EVERYONE), Right.of(WRITE, Role.OFFICES).from(ScopeLevel.CITY));
    }
}
