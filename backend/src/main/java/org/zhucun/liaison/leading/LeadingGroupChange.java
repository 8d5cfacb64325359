package org.zhucun.liaison.leading;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changed about one person. */
public record LeadingGroupChange(
        @NotNull LeadingChange kind,
        @NotNull LeadingDuty duty,
        @NotNull @Schema(examples = "陈国平") String name,

        @Schema(description = "The post before; null of who joined", examples = "镇长")
        String postBefore,

        @Schema(description = "The post since; null of who left", examples = "镇党委书记")
        String postSince) {}
