package org.zhucun.roster.village;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.export.Cell;
import org.zhucun.kernel.sql.Joined;
import org.zhucun.kernel.sql.Row;

/** Names a village inside another resource. */
public record VillageRef(
        @NotNull @Schema(description = "Division code of 12 digits", examples = "441481107217")
        String code,

        @NotNull @Schema(examples = "蓝排村委会") String name,

        @NotNull
        @Schema(description = "Names of county, town and village: village names repeat", examples = "兴宁市/永和镇/蓝排村委会")
        String path)
        implements Cell {

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

    private static final String COLUMNS = "%2$s as %1$s_code, %1$s.name as %1$s_name,"
            + " %1$s_town.name as %1$s_town_name, %1$s_county.name as %1$s_county_name";

    private static final String ABOVE = " left join area %1$s_town on %1$s_town.code = %1$s.town_code"
            + " left join area %1$s_county on %1$s_county.code = %1$s.county_code";

    /** How a list joins the village of a code, for what it shows of it. */
    public static Joined joined(String member, String code) {
        return Joined.shown(COLUMNS, " left join village %1$s on %1$s.code = %2$s" + ABOVE, member, code);
    }

    /** How a list joins it that is also searched or sorted by what the village has. */
    public static Joined searched(String member, String code) {
        return new Joined(
                COLUMNS.formatted(member, code),
                " join village %1$s on %1$s.code = %2$s".formatted(member, code),
                ABOVE.formatted(member));
    }

    public String county() {
        return path.split("/")[0];
    }

    public String town() {
        return path.split("/")[1];
    }

    @Override
    public Object cell() {
        return path;
    }
}
