package org.zhucun.roster.unit;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.sql.Row;
import org.zhucun.roster.area.Level;

/** Names a dispatching unit inside another resource. */
public record UnitRef(
        @NotNull UUID id,
        @NotNull @Schema(examples = "兴宁市财政局") String name,
        @NotNull Level level) {

    /** Reads {@code <prefix>_id}, {@code <prefix>_name} and {@code <prefix>_level}; null when there is no id. */
    public static UnitRef of(Row row, String prefix) {
        UUID id = row.uuid(prefix + "_id");
        return id == null
                ? null
                : new UnitRef(id, row.text(prefix + "_name"), row.constant(prefix + "_level", Level.class));
    }
}
