package org.zhucun.platform.access;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Tagged;

/** An account in a list. */
public record AccountSummary(
        @NotNull UUID id,
        @NotNull @Schema(examples = "county-441481") String username,
        @NotNull @Schema(examples = "兴宁市驻村办") String displayName,
        @NotNull Set<Role> roles,
        @NotNull ScopeArea area,

        @Schema(description = "The cadre whose account it is; null of nobody's")
        AccountCadre cadre,

        @NotNull @Schema(description = "False: cannot log in")
        Boolean enabled,

        @NotNull @Schema(description = "True: must change the password before anything else")
        Boolean mustChangePassword,

        @NotNull Integer version,
        @NotNull Instant createdAt,
        @NotNull List<Action> actions)
        implements Tagged {}
