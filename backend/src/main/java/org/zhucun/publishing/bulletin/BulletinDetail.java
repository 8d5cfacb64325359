package org.zhucun.publishing.bulletin;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.zhucun.kernel.web.Detail;

/** An issue with its text. */
public record BulletinDetail(
        @JsonUnwrapped @NotNull BulletinSummary summary,
        String text,
        @NotNull Instant updatedAt) implements Detail<BulletinSummary> {}
