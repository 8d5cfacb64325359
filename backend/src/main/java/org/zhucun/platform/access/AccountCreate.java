package org.zhucun.platform.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** A new account. */
public record AccountCreate(
        @NotNull
        @Pattern(regexp = AccountCreate.USERNAME)
        @Schema(
                description = "Lower-case letters, digits, '.', '_' and '-'; it never changes",
                examples = "county-441481")
        String username,

        @NotBlank @CleanText(max = 100) @Schema(examples = "兴宁市驻村办")
        String displayName,

        @NotEmpty Set<@NotNull Role> roles,

        @NotNull
        @Schema(description = "Code of the one area, division or village, that the account sees", examples = "441481")
        String areaCode,

        @NotNull
        @Size(min = PasswordPolicy.SHORTEST, max = PasswordPolicy.LONGEST)
        @Schema(description = "At least 10 characters, and not the user name", examples = "Lan-Pai-2005")
        String password,

        @Schema(description = "Whether it may log in; true when absent")
        Boolean enabled,

        @Schema(description = "Whether the password must be changed at the first login; true when absent")
        Boolean mustChangePassword,

        @Schema(description = "The cadre whose account it is: on post inside the area, with role CADRE only")
        UUID cadreId) {

    static final String USERNAME = "[a-z0-9][a-z0-9._-]{1,63}";

    AccountUpdate state() {
        return new AccountUpdate(
                displayName,
                roles,
                areaCode,
                enabled == null || enabled,
                mustChangePassword == null || mustChangePassword,
                cadreId);
    }
}
