package org.zhucun.supervision.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.platform.access.Feature;
import org.zhucun.platform.access.Right;
import org.zhucun.platform.access.Role;

/** Who may do what with findings. */
@ApplicationScoped
class FindingFeature implements Feature {

    static final String READ = "findings:read";
    static final String RECTIFY = "findings:rectify";
    static final String CLOSE = "findings:close";

    @Override
    public List<Right> rights() {
        return List.of(
                Right.of(READ, Role.EVERYONE), Right.of(RECTIFY, Role.OFFICES), Right.of(CLOSE, Role.INSPECTING));
    }
}
