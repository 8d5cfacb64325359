package org.zhucun.roster.cadre;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.kernel.error.Constraint;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.platform.access.Feature;
import org.zhucun.platform.access.Right;
import org.zhucun.platform.access.Role;

/** Who may do what with cadres, and what it means when the database refuses one. */
@ApplicationScoped
class CadreFeature implements Feature {

    static final String READ = "cadres:read";
    static final String WRITE = "cadres:write";

    @Override
    public List<Right> rights() {
        return List.of(Right.of(READ, Role.EVERYONE), Right.of(WRITE, Role.OFFICES));
    }

    @Override
    public List<Constraint> constraints() {
        return List.of(new Constraint("cadre_id_number_unique", ErrorCode.DUPLICATE, "/idNumber"));
    }
}
