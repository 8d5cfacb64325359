package org.zhucun.roster;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.sql.Row;

/** Names a cadre inside another resource. */
public record CadreRef(
        @NotNull UUID id, @NotNull @Schema(examples = "蓝华明") String name) {

    /** Reads {@code <prefix>_id} and {@code <prefix>_name}; null when there is no id. */
    public static CadreRef of(Row row, String prefix) {
        UUID id = row.uuid(prefix + "_id");
        return id == null ? null : new CadreRef(id, row.text(prefix + "_name"));
    }
}
