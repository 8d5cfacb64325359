package org.zhucun.benefits.sheet;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.unit.UnitRef;

/** What a cadre is paid in all by a sheet. */
public record SubsidyPayment(
        @NotNull CadreRef cadre,

        @NotNull @Schema(description = "Citizen ID number", examples = "441481198001010016")
        String idNumber,

        @NotNull UnitRef unit,

        @NotNull
        @Schema(
                description = "Yuan, of all lines together; below zero where it is to be paid back",
                examples = "220.00")
        BigDecimal amount) {}
