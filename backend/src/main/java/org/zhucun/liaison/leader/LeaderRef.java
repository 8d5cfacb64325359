package org.zhucun.liaison.leader;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.export.Cell;
import org.zhucun.kernel.sql.Joined;
import org.zhucun.kernel.sql.Row;

/** Names a leader inside another resource. */
public record LeaderRef(
        @NotNull UUID id,
        @NotNull @Schema(examples = "李炳余") String name,
        @NotNull @Schema(examples = "省法制办主任") String post,
        @NotNull LeaderClass leaderClass)
        implements Cell {

    private static final String COLUMNS = "%2$s as %1$s_id, %1$s.name as %1$s_name, %1$s.post as %1$s_post,"
            + " %1$s.leader_class as %1$s_leader_class";

    /** Reads {@code <prefix>_id}, {@code _name}, {@code _post} and {@code _leader_class}. */
    public static LeaderRef of(Row row, String prefix) {
        return new LeaderRef(
                row.uuid(prefix + "_id"),
                row.text(prefix + "_name"),
                row.text(prefix + "_post"),
                row.constant(prefix + "_leader_class", LeaderClass.class));
    }

    /** How a list joins the leader of an id; it can be searched and sorted by what the leader has. */
    public static Joined joined(String member, String id) {
        return Joined.used(COLUMNS, " join liaison_leader %1$s on %1$s.id = %2$s", member, id);
    }

    @Override
    public Object cell() {
        return name;
    }
}
