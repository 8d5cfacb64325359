package org.zhucun.platform.access;

import java.util.Set;
import java.util.UUID;
import org.zhucun.kernel.web.AccountPrincipal;

/** The caller: the account as it was when the request was authenticated. */
public record CallerPrincipal(
        UUID accountId, String username, String displayName, Set<Role> roles, String areaCode, String csrfToken)
        implements AccountPrincipal {

    /** The area that the account sees and may change. */
    public Scope scope() {
        return Scope.of(this);
    }

    @Override
    public String getName() {
        return username;
    }
}
