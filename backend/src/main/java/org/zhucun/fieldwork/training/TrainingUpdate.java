package org.zhucun.fieldwork.training;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.zhucun.kernel.text.CleanText;

/** The fields of a training that can be changed. */
@Embeddable
public record TrainingUpdate(
        @NotBlank @CleanText(max = 200) @Schema(examples = "第一批驻村干部培训会")
        String title,

        @NotNull @Schema(description = "Not a day to come", examples = "2005-01-06")
        LocalDate heldOn,

        @NotBlank @CleanText(max = 200) @Schema(description = "Who held it", examples = "市委组织部")
        String organiser,

        @NotNull @Enumerated(EnumType.STRING) @Schema(examples = "PRE_POST")
        TrainingKind kind,

        @Enumerated(EnumType.STRING)
        @JdbcTypeCode(SqlTypes.ARRAY)
        @Column(nullable = false)
        @Schema(description = "What was taught, each once", examples = "[\"G1\", \"T1\", \"CLEAR_1\"]")
        List<@NotNull TrainingTopic> topics,

        @CleanText(max = 2_000) @Schema(examples = "邀请镇党委书记、村党总支书记讲课。")
        String note) {

    public TrainingUpdate {
        topics = topics == null
                ? List.of()
                : topics.stream().distinct().sorted(nullsFirst(naturalOrder())).toList();
    }
}
