package org.zhucun.publishing.publication;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** What of publicity material can be changed. */
@Embeddable
public record PublicationUpdate(
        @NotBlank @CleanText(max = 200) @Schema(examples = "驻村工作宣传册")
        String title,

        @NotNull @Min(1) @Max(10_000_000) @Schema(description = "Copies printed", examples = "1200")
        Integer copies,

        @NotNull @Schema(examples = "2005-02-18") LocalDate printedOn) {}
