package org.zhucun.insight.check;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.area.AreaRef;

/** One area that breaks a rule, and which cadre. */
public record AreaRow(
        @NotNull AreaRef area,

        @Schema(description = "The cadre, where the rule is about one")
        CadreRef cadre,

        @NotNull @Schema(description = "What is wrong with this area", examples = "没有联络组")
        String detail) {}
