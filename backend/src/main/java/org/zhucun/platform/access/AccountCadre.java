package org.zhucun.platform.access;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.export.Cell;
import org.zhucun.kernel.sql.Row;

/** The cadre whose account it is. */
public record AccountCadre(
        @NotNull UUID id, @NotNull @Schema(examples = "蓝华明") String name) implements Cell {

    /** Reads {@code <prefix>_id} and {@code <prefix>_name}; null when there is no id. */
    public static AccountCadre of(Row row, String prefix) {
        UUID id = row.uuid(prefix + "_id");
        return id == null ? null : new AccountCadre(id, row.text(prefix + "_name"));
    }

    @Override
    public Object cell() {
        return name;
    }
}
