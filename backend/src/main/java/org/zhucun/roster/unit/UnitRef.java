package org.zhucun.roster.unit;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.export.Cell;
import org.zhucun.kernel.sql.Joined;
import org.zhucun.kernel.sql.Row;
import org.zhucun.roster.area.Level;

/** Names a dispatching unit inside another resource. */
public record UnitRef(
        @NotNull UUID id,
        @NotNull @Schema(examples = "兴宁市财政局") String name,
        @NotNull Level level) implements Cell {

    private static final String COLUMNS = "%2$s as %1$s_id, %1$s.name as %1$s_name, %1$s.level as %1$s_level";
    private static final String JOIN = " left join dispatching_unit %1$s on %1$s.id = %2$s";

    /** Reads {@code <prefix>_id}, {@code <prefix>_name} and {@code <prefix>_level}; null when there is no id. */
    public static UnitRef of(Row row, String prefix) {
        UUID id = row.uuid(prefix + "_id");
        return id == null
                ? null
                : new UnitRef(id, row.text(prefix + "_name"), row.constant(prefix + "_level", Level.class));
    }

    /** How a list joins it by its id, for what it shows of it. */
    public static Joined joined(String member, String id) {
        return Joined.shown(COLUMNS, JOIN, member, id);
    }

    /** How a list joins it that is also sorted by what the unit has. */
    public static Joined searched(String member, String id) {
        return Joined.used(COLUMNS, JOIN, member, id);
    }

    @Override
    public Object cell() {
        return name;
    }
}
