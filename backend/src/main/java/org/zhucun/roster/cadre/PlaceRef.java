package org.zhucun.roster.cadre;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.sql.Joined;
import org.zhucun.kernel.sql.Row;

/** Names an area or a village. */
public record PlaceRef(
        @NotNull @Schema(description = "Code of 2 to 12 digits", examples = "441481")
        String code,

        @NotNull @Schema(examples = "兴宁市") String name) {

    /** Reads {@code <prefix>_code} and {@code <prefix>_name}. */
    public static PlaceRef of(Row row, String prefix) {
        return new PlaceRef(row.text(prefix + "_code"), row.text(prefix + "_name"));
    }

    /** How a list joins the place of a code, for what it shows of it. */
    public static Joined joined(String member, String code) {
        return Joined.shown(
                "%2$s as %1$s_code, coalesce(%1$s.name, %1$s_village.name) as %1$s_name",
                " left join area %1$s on %1$s.code = %2$s left join village %1$s_village on %1$s_village.code = %2$s",
                member,
                code);
    }
}
