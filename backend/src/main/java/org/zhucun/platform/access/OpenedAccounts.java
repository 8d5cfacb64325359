package org.zhucun.platform.access;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Accounts that were opened now, with their first passwords, which are told this once. */
public record OpenedAccounts(
        @NotNull @Schema(description = "By village and name; empty when everybody has one")
        List<OpenedAccount> accounts) {

    /** One account with what its cadre logs in with. */
    @Schema(name = "OpenedAccount")
    public record OpenedAccount(
            @NotNull @Schema(description = "The cadre's id") UUID cadreId,
            @NotNull @Schema(examples = "蓝华明") String name,
            @NotNull @Schema(examples = "441481107217") String villageCode,

            @NotNull @Schema(description = "Names of county, town and village", examples = "兴宁市/永和镇/蓝排村委会")
            String villagePath,

            @NotNull @Schema(examples = "lhm") String username,

            @NotNull
            @Schema(description = "To be changed at the first login; it is stored nowhere", examples = "k7mp-4tnx-w29d")
            String password) {}
}
