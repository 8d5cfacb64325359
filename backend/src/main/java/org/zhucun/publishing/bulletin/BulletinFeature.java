package org.zhucun.publishing.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.kernel.error.Constraint;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.platform.access.Feature;
import org.zhucun.platform.access.Right;
import org.zhucun.platform.access.Role;

/** Who may do what with bulletins, and what it means when the database refuses one. */
@ApplicationScoped
public class BulletinFeature implements Feature {

    public static final String READ = "bulletins:read";
    static final String WRITE = "bulletins:write";

    @Override
    public List<Right> rights() {
        return List.of(Right.of(READ, Role.EVERYONE), Right.of(WRITE, Role.OFFICES));
    }

    @Override
    public List<Constraint> constraints() {
        return List.of(new Constraint("bulletin_unique", ErrorCode.DUPLICATE, "/issuedOn"));
    }
}
