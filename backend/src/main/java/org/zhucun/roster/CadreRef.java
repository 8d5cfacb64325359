package org.zhucun.roster;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.export.Cell;
import org.zhucun.kernel.sql.Joined;
import org.zhucun.kernel.sql.Row;

/** Names a cadre inside another resource. */
public record CadreRef(
        @NotNull UUID id, @NotNull @Schema(examples = "蓝华明") String name) implements Cell {

    /** Reads {@code <prefix>_id} and {@code <prefix>_name}; null when there is no id. */
    public static CadreRef of(Row row, String prefix) {
        UUID id = row.uuid(prefix + "_id");
        return id == null ? null : new CadreRef(id, row.text(prefix + "_name"));
    }

    /** How a list joins the cadre of an id; it can be searched and sorted by what it has. */
    public static Joined joined(String member, String id) {
        return Joined.used("%2$s as %1$s_id, %1$s.name as %1$s_name", " join cadre %1$s on %1$s.id = %2$s", member, id);
    }

    @Override
    public Object cell() {
        return name;
    }
}
