package org.zhucun.roster.village;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of the story of a village. */
public record StoryEntry(
        @NotNull @Schema(examples = "2005-03-05") LocalDate day,
        @NotNull StoryKind kind,

        @NotNull
        @Schema(
                description = "What the record is called by in its own list: an id, or the quarter of PROGRESS",
                examples = "2005-Q1")
        String record,

        @NotNull @Schema(description = "The title of the record, or whom it is about", examples = "修通塘背水渠")
        String text,

        @Schema(
                description = "State of the record, by the words of its own list; null where it has none",
                examples = "VERIFIED")
        String state) {}
