package org.zhucun.roster.unit;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.sql.Row;
import org.zhucun.roster.area.AreaRef;
import org.zhucun.roster.area.Level;

/** A dispatching unit in a list, as of a day. */
public record UnitSummary(
        @NotNull UUID id,
        @NotNull @Schema(examples = "兴宁市财政局") String name,

        @NotNull @Schema(description = "Level at which its cadres count")
        Level level,

        @NotNull @Schema(description = "Where it is seated") AreaRef area,

        @NotNull
        @Schema(description = "Its cadres posted on the day in villages inside the caller's area", examples = "12")
        int cadres) {

    static UnitSummary of(Row row) {
        return new UnitSummary(
                row.uuid("id"), row.text("name"), row.constant("level", Level.class), AreaRef.of(row, "area"), (int)
                        row.number("cadres"));
    }
}
