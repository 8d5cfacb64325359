package org.zhucun.liaison.visit;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** The fields of a visit or stay that can be changed. */
@Embeddable
public record LiaisonVisitUpdate(
        @NotNull @Schema(description = "Id of the liaison; another one is of the same county or town")
        UUID liaisonId,

        @NotNull
        @Schema(
                description = "The day, of a stay the first; one of the liaison's, and not to come",
                examples = "2005-01-10")
        LocalDate visitedOn,

        @NotNull @Enumerated(EnumType.STRING) @Schema(examples = "VISIT")
        LiaisonVisitKind kind,

        @Min(1)
        @Max(9_999)
        @Schema(
                description = "Leaders who were there, 1 when left out: the one who keeps contact, alone",
                examples = "1")
        Integer persons,

        @Min(1)
        @Max(9_999)
        @Schema(description = "In person-times, at least as many as persons; as many when left out", examples = "1")
        Integer personTimes,

        @CleanText(max = 2_000) @Schema(description = "What they saw", examples = "了解镇、村经济发展情况，走访贫困户。")
        String seen,

        @CleanText(max = 2_000) @Schema(description = "What they settled", examples = "研究发展农村集体经济。")
        String settled) {

    public LiaisonVisitUpdate {
        persons = persons == null ? 1 : persons;
        personTimes = personTimes == null ? persons : personTimes;
    }
}
