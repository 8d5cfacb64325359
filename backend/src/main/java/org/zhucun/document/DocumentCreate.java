package org.zhucun.document;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new document, kept by an office or hung on a record. */
public record DocumentCreate(
        @Schema(description = "The area whose office keeps it; null of what hangs on a record", examples = "441481")
        String areaCode,

        @Schema(description = "On what kind of record it hangs; null of what an office keeps")
        RecordType recordType,

        @Schema(description = "Id of that record") UUID recordId,

        @NotNull @Schema(description = "Id of the upload that has brought its file, whole")
        UUID uploadId,

        @JsonUnwrapped @Valid @NotNull DocumentUpdate terms) {

    boolean isAttached() {
        return recordType != null || recordId != null;
    }
}
