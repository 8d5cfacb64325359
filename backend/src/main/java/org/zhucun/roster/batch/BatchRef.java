package org.zhucun.roster.batch;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.sql.Row;

/** Names a batch inside another resource. */
public record BatchRef(
        @NotNull UUID id, @NotNull @Schema(examples = "第一批") String name) {

    /** Reads {@code <prefix>_id} and {@code <prefix>_name}; null when there is no id. */
    public static BatchRef of(Row row, String prefix) {
        UUID id = row.uuid(prefix + "_id");
        return id == null ? null : new BatchRef(id, row.text(prefix + "_name"));
    }
}
