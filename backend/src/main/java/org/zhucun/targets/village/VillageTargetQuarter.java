package org.zhucun.targets.village;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.time.Quarter;
import org.zhucun.targets.progress.ProgressState;
import org.zhucun.targets.progress.TaskStatus;

/** The entry for a target in a village and quarter. */
public record VillageTargetQuarter(
        @NotNull @Schema(description = "Id of the progress") UUID id,
        @NotNull Quarter quarter,

        @Schema(description = "Null for a task", examples = "2.00")
        BigDecimal value,

        @Schema(description = "Problems found; null where none are counted", examples = "4")
        Integer found,

        @Schema(description = "Of a task; null for a goal") TaskStatus status,

        @Schema(description = "Title of the document that shows it; null without", examples = "《驻村工作制度》")
        String document,

        @Schema(description = "What was done, or why the value fell; null without", examples = "举办养殖技术培训班两期")
        String note,

        @NotNull ProgressState state,

        @NotNull
        @Schema(
                description = "How much of the threshold is reached, cut off at four decimals; 1 is all of it",
                minimum = "0",
                maximum = "1",
                examples = "0.6666")
        BigDecimal share,

        @NotNull
        @Schema(
                description = "The threshold that it is judged by: of what is verified, the one of that time",
                examples = "3.00")
        BigDecimal threshold,

        @Schema(description = "Whether the target is met; null while it is not verified")
        Boolean met,

        @Schema(description = "When it was first submitted; null before")
        Instant reportedAt,

        @Schema(description = "When it was verified; null unless it is")
        Instant verifiedAt) {

    static final String COLUMNS = "p.id, p.quarter, p.value, p.found, p.status, p.document, p.note, p.state, p.share,"
            + " r.threshold, p.reported_at, p.verified_at";

    static VillageTargetQuarter of(Row row) {
        ProgressState state = row.constant("state", ProgressState.class);
        BigDecimal share = row.decimal("share");
        return new VillageTargetQuarter(
                row.uuid("id"),
                Quarter.fromString(row.text("quarter")),
                row.decimal("value"),
                row.integer("found"),
                row.constant("status", TaskStatus.class),
                row.text("document"),
                row.text("note"),
                state,
                share,
                row.decimal("threshold"),
                state == ProgressState.VERIFIED ? share.compareTo(BigDecimal.ONE) == 0 : null,
                row.instant("reported_at"),
                row.instant("verified_at"));
    }

    boolean isVerified() {
        return state == ProgressState.VERIFIED;
    }

    VillageTargetBaseline asBaseline() {
        return new VillageTargetBaseline(value, found, status);
    }
}
