package org.zhucun.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.kernel.error.Constraint;
import org.zhucun.kernel.error.ErrorCode;

/** Who may do what with accounts, and what it means when the database refuses one. */
@ApplicationScoped
class AccessFeature implements Feature {

    static final String READ = "accounts:read";
    static final String WRITE = "accounts:write";
    static final String OPEN = "accounts:open";

    @Override
    public List<Right> rights() {
        return List.of(
                Right.of(READ, Role.ADMINS),
                Right.of(WRITE, Role.ADMINS),
                Right.of(OPEN, Role.OFFICES).from(ScopeLevel.TOWN));
    }

    @Override
    public List<Constraint> constraints() {
        return List.of(
                new Constraint("account_username_unique", ErrorCode.DUPLICATE, "/username"),
                new Constraint("account_cadre_unique", ErrorCode.DUPLICATE, "/cadreId"));
    }
}
