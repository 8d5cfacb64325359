package org.zhucun.platform.access;

import java.util.Set;
import java.util.UUID;
import org.zhucun.kernel.web.AccountPrincipal;

/**
 * The caller: the account as it was when the request was authenticated.
 *
 * @param cadreId the cadre whose account it is; null of nobody's
 */
public record CallerPrincipal(
        UUID accountId,
        String username,
        String displayName,
        Set<Role> roles,
        String areaCode,
        UUID cadreId,
        String csrfToken)
        implements AccountPrincipal {

    /** The area that the account sees and may change. */
    public Scope scope() {
        return Scope.of(this);
    }

    boolean isOffice() {
        return roles.contains(Role.ADMIN) || roles.contains(Role.OFFICE);
    }

    @Override
    public String getName() {
        return username;
    }
}
