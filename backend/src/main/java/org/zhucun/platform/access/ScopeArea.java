package org.zhucun.platform.access;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The area of an account: a division or a village. */
public record ScopeArea(
        @NotNull @Schema(description = "Code of the division or village", examples = "441481")
        String code,

        @NotNull @Schema(examples = "兴宁市") String name,
        @NotNull ScopeLevel level) {

    static ScopeArea of(String code, String name) {
        return new ScopeArea(code, name, ScopeLevel.ofCode(code));
    }
}
