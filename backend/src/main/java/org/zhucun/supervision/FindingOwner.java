package org.zhucun.supervision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.export.Cell;
import org.zhucun.kernel.sql.Joined;
import org.zhucun.kernel.sql.Row;
import org.zhucun.roster.area.AreaRef;
import org.zhucun.roster.unit.UnitRef;

/** The owner of a finding, who has to put it right: the office of an area, or a dispatching unit. */
public record FindingOwner(
        @Schema(description = "The office of this area; null when a unit has to")
        AreaRef area,

        @Schema(description = "The dispatching unit; null when an office has to")
        UnitRef unit)
        implements Cell {

    /** Reads {@code <prefix>_area_code}, {@code …_area_name}, {@code …_unit_id}, {@code …_unit_name}, {@code …_unit_level}. */
    public static FindingOwner of(Row row, String prefix) {
        return new FindingOwner(AreaRef.of(row, prefix + "_area"), UnitRef.of(row, prefix + "_unit"));
    }

    /** How a list joins the owner of findings {@code f}, for what it shows of it. */
    public static final Joined JOINED =
            AreaRef.joined("owner_area", "f.owner_area_code").and(UnitRef.joined("owner_unit", "f.owner_unit_id"));

    @Override
    public Object cell() {
        return area == null ? unit : area;
    }
}
