package org.zhucun.platform.access;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new password that an administrator gives. */
public record PasswordSet(
        @NotNull
        @Size(min = PasswordPolicy.SHORTEST, max = PasswordPolicy.LONGEST)
        @Schema(description = "At least 10 characters, and not the user name", examples = "Lan-Pai-2005")
        String password) {}
