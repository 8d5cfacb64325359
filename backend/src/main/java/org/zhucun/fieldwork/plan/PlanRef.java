package org.zhucun.fieldwork.plan;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.export.Cell;
import org.zhucun.kernel.sql.Joined;
import org.zhucun.kernel.sql.Row;

/** Names a plan inside another resource. */
public record PlanRef(
        @NotNull UUID id,

        @NotNull @Schema(description = "Its title", examples = "漳溪村 2005 年驻村工作计划")
        String name) implements Cell {

    /** Reads {@code <prefix>_id} and {@code <prefix>_name}; null when there is no id. */
    public static PlanRef of(Row row, String prefix) {
        UUID id = row.uuid(prefix + "_id");
        return id == null ? null : new PlanRef(id, row.text(prefix + "_name"));
    }

    /** How a list joins the plan of an id, for what it shows of it. */
    public static Joined joined(String member, String id) {
        return Joined.shown(
                "%2$s as %1$s_id, %1$s.title as %1$s_name",
                " left join village_plan %1$s on %1$s.id = %2$s", member, id);
    }

    @Override
    public Object cell() {
        return name;
    }
}
