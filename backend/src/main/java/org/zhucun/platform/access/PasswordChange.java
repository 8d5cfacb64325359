package org.zhucun.platform.access;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The caller's change of its own password. */
public record PasswordChange(
        @NotNull @Schema(examples = "Zhucun-2005") String currentPassword,

        @NotNull
        @Size(min = PasswordPolicy.SHORTEST, max = PasswordPolicy.LONGEST)
        @Schema(description = "At least 10 characters, and not the user name", examples = "Lan-Pai-2005")
        String newPassword) {}
