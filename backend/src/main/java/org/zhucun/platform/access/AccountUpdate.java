package org.zhucun.platform.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** The fields of an account that can be changed. */
public record AccountUpdate(
        @NotBlank @CleanText(max = 100) @Schema(examples = "兴宁市驻村办")
        String displayName,

        @NotEmpty Set<@NotNull Role> roles,

        @NotNull
        @Schema(description = "Code of the one area, division or village, that the account sees", examples = "441481")
        String areaCode,

        @NotNull @Schema(description = "False: cannot log in")
        Boolean enabled,

        @NotNull @Schema(description = "True: must change the password before anything else")
        Boolean mustChangePassword,

        @Schema(
                description = "The cadre whose account it is: on post inside the area, with role CADRE only. Null of"
                        + " nobody's, which reads nothing personal when CADRE is its only role")
        UUID cadreId) {

    /** Whether an account of this state administers the area. */
    boolean administers(String area) {
        return enabled && roles.contains(Role.ADMIN) && area.startsWith(areaCode);
    }
}
