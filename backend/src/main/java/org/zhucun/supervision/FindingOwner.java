package org.zhucun.supervision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.sql.Row;
import org.zhucun.roster.area.AreaRef;
import org.zhucun.roster.unit.UnitRef;

/** Who has to put a finding right: the office of an area, or a dispatching unit. */
public record FindingOwner(
        @Schema(description = "The office of this area; null when a unit has to")
        AreaRef area,

        @Schema(description = "The dispatching unit; null when an office has to")
        UnitRef unit) {

    /** Reads {@code owner_area_code}, {@code owner_area_name}, {@code owner_unit_id}, {@code …_name} and {@code …_level}. */
    public static FindingOwner of(Row row) {
        return new FindingOwner(AreaRef.of(row, "owner_area"), UnitRef.of(row, "owner_unit"));
    }
}
