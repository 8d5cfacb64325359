package org.zhucun.platform.access;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For how many cadres accounts would be opened, and where. */
public record CadreAccountsPlan(
        @NotNull @Schema(description = "The area asked for") ScopeArea area,

        @NotNull @Schema(description = "Cadres on post there today who have no account", examples = "12")
        Integer without,

        @NotNull @Schema(description = "Cadres on post there today who have one", examples = "3")
        Integer having,

        @NotNull @Schema(description = "For how many cadres accounts are opened at once at most", examples = "1000")
        Integer most,

        @NotNull @Schema(description = "Villages of those who have none, by code")
        List<Village> villages) {

    /** A village with cadres who have no account. */
    @Schema(name = "CadreAccountsVillage")
    public record Village(
            @NotNull @Schema(examples = "441481107217") String code,

            @NotNull @Schema(description = "Names of county, town and village", examples = "兴宁市/永和镇/蓝排村委会")
            String path,

            @NotNull @Schema(description = "Names of those cadres", examples = "[\"蓝华明\"]")
            List<String> cadres) {}
}
