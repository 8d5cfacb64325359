package org.zhucun.platform.access;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account with all that is shown of it. */
public record AccountDetail(
        @NotNull UUID id,
        @NotNull @Schema(examples = "county-441481") String username,
        @NotNull @Schema(examples = "兴宁市驻村办") String displayName,
        @NotNull Set<Role> roles,
        @NotNull ScopeArea area,

        @NotNull @Schema(description = "False: cannot log in")
        Boolean enabled,

        @NotNull @Schema(description = "True: must change the password before anything else")
        Boolean mustChangePassword,

        @NotNull Instant createdAt,
        @NotNull Instant updatedAt,

        @NotNull @Schema(description = "What the caller may do now")
        List<Action> actions) {}
