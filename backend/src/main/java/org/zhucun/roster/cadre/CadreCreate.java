package org.zhucun.roster.cadre;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** A new cadre, not posted yet. */
public record CadreCreate(@JsonUnwrapped @Valid @NotNull CadreUpdate profile) {}
