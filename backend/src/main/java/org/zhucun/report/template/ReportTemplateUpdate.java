package org.zhucun.report.template;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.Range;
import org.zhucun.kernel.text.CleanText;
import org.zhucun.report.wording.Wording;

/** The fields of a text that can be changed. */
@Embeddable
public record ReportTemplateUpdate(
        @NotNull
        @Pattern(regexp = "[a-z][a-zA-Z0-9-]{0,39}")
        @Schema(description = "Stable name of the section that it stands in", examples = "leadership")
        String section,

        @NotNull
        @Range(min = 1, max = 9_999)
        @Schema(description = "Its place in the document: smaller ones come first", examples = "120")
        Integer position,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(description = "How it is set; the number of a heading is given when the document is made")
        TextForm form,

        @NotBlank
        @CleanText(max = Wording.LONGEST)
        @Schema(
                description = "Text with placeholders, as /report-placeholders lists them: {cadres},"
                        + " {fundsRaised.wan}, {list.provinceTeams}, {#if provinceCadres > 0}…{#else}…{/if},"
                        + " {#each list.provinceTeams}{it}{/each}",
                examples = "共{cadres.withUnit}干部进驻农村{#if provinceCadres > 0}（其中省派{provinceCadres}名）{/if}。")
        String text) {}
