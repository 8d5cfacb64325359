package org.zhucun.roster.area;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.export.Cell;
import org.zhucun.kernel.sql.Joined;
import org.zhucun.kernel.sql.Row;

/** Names an area inside another resource. */
public record AreaRef(
        @NotNull @Schema(description = "Division code", examples = "441481")
        String code,

        @NotNull @Schema(examples = "兴宁市") String name,
        @NotNull Level level)
        implements Cell {

    private static final String COLUMNS = "%2$s as %1$s_code, %1$s.name as %1$s_name";
    private static final String JOIN = " join area %1$s on %1$s.code = %2$s";

    /** Reads {@code <prefix>_code} and {@code <prefix>_name}; null when there is no code. */
    public static AreaRef of(Row row, String prefix) {
        String code = row.text(prefix + "_code");
        return code == null ? null : new AreaRef(code, row.text(prefix + "_name"), Level.ofCode(code));
    }

    /** How a list joins the division of a code, for what it shows of it. */
    public static Joined joined(String member, String code) {
        return Joined.shown(COLUMNS, " left" + JOIN, member, code);
    }

    /** How a list joins it that is also searched or sorted by what the division has. */
    public static Joined searched(String member, String code) {
        return Joined.used(COLUMNS, JOIN, member, code);
    }

    @Override
    public Object cell() {
        return name;
    }
}
