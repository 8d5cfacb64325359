package org.zhucun.roster.ledger;

import jakarta.validation.constraints.NotNull;
import org.zhucun.roster.area.AreaRef;

/** The figures of one area. */
public record AreaFigures<F>(@NotNull AreaRef area, @NotNull F figures) {}
