package org.zhucun.targets;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.Range;
import org.zhucun.kernel.text.CleanText;
import org.zhucun.kernel.time.Quarter;

/** The fields of a target that can be changed. */
public record TargetUpdate(
        @NotBlank @CleanText(max = 200) @Schema(description = "In Chinese", examples = "每个村培养3名以上后备干部")
        String nameZh,

        @NotBlank
        @CleanText(max = 200)
        @Schema(description = "In English", examples = "Three or more reserve cadres trained in each village")
        String nameEn,

        @NotNull
        @Range(min = 1, max = TargetUpdate.MAX_THRESHOLD)
        @Digits(integer = 12, fraction = 2)
        @Schema(
                description = "What the value must reach: a whole number, but of yuan; of a yes/no and of a status it"
                        + " stays 1",
                examples = "4")
        BigDecimal threshold,

        @NotNull
        @Range(max = TargetUpdate.MAX_WEIGHT)
        @Digits(integer = 3, fraction = 2)
        @Schema(description = "Points in the assessment", examples = "10.00")
        BigDecimal weight,

        @Schema(
                description = "The share of the threshold, 0 to 1, expected at the end of a quarter of the batch; never"
                        + " less than a quarter before. In a merge patch a quarter given is set, one given as null is"
                        + " removed, others stay; null removes all, and it is expected in proportion to the time gone"
                        + " by.",
                examples = "{\"2005-Q2\": 0.25}")
        SortedMap<Quarter, @NotNull @Range(max = 1) @Digits(integer = 1, fraction = 4) BigDecimal> milestones) {

    static final long MAX_THRESHOLD = 999_999_999_999L;
    static final long MAX_WEIGHT = 100;

    public TargetUpdate {
        milestones = milestones == null ? new TreeMap<>() : milestones;
    }

    static TargetUpdate of(Target target) {
        return new TargetUpdate(
                target.nameZh(), target.nameEn(), target.threshold(), target.weight(), target.milestones());
    }
}
