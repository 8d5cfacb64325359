package org.zhucun.supervision.inspection;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.sql.Row;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.PostingRole;
import org.zhucun.roster.unit.UnitRef;
import org.zhucun.supervision.OnPostResult;

/** A cadre whom an inspector should meet, and where the records say that the cadre is. */
public record ExpectedCadre(
        @NotNull CadreRef cadre,
        @NotNull PostingRole role,
        @NotNull UnitRef unit,

        @NotNull
        @Schema(
                description =
                        "ON_LEAVE, ON_OUTING or COMMUTER when an approved leave, an outing or an approved commuter"
                                + " record covers the day; PRESENT otherwise")
        OnPostResult expected) {

    static ExpectedCadre of(Row row) {
        return new ExpectedCadre(
                CadreRef.of(row, "cadre"),
                row.constant("role", PostingRole.class),
                UnitRef.of(row, "unit"),
                row.constant("expected", OnPostResult.class));
    }
}
