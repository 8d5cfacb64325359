package org.zhucun.liaison.visit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** A new visit or stay; its place is that of the liaison. */
public record LiaisonVisitCreate(
        @JsonUnwrapped @Valid @NotNull LiaisonVisitUpdate terms) {}
