package org.zhucun.attendance.outing;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.attendance.CadreDays;
import org.zhucun.kernel.sql.Row;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.village.VillageRef;

/** An outing in a list. */
public record OutingSummary(
        @NotNull UUID id,
        @NotNull CadreRef cadre,

        @NotNull @Schema(description = "Where the cadre is posted on the first day")
        VillageRef village,

        @NotNull @Schema(description = "First day", examples = "2005-03-14")
        LocalDate startsOn,

        @NotNull @Schema(description = "Last day, which counts", examples = "2005-03-15")
        LocalDate endsOn,

        @NotNull @Schema(examples = "2") Integer days,
        @NotNull OutingKind kind,
        @NotNull @Schema(examples = "兴宁市委党校") String place,
        @NotNull @Schema(examples = "驻村干部培训班") String purpose,

        @NotNull
        @Schema(description = "Whether the duty sheet of one of its months is submitted: then it stays as it is")
        Boolean locked,

        @NotNull Instant createdAt) {

    /** Whether the town's sheet of a month that has a day of it is submitted. */
    static final String LOCKED = "exists (select from duty_ledger d where d.town_code = left(a.village_code, 9)"
            + " and d.state = 'SUBMITTED' and d.month between to_char(a.starts_on, 'YYYY-MM')"
            + " and to_char(a.ends_on, 'YYYY-MM'))";

    static final String COLUMNS =
            "a.ends_on - a.starts_on + 1 as days, a.kind, a.place, a.purpose, " + LOCKED + " as locked, a.created_at";

    static OutingSummary of(Row row) {
        CadreDays outing = CadreDays.of(row);
        return new OutingSummary(
                outing.id(),
                outing.cadre(),
                outing.village(),
                outing.startsOn(),
                outing.endsOn(),
                row.integer("days"),
                row.constant("kind", OutingKind.class),
                row.text("place"),
                row.text("purpose"),
                row.flag("locked"),
                row.instant("created_at"));
    }

    CadreDays whose() {
        return new CadreDays(id, cadre, village, startsOn, endsOn);
    }
}
