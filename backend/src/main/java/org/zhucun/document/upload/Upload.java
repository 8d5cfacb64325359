package org.zhucun.document.upload;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.web.Tagged;

/** A file on its way. */
public record Upload(
        @NotNull UUID id,
        @NotNull @Schema(examples = "驻村工作制度.txt") String name,

        @NotNull @Schema(description = "Bytes of the whole", examples = "12")
        Integer size,

        @NotNull @Schema(description = "Bytes that have come: where the next piece begins", examples = "0")
        Integer offset,

        @NotNull @Schema(description = "When it is forgotten, unless a document has taken it")
        Instant expiresAt)
        implements Tagged {

    static Upload of(Row row) {
        return new Upload(
                row.uuid("id"),
                row.text("name"),
                row.integer("size"),
                row.integer("received"),
                row.instant("expires_at"));
    }

    /** It changes by what comes. */
    @Override
    public Integer version() {
        return offset;
    }

    boolean isWhole() {
        return offset.equals(size);
    }
}
