package org.zhucun.roster.area;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.sql.Row;

/** Names an area inside another resource. */
public record AreaRef(
        @NotNull @Schema(description = "Division code", examples = "441481")
        String code,

        @NotNull @Schema(examples = "兴宁市") String name,
        @NotNull Level level) {

    /** Reads {@code <prefix>_code} and {@code <prefix>_name}; null when there is no code. */
    public static AreaRef of(Row row, String prefix) {
        String code = row.text(prefix + "_code");
        return code == null ? null : new AreaRef(code, row.text(prefix + "_name"), Level.ofCode(code));
    }
}
