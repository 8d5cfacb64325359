package org.zhucun.fieldwork.worklog;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.fieldwork.entry.FieldTerms;
import org.zhucun.kernel.text.CleanText;

/** The fields of a work log that can be changed. */
public record WorkLogUpdate(
        @NotNull @Schema(description = "The day, not after today", examples = "2005-03-05")
        LocalDate workedOn,

        @NotBlank @CleanText(max = 4_000) @Schema(examples = "上午随村干部察看水圳，下午帮阿婆家插秧。")
        String text,

        @Schema(description = "OTHER when it is left out", examples = "LABOUR")
        WorkLogKind kind,

        @Size(max = 50)
        @Schema(
                description =
                        "Ids of the cadres who took part, each posted inside the caller's area on the day. When a new"
                                + " log leaves them out, they are the cadre who writes it")
        List<@NotNull UUID> cadreIds)
        implements FieldTerms {

    public WorkLogUpdate {
        kind = kind == null ? WorkLogKind.OTHER : kind;
    }

    @Override
    public LocalDate day() {
        return workedOn;
    }

    /** The same of these cadres. */
    WorkLogUpdate by(List<UUID> cadres) {
        return new WorkLogUpdate(workedOn, text, kind, cadres);
    }
}
