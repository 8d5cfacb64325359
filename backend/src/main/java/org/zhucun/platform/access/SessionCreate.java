package org.zhucun.platform.access;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A login. */
public record SessionCreate(
        @NotNull @Schema(examples = "city") String username,
        @NotNull @Schema(examples = "Zhucun-2005") String password) {}
