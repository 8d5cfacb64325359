package org.zhucun.liaison.liaison;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.sql.Row;

/** Names a liaison inside another resource. */
public record LiaisonRef(
        @NotNull UUID id,

        @NotNull @Schema(description = "The leader's name", examples = "李炳余")
        String name) {

    /** Reads {@code <prefix>_id} and {@code <prefix>_name}. */
    public static LiaisonRef of(Row row, String prefix) {
        return new LiaisonRef(row.uuid(prefix + "_id"), row.text(prefix + "_name"));
    }
}
