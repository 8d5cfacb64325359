package org.zhucun.accountability.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.platform.access.Feature;
import org.zhucun.platform.access.Right;
import org.zhucun.platform.access.Role;

/** Who may do what with discipline cases. */
@ApplicationScoped
class DisciplineFeature implements Feature {

    static final String READ = "discipline-cases:read";
    static final String WRITE = "discipline-cases:write";
    static final String DECIDE = "discipline-cases:decide";

    @Override
    public List<Right> rights() {
        return List.of(Right.of(READ, Role.OFFICES), Right.of(WRITE, Role.OFFICES), Right.of(DECIDE, Role.OFFICES));
    }
}
