package org.zhucun.roster.unit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** A new dispatching unit. */
public record UnitCreate(@JsonUnwrapped @Valid @NotNull UnitUpdate description) {}
