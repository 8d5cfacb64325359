package org.zhucun.document;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Detail;

/** A document with all that is known of it. */
public record DocumentDetail(
        @JsonUnwrapped @NotNull DocumentSummary summary,

        @NotNull
        @Schema(
                description =
                        "SHA-256 of its file as stored; a picture is stored without what its camera wrote beside it",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        @NotNull Instant updatedAt)
        implements Detail<DocumentSummary> {}
