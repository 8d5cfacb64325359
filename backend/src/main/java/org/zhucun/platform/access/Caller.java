package org.zhucun.platform.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;

/** The account behind the current request: its area, what it may see and what it may do. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;
    private final Rights rights;

    public Caller(SecurityIdentity identity, Rights rights) {
        this.identity = identity;
        this.rights = rights;
    }

    public CallerPrincipal principal() {
        if (identity.getPrincipal() instanceof CallerPrincipal principal) {
            return principal;
        }
        throw new ApiException(ErrorCode.UNAUTHENTICATED);
    }

    public UUID accountId() {
        return principal().accountId();
    }

    /** The cadre whose account it is; null of nobody's. */
    public UUID cadreId() {
        return principal().cadreId();
    }

    public Scope scope() {
        return Scope.of(principal());
    }

    public boolean has(Role role) {
        return principal().roles().contains(role);
    }

    /** Whether the caller can use the right at all: its role holds it, at the level of its area. */
    public boolean may(String right) {
        CallerPrincipal account = principal();
        return rights.capabilities(account.roles(), ScopeLevel.ofCode(account.areaCode()))
                .contains(right);
    }

    /** Whether the caller is a cadre and nothing else: of colleagues such a one sees name and post. */
    public boolean isOnlyCadre() {
        return principal().roles().equals(Set.of(Role.CADRE));
    }

    /** Whether citizen ID numbers and phones are shown in full. */
    public boolean seesPersonalData() {
        return seesPersonalData(principal().roles());
    }

    static boolean seesPersonalData(Set<Role> roles) {
        return roles.contains(Role.ADMIN) || roles.contains(Role.OFFICE);
    }

    /** Whether somebody is logged in at all. */
    boolean isKnown() {
        return identity.getPrincipal() instanceof CallerPrincipal;
    }

    boolean mustChangePassword() {
        return Boolean.TRUE.equals(identity.getAttribute(AccessMechanism.MUST_CHANGE_PASSWORD));
    }
}
