package org.zhucun.liaison.leading;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** The fields of a leading group that can be changed. Lists that are left out are empty. */
public record LeadingGroupUpdate(
        @NotNull @Schema(description = "The first day on which it is as it stands here", examples = "2004-12-08")
        LocalDate startsOn,

        @Schema(description = "The last day; null while it lasts", examples = "2005-12-31")
        LocalDate endsOn,

        @NotBlank @CleanText(max = 50) @Schema(description = "Name of the head", examples = "李嘉")
        String headName,

        @NotBlank @CleanText(max = 100) @Schema(description = "Post of the head", examples = "市委副书记、组织部部长")
        String headPost,

        @Size(max = 30) @Schema(description = "Deputy heads, in their order")
        List<@Valid @NotNull PersonInPost> deputies,

        @Size(max = 60) @Schema(description = "Members, in their order")
        List<@Valid @NotNull PersonInPost> members,

        @NotBlank @CleanText(max = 100) @Schema(description = "Name of its office", examples = "市驻村办")
        String office,

        @NotBlank @CleanText(max = 50) @Schema(description = "Name of the office's director", examples = "陈国平")
        String directorName,

        @NotBlank @CleanText(max = 100) @Schema(description = "Post of the office's director", examples = "市委组织部副部长")
        String directorPost,

        @Size(max = 20) @Schema(description = "Deputy directors of the office, in their order")
        List<@Valid @NotNull PersonInPost> officeDeputies) {

    public LeadingGroupUpdate {
        deputies = deputies == null ? List.of() : deputies;
        members = members == null ? List.of() : members;
        officeDeputies = officeDeputies == null ? List.of() : officeDeputies;
    }
}
