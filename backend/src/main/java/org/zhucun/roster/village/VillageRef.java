package org.zhucun.roster.village;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.sql.Row;

/** Names a village inside another resource. */
public record VillageRef(
        @NotNull @Schema(description = "Division code of 12 digits", examples = "441481107217")
        String code,

        @NotNull @Schema(examples = "蓝排村委会") String name,

        @NotNull
        @Schema(description = "Names of county, town and village: village names repeat", examples = "兴宁市/永和镇/蓝排村委会")
        String path) {

    /**
     * Reads {@code <prefix>_code}, {@code <prefix>_name}, {@code <prefix>_county_name} and {@code <prefix>_town_name};
     * null when there is no code.
     */
    public static VillageRef of(Row row, String prefix) {
        String code = row.text(prefix + "_code");
        if (code == null) {
            return null;
        }
        String name = row.text(prefix + "_name");
        return new VillageRef(
                code, name, String.join("/", row.text(prefix + "_county_name"), row.text(prefix + "_town_name"), name));
    }
}
