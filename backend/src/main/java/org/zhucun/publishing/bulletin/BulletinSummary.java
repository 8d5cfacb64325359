package org.zhucun.publishing.bulletin;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.area.AreaRef;
import org.zhucun.roster.area.Level;

/** An issue in a list. */
public record BulletinSummary(
        @NotNull UUID id,
        @NotNull Integer version,

        @NotNull @Schema(description = "The area whose office issued it")
        AreaRef area,

        @NotNull @Schema(examples = "2005") Integer year,

        @NotNull @Schema(description = "第N期: counted from one by office and year", examples = "3")
        Integer number,

        @NotNull @Schema(examples = "2005-03-08") LocalDate issuedOn,
        @NotNull @Schema(examples = "全市驻村干部全部到位") String title,

        @Schema(description = "The level above the office that took it up; null when none did")
        Level adoptedBy,

        @NotNull Instant createdAt,
        @NotNull List<Action> actions)
        implements Tagged {}
