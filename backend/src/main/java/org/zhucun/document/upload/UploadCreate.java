package org.zhucun.document.upload;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** A file that is about to be sent. */
public record UploadCreate(
        @NotBlank
        @CleanText(max = 200)
        @Schema(
                description = "Its name, which ends as its content is: .pdf .docx .xlsx .jpg .jpeg .png .txt",
                examples = "驻村工作制度.txt")
        String name,

        @NotNull @Min(1) @Schema(description = "Its bytes, at most 20 MiB", examples = "12")
        Integer size,

        @Pattern(regexp = "[0-9a-f]{64}")
        @Schema(
                description = "SHA-256 of it, by which it is told whether all came as it was sent",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256) {}
