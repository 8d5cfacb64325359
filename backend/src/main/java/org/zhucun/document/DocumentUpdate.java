package org.zhucun.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** The fields of a document that can be changed. Its file stays: another file is another document. */
@Embeddable
public record DocumentUpdate(
        @NotNull
        @Enumerated(EnumType.STRING)
        @Column(nullable = false)
        @Schema(description = "EVIDENCE of what hangs on a record, and of nothing else", examples = "POLICY")
        DocumentKind kind,

        @NotBlank @CleanText(max = 200) @Column(nullable = false) @Schema(examples = "驻村干部管理制度")
        String title,

        @CleanText(max = 100) @Schema(description = "The number that it bears (文号)", examples = "梅市驻村办〔2005〕3号")
        String number,

        @CleanText(max = 200) @Schema(description = "Who issued it", examples = "梅州市驻村办")
        String issuedBy,

        @NotNull
        @Column(nullable = false)
        @Schema(description = "The day of issue; of evidence the day that it shows", examples = "2005-01-20")
        LocalDate issuedOn) {}
