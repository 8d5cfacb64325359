package org.zhucun.platform.access;

import java.util.Set;

/**
 * A right by its name on the wire, {@code resource:verb}, with the roles that hold it. {@code lowest} is the lowest level
 * of an area whose accounts can use it at all: those below are told that they do not hold it, and where they try, which
 * area it takes.
 */
public record Right(String name, Set<Role> roles, ScopeLevel lowest) {

    /** A right at every level. */
    public static Right of(String name, Set<Role> roles) {
        return new Right(name, roles, ScopeLevel.VILLAGE);
    }

    /** The same right, for areas of this level and above only. */
    public Right from(ScopeLevel level) {
        return new Right(name, roles, level);
    }
}
