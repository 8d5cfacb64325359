package org.zhucun.fieldwork.deed;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.export.Cell;
import org.zhucun.kernel.sql.Joined;
import org.zhucun.kernel.sql.Row;

/** Names a deed inside another resource. */
public record DeedRef(
        @NotNull UUID id,

        @NotNull @Schema(description = "Its title", examples = "修通塘背水渠")
        String name) implements Cell {

    /** Reads {@code <prefix>_id} and {@code <prefix>_name}; null when there is no id. */
    public static DeedRef of(Row row, String prefix) {
        UUID id = row.uuid(prefix + "_id");
        return id == null ? null : new DeedRef(id, row.text(prefix + "_name"));
    }

    /** How a list joins the deed of an id, for what it shows of it. */
    public static Joined joined(String member, String id) {
        return Joined.shown(
                "%2$s as %1$s_id, %1$s.title as %1$s_name", " left join deed %1$s on %1$s.id = %2$s", member, id);
    }

    @Override
    public Object cell() {
        return name;
    }
}
