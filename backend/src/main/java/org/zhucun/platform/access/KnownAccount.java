package org.zhucun.platform.access;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.zhucun.kernel.sql.Row;

/** An account as authentication needs it. */
record KnownAccount(
        UUID id,
        String username,
        String displayName,
        String passwordHash,
        Set<Role> roles,
        String areaCode,
        UUID cadreId,
        boolean enabled,
        boolean mustChangePassword) {

    static final String COLUMNS =
            "id, username, display_name, password_hash, roles, area_code, cadre_id, enabled, must_change_password";

    static KnownAccount of(Row row) {
        return new KnownAccount(
                row.uuid("id"),
                row.text("username"),
                row.text("display_name"),
                row.text("password_hash"),
                roles(row.texts("roles")),
                row.text("area_code"),
                row.uuid("cadre_id"),
                row.flag("enabled"),
                row.flag("must_change_password"));
    }

    static Set<Role> roles(String[] names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : names) {
            roles.add(Role.valueOf(name));
        }
        return roles;
    }

    /** The caller: by session with its CSRF token, by Basic with null. */
    CallerPrincipal principal(String csrfToken) {
        return new CallerPrincipal(id, username, displayName, roles, areaCode, cadreId, csrfToken);
    }
}
