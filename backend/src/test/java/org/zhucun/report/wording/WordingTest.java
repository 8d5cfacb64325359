package org.zhucun.report.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.report.wording.FewFacts.CHINESE;
import static org.zhucun.report.wording.FewFacts.facts;
import static org.zhucun.report.wording.FewFacts.with;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhucun.report.paper.Run;

/** How texts come out. */
class WordingTest {

    private final Wording wording = FewFacts.wording();

    @Test
    void aFigureIsARunOfItsOwn() {
        Written written = wording.write("全市共{cadres}名干部（省派{provinceCadres}名）。", facts(CHINESE));
        assertEquals(
                List.of(
                        Run.plain("全市共"),
                        new Run("5109", "cadres"),
                        Run.plain("名干部（省派"),
                        new Run("37", "provinceCadres"),
                        Run.plain("名）。")),
                written.runs());
        assertEquals(List.of(), written.missing());
    }

    @Test
    void figuresArePrintedAsAsked() {
        says("5109名", "5,109 cadres", "{cadres.withUnit}");
        says("1个", "1 team", "{teams.withUnit}");
        says("2716万元", "27.16 million yuan", "{fundsRaised.wan}");
        says("0.7%", "0.7%", "{provinceCadres.shareOf(cadres)}");
        says("第37", "37th", "{provinceCadres.ordinal}");
        assertEquals("27.1万元", text("{fundsRaised.wan}", with(CHINESE, "fundsRaised", 271_000L)));
        assertEquals("9999元", text("{fundsRaised.wan}", with(CHINESE, "fundsRaised", 9_999L)));
        for (String ordinal : List.of("1st", "2nd", "3rd", "11th", "112th", "101st")) {
            long number = Long.parseLong(ordinal.replaceAll("\\D", ""));
            assertEquals(ordinal, text("{teams.ordinal}", with(Locale.ENGLISH, "teams", number)));
        }
    }

    @Test
    void aComparisonHasThreeWays() {
        String text = "比分配{cadres.compared(allocatedCadres)}";
        assertEquals("比分配增加51名", text(text, facts(CHINESE)));
        assertEquals("比分配减少3名", text(text, with(CHINESE, "cadres", 5_055L)));
        assertEquals("比分配持平", text(text, with(CHINESE, "cadres", 5_058L)));
        says("增加1个", "an increase of 1 team", "{teams.change}");
        assertEquals("a decrease of 2 teams", text("{teams.change}", with(Locale.ENGLISH, "teams", -2L)));
    }

    @Test
    void sinceTheLastReportIsSaidWhenThereIsOne() {
        says(
                "共4481件，比上次报告增加81件",
                "共4,481件，81 deeds more than in the last report",
                "共{deeds}件{#if deeds.sinceLast}，{deeds.sinceLast}{/if}");
        assertEquals(
                "共37件",
                text(
                        "共{provinceCadres}件{#if provinceCadres.sinceLast}，{provinceCadres.sinceLast}{/if}",
                        facts(CHINESE)));
        assertEquals("", text("{provinceCadres.sinceLast}", facts(CHINESE)));
    }

    @Test
    void aConditionLeavesOutWhatIsNot() {
        String text =
                "{#if teams > 0 && (cadres >= 5109 || !provinceCadres)}有{#else if provinceCadres == 0}无{#else}另{/if}";
        assertEquals("有", text(text, facts(CHINESE)));
        assertEquals("无", text(text, with(with(CHINESE, "teams", 0L), "provinceCadres", 0L)));
        assertEquals("另", text(text, with(CHINESE, "teams", 0L)));
        assertEquals("市", text("{#if level == 'CITY'}市{#else}县{/if}", facts(CHINESE)));
        assertEquals(
                List.of(),
                wording.write("{#if teams > 5}多{/if} ", facts(CHINESE)).runs());
    }

    @Test
    void whatHasNoValueIsShownAndNeverZero() {
        Facts facts = with(CHINESE, "allocatedCadres", null);
        Written written = wording.write("分配{allocatedCadres}名，{cadres.compared(allocatedCadres)}，组长{head}", facts);
        assertEquals(
                List.of(
                        Run.plain("分配"),
                        new Run("【缺：allocatedCadres】", "allocatedCadres"),
                        Run.plain("名，"),
                        new Run("【缺：allocatedCadres】", "allocatedCadres"),
                        Run.plain("，组长"),
                        new Run("【缺：领导小组组长（职务、姓名）】", null)),
                written.runs());
        assertEquals(List.of("allocatedCadres", "head"), written.missing());
        for (String condition : List.of("> 0", "< 1", "== 0", "!= 0", ">= 0", "<= 0", "< cadres", "")) {
            assertEquals("没有", text("{#if allocatedCadres " + condition + "}有{#else}没有{/if}", facts));
        }
        assertEquals("没有", text("{#if head}有{#else}没有{/if}", facts));
    }

    @Test
    void aListIsEnumeratedAndCounted() {
        says("甲组、乙组、丙组", "甲组, 乙组 and 丙组", "{list.provinceTeams}");
        says("甲组、乙组等3个", "甲组, 乙组 and 1 more", "{list.provinceTeams.upTo(2)}");
        says(
                "3：甲组；乙组；丙组。",
                "3：甲组；乙组；丙组。",
                "{list.provinceTeams.count}：{#each list.provinceTeams}{it}{#if it_hasNext}；{#else}。{/if}{/each}");
        says("无", "无", "{#if list.uncoveredVillages.count > 0}有{#else}无{/if}");
        says("", "", "{#each list.uncoveredVillages}{it}{/each}{list.uncoveredVillages}");
    }

    private void says(String chinese, String english, String text) {
        wording.check(text);
        assertEquals(chinese, text(text, facts(CHINESE)));
        assertEquals(english, text(text, facts(Locale.ENGLISH)));
    }

    private String text(String text, Facts facts) {
        wording.check(text);
        return wording.write(text, facts).runs().stream().map(Run::text).collect(Collectors.joining());
    }
}
