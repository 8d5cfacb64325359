package org.zhucun.liaison.leader;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** The fields of a leader that can be changed. */
@Embeddable
public record LeaderUpdate(
        @NotBlank @CleanText(max = 50) @Schema(examples = "李炳余")
        String name,

        @NotBlank @CleanText(max = 100) @Schema(examples = "省法制办主任")
        String post,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(
                description =
                        "Whose leader it is. A city's office keeps those of provincial units, of the city and of its"
                                + " units, a county's office those of the county",
                examples = "PROVINCE_UNIT_HEAD")
        LeaderClass leaderClass,

        @Schema(
                description =
                        "Id of the unit that a leader of a provincial unit or of a unit of the city leads; null of"
                                + " the others")
        UUID unitId) {}
