package org.zhucun.platform.access;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Gathered;

/** The caller. */
public record Me(
        @NotNull UUID id,
        @NotNull @Schema(examples = "city") String username,
        @NotNull @Schema(examples = "梅州市驻村办") String displayName,
        @NotNull Set<Role> roles,

        @NotNull
        @Schema(
                description = "What the caller can do with these roles in an area of this level, in alphabetical order",
                examples = "[\"cadres:read\", \"cadres:write\"]")
        List<String> capabilities,

        @NotNull @Schema(description = "The area that the caller sees")
        ScopeArea area,

        @Schema(description = "The cadre whose account it is, as of today; null of nobody's")
        CadrePost cadre,

        @NotNull @Schema(description = "Whether citizen ID numbers and phones are shown in full")
        Boolean personalDataVisible,

        @NotNull
        @Schema(description = "True: all else answers 403 PASSWORD_CHANGE_REQUIRED until the password is changed")
        Boolean mustChangePassword,

        @NotNull
        @Schema(
                description = "The day in China that defaults, overdue dates and open periods go by",
                examples = "2005-03-10")
        LocalDate today,

        @NotNull
        @Schema(description = "Whether today is the demonstration's own day, which stands still, not the calendar's")
        Boolean demonstrationDay,

        @Schema(description = "What X-CSRF-Token must hold when calling by session; null for Basic")
        String csrfToken)
        implements Gathered {}
