package org.zhucun.accountability.discipline;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.text.Masking;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.village.VillageRef;

/** A case in a list. What was found and decided is told of a single case only. */
public record DisciplineCaseSummary(
        @NotNull UUID id,

        @NotNull @Schema(description = "What a step has to name in If-Match", examples = "0")
        Integer version,

        @NotNull CadreRef cadre,

        @NotNull @Schema(description = "Where the cadre is posted on the day of the breach")
        VillageRef village,

        @NotNull DisciplineRule rule,

        @NotNull @Schema(description = "The day of the breach", examples = "2005-02-12")
        LocalDate foundOn,

        @NotNull DisciplineState state,

        @Schema(description = "When it was decided; null before", examples = "2005-02-24")
        LocalDate decidedOn,

        @NotNull @Schema(description = "What the caller may do now")
        List<Action> actions) {

    /** What {@link #of} reads, of {@link #TABLES} and {@link #JOINS}. */
    static final String COLUMNS =
            "d.id as id, d.version, d.cadre_id, c.name as cadre_name, d.village_code, v.name as village_name,"
                    + " town.name as village_town_name, county.name as village_county_name, d.rule, d.found_on, d.state,"
                    + " d.decided_on";

    static final String TABLES = "discipline_case d join cadre c on c.id = d.cadre_id";

    static final String JOINS = " left join village v on v.code = d.village_code"
            + " left join area town on town.code = v.town_code left join area county on county.code = v.county_code";

    static DisciplineCaseSummary of(Row row, List<Action> actions) {
        return new DisciplineCaseSummary(
                row.uuid("id"),
                row.integer("version"),
                CadreRef.of(row, "cadre"),
                VillageRef.of(row, "village"),
                row.constant("rule", DisciplineRule.class),
                row.date("found_on"),
                row.constant("state", DisciplineState.class),
                row.date("decided_on"),
                actions);
    }

    /** With the name hidden, for files: they are handed on. */
    DisciplineCaseSummary masked() {
        return new DisciplineCaseSummary(
                id,
                version,
                new CadreRef(cadre.id(), Masking.name(cadre.name())),
                village,
                rule,
                foundOn,
                state,
                decidedOn,
                actions);
    }
}
