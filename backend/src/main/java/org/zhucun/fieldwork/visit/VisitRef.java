package org.zhucun.fieldwork.visit;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.export.Cell;
import org.zhucun.kernel.sql.Joined;
import org.zhucun.kernel.sql.Row;

/** Names a visit inside another resource, by who was visited. */
public record VisitRef(
        @NotNull UUID id,
        @NotNull @Schema(examples = "五保户李桂英等 3 户") String name) implements Cell {

    /** Reads {@code <prefix>_id} and {@code <prefix>_name}. */
    public static VisitRef of(Row row, String prefix) {
        return new VisitRef(row.uuid(prefix + "_id"), row.text(prefix + "_name"));
    }

    /** How a list joins the visit of an id. */
    public static Joined joined(String member, String id) {
        return Joined.shown(
                "%2$s as %1$s_id, %1$s.visited as %1$s_name", " join visit %1$s on %1$s.id = %2$s", member, id);
    }

    @Override
    public Object cell() {
        return name;
    }
}
