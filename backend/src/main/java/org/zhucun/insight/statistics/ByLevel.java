package org.zhucun.insight.statistics;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A count of cadres by the level that dispatched them. */
public record ByLevel(
        @NotNull @JsonProperty("PROVINCE") @Schema(description = "省派", examples = "37")
        Long province,

        @NotNull @JsonProperty("CITY") @Schema(description = "市派", examples = "305")
        Long city,

        @NotNull @JsonProperty("COUNTY") @Schema(description = "县派", examples = "1365")
        Long county,

        @NotNull @JsonProperty("TOWN") @Schema(description = "镇派", examples = "3402")
        Long town) {

    static final ByLevel NONE = new ByLevel(0L, 0L, 0L, 0L);

    ByLevel plus(ByLevel other) {
        return new ByLevel(province + other.province, city + other.city, county + other.county, town + other.town);
    }

    long total() {
        return province + city + county + town;
    }
}
