package org.zhucun.platform.access;

import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.sql.Row;

/** An account in a list. */
public record AccountSummary(
        @NotNull UUID id,
        @NotNull @Schema(examples = "county-441481") String username,
        @NotNull @Schema(examples = "兴宁市驻村办") String displayName,
        @NotNull Set<Role> roles,
        @NotNull ScopeArea area,

        @NotNull @Schema(description = "False: cannot log in")
        Boolean enabled,

        @NotNull @Schema(description = "True: must change the password before anything else")
        Boolean mustChangePassword) {

    static AccountSummary of(Row row) {
        return new AccountSummary(
                row.uuid("id"),
                row.text("username"),
                row.text("display_name"),
                KnownAccount.roles(row.texts("roles")),
                ScopeArea.of(row.text("area_code"), row.text("area_name")),
                row.flag("enabled"),
                row.flag("must_change_password"));
    }
}
