package org.zhucun.insight.statistics;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.sql.Row;

/** Checks on the spot by what was found. */
public record CheckResults(
        @NotNull @Schema(description = "在岗", examples = "271")
        Long present,

        @NotNull @Schema(description = "请假", examples = "9") Long onLeave,

        @NotNull @Schema(description = "外出公务", examples = "14")
        Long onOuting,

        @NotNull @Schema(description = "通勤备案", examples = "3")
        Long commuter,

        @NotNull @Schema(description = "无故不在岗", examples = "6")
        Long absentUnexplained) {

    static final CheckResults NONE = new CheckResults(0L, 0L, 0L, 0L, 0L);

    static CheckResults of(Row row) {
        return new CheckResults(
                row.number("present"),
                row.number("on_leave"),
                row.number("on_outing"),
                row.number("commuter"),
                row.number("absent_unexplained"));
    }

    long checked() {
        return onPost() + onLeave + absentUnexplained;
    }

    long onPost() {
        return present + onOuting + commuter;
    }
}
