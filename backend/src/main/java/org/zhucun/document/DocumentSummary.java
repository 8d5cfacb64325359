package org.zhucun.document;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.area.AreaRef;

/** A document in a list. */
public record DocumentSummary(
        @NotNull UUID id,
        @NotNull Integer version,

        @Schema(description = "The area whose office keeps it; null of what hangs on a record")
        AreaRef area,

        @Schema(description = "On what kind of record it hangs; null of what an office keeps")
        RecordType recordType,

        @Schema(description = "Id of that record") UUID recordId,
        @NotNull @Schema(examples = "POLICY") DocumentKind kind,
        @NotNull @Schema(examples = "驻村干部管理制度") String title,

        @Schema(description = "The number that it bears (文号)", examples = "梅市驻村办〔2005〕3号")
        String number,

        @Schema(description = "Who issued it", examples = "梅州市驻村办")
        String issuedBy,

        @NotNull @Schema(examples = "2005-01-20") LocalDate issuedOn,
        @NotNull @Schema(examples = "驻村干部管理制度.pdf") String fileName,

        @NotNull @Schema(description = "What its file is, by its content", examples = "application/pdf")
        String mediaType,

        @NotNull @Schema(description = "Bytes of its file, as stored", examples = "182044")
        Integer size,

        @NotNull @Schema(description = "Whether there is a small picture of it")
        boolean thumbnail,

        @NotNull Instant createdAt,
        @NotNull List<Action> actions)
        implements Tagged {}
