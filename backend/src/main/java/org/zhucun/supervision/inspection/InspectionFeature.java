package org.zhucun.supervision.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.platform.access.Feature;
import org.zhucun.platform.access.Right;
import org.zhucun.platform.access.Role;

/** Who may do what with inspections. */
@ApplicationScoped
class InspectionFeature implements Feature {

    static final String READ = "inspections:read";
    static final String RECORD = "inspections:record";

    @Override
    public List<Right> rights() {
        return List.of(Right.of(READ, Role.EVERYONE), Right.of(RECORD, Role.INSPECTING));
    }
}
