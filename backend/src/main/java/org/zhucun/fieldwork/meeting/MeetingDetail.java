package org.zhucun.fieldwork.meeting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.zhucun.kernel.web.Detail;

/** A meeting with its text. */
public record MeetingDetail(
        @JsonUnwrapped @NotNull MeetingSummary summary,
        String text,
        @NotNull Instant updatedAt) implements Detail<MeetingSummary> {}
