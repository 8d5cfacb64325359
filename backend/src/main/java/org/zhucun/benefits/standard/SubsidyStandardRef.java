package org.zhucun.benefits.standard;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.export.Cell;
import org.zhucun.kernel.sql.Joined;
import org.zhucun.kernel.sql.Row;

/** Names a standard inside another resource. */
public record SubsidyStandardRef(
        @NotNull UUID id,
        @NotNull @Schema(examples = "驻村生活补助") String name) implements Cell {

    /** Reads {@code <prefix>_id} and {@code <prefix>_name}. */
    public static SubsidyStandardRef of(Row row, String prefix) {
        return new SubsidyStandardRef(row.uuid(prefix + "_id"), row.text(prefix + "_name"));
    }

    /** How a list joins the standard of an id. */
    public static Joined joined(String member, String id) {
        return Joined.shown(
                "%2$s as %1$s_id, %1$s.name as %1$s_name", " join subsidy_standard %1$s on %1$s.id = %2$s", member, id);
    }

    @Override
    public Object cell() {
        return name;
    }
}
