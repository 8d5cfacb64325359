package org.zhucun.report.report;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.sql.Row;
import org.zhucun.roster.area.AreaRef;

/** An office that a report was sent to. */
public record ReportReceipt(
        @NotNull AreaRef area,
        @NotNull Instant sentAt,

        @Schema(description = "Null until it is read") Instant readAt,

        @Schema(description = "Display name of who read it", examples = "兴宁市驻村办")
        String readBy) {

    static ReportReceipt of(Row row) {
        return new ReportReceipt(
                AreaRef.of(row, "area"), row.instant("sent_at"), row.instant("read_at"), row.text("read_by"));
    }
}
