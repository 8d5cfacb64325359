package org.zhucun.platform.access;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For whom accounts are opened. */
public record CadreAccountsCreate(
        @Schema(
                description = "For the cadres on post in it today; the caller's own area when absent",
                examples = "441481107")
        String areaCode,

        @Size(max = CadreAccounts.MOST) @Schema(description = "For these of them only; for all when absent")
        Set<@NotNull UUID> cadreIds) {}
