package org.zhucun.platform.access;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cadre with its post of today. */
public record CadrePost(
        @NotNull UUID id,
        @NotNull @Schema(examples = "蓝华明") String name,

        @Schema(description = "The village; null when not on post", examples = "441481107217")
        String villageCode,

        @Schema(description = "Its name; null when not on post", examples = "蓝排村委会")
        String villageName,

        @Schema(
                description = "Names of county, town and village: village names repeat; null when not on post",
                examples = "兴宁市/永和镇/蓝排村委会")
        String villagePath,

        @Schema(description = "The team; null for a sole cadre, and when not on post")
        UUID teamId,

        @Schema(description = "Its name; null as its id is", examples = "蓝排村驻村工作组")
        String teamName,

        @Schema(
                description = "What the cadre is in the village; null when not on post",
                enumeration = {"LEADER", "MEMBER", "SOLE"})
        String role) {}
