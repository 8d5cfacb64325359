package org.zhucun.fieldwork.visit;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names an issue in the visit that raised it. */
public record VisitIssueRef(
        @NotNull UUID id,
        @NotNull @Schema(examples = "村口桥面开裂，雨天不敢过") String text,
        @NotNull VisitIssueLevel level,
        @NotNull VisitIssueState state) {}
