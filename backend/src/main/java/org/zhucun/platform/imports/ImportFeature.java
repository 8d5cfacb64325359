package org.zhucun.platform.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.platform.access.Feature;
import org.zhucun.platform.access.Right;
import org.zhucun.platform.access.Role;

/** Who may do what with imports. */
@ApplicationScoped
class ImportFeature implements Feature {

    static final String RUN = "imports:run";

    @Override
    public List<Right> rights() {
        return List.of(Right.of(RUN, Role.OFFICES));
    }
}
