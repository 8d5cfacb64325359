package org.zhucun.roster.cadre;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CitizenId;
import org.zhucun.kernel.text.CleanText;
import org.zhucun.roster.area.Level;

/** The fields of a cadre that can be changed. */
public record CadreUpdate(
        @NotBlank @CleanText(max = 50) @Schema(description = "Name as on the ID card", examples = "蓝华明")
        String name,

        @Schema(description = "Taken from the ID number when left out; when given, it must agree with it")
        Gender gender,

        @NotBlank
        @CleanText(max = 30)
        @Schema(
                description = "Citizen ID number of 18 digits, unique (GB 11643); one of 15 digits is brought to 18",
                examples = "441481198001010016")
        String idNumber,

        @CleanText(max = 30)
        @Schema(
                description = "Mobile of 11 digits, or a landline with its area code",
                examples = {"13700000001", "0753-2210000"})
        String phone,

        @NotNull @Schema(description = "The unit that sends the cadre: inside the caller's area or above it")
        UUID unitId,

        @NotNull @Schema(description = "Level that the cadre counts as: 省派, 市派, 县派 or 镇派")
        Level dispatchLevel,

        @CleanText(max = 100) @Schema(description = "Post in the unit", examples = "主任科员")
        String title,

        PoliticalStatus politicalStatus,

        @Schema(description = "Day of joining the Party; not before the 18th birthday", examples = "2001-07-01")
        LocalDate partyJoinedOn,

        Education education,

        @NotBlank
        @CleanText(max = 12)
        @Schema(
                description = "Area or village that the cadre belongs to, inside the caller's area. With the next"
                        + " posting it becomes that village",
                examples = "441481")
        String areaCode) {

    public CadreUpdate {
        idNumber = idNumber == null ? null : CitizenId.normalize(idNumber);
        phone = Phones.normalize(phone);
    }

    CadreUpdate withGender(Gender other) {
        return new CadreUpdate(
                name,
                other,
                idNumber,
                phone,
                unitId,
                dispatchLevel,
                title,
                politicalStatus,
                partyJoinedOn,
                education,
                areaCode);
    }
}
