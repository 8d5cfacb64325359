package org.zhucun.report.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhucun.report.wording.FewFacts.CHINESE;
import static org.zhucun.report.wording.FewFacts.facts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.report.paper.Run;

/** Which texts are refused, and where they are at fault. */
class WordingCheckTest {

    private final Wording wording = FewFacts.wording();

    @Test
    void aWrongPlaceholderIsRefusedWithItsPlace() {
        refused("共{cadre}名", "TEMPLATE_PLACEHOLDER", "第1行第3列：没有“cadre”可用，是不是 cadres");
        refused(
                "甲\n共{teams}、{list.provinceTeam}",
                "TEMPLATE_PLACEHOLDER",
                "第2行第11列：没有“list.provinceTeam”可用，是不是 list.provinceTeams");
        refused("{cadres.wann}", "TEMPLATE_PLACEHOLDER", "是不是 wan");
        refused("{#if cadrs > 0}有{/if}", "TEMPLATE_PLACEHOLDER", "第1行第6列：没有“cadrs”可用");
        for (String text : List.of(
                "{cadres.class}",
                "{cadres.fact.value}",
                "{cadres.getClass()}",
                "{3}",
                "{list}",
                "{list.provinceTeams.size}",
                "{list.provinceTeams.upTo(0)}",
                "{list.provinceTeams.upTo(cadres)}",
                "{cadres.compared(x)}",
                "{cadres.compared}",
                "{cadres.withUnit(teams)}",
                "{areaName.length}",
                "{it}",
                "{inject:bean}",
                "{cadres ?: 'x'}",
                "{cadres.raw}",
                "{#each list.provinceTeams}{it_hasNext}{/each}",
                "{#each list.provinceTeams}{cadres}{/each}",
                "{干部}",
                "{cadres[0]}",
                "{this}",
                "{true}",
                "{null}",
                "{cadres.compared('x')}")) {
            refused(text, "TEMPLATE_PLACEHOLDER", "");
        }
    }

    @Test
    void whatCannotBeReadIsRefused() {
        for (String text : List.of(
                "{#if cadres > 0}有",
                "{/if}",
                "{#if}有{/if}",
                "{#if cadres >}有{/if}",
                "{#if cadres + 1 > 0}有{/if}",
                "{#if cadres=0}有{/if}",
                "{ cadres }",
                "共{",
                "共}",
                "｛cadres｝",
                "\\{cadres}",
                "{|cadres {x}|}",
                "{@java.lang.String x}",
                "{@x}",
                "{cadres",
                "{! 未完",
                "{#if (cadres > 0}有{/if}",
                "{#else}",
                "{}",
                "{#if cadres > 'x}有{/if}",
                "{'x'}",
                "{#if teams}{#else iff cadres}{/if}")) {
            refused(text, null, "");
        }
    }

    @Test
    void onlyConditionsAndListsMayBeGoneThrough() {
        for (String text : List.of(
                "{#for x in list.provinceTeams}{x}{/for}",
                "{#include x}",
                "{#let x=1}{x}{/let}",
                "{#insert x}{/insert}",
                "{#each 1000000}{it}{/each}",
                "{#each cadres}{it}{/each}",
                "{#each x in list.provinceTeams}{x}{/each}",
                "{#each}{it}{/each}",
                "{#each list.provinceTeams.count}{it}{/each}",
                "{#each list.provinceTeams}{#each list.provinceTeams}{it}{/each}{/each}")) {
            refused(text, "TEMPLATE_SECTION", "");
        }
        refused("{#if teams}".repeat(6) + "{/if}".repeat(6), "TEMPLATE_DEPTH", "最多5层");
        refused("{#each list.provinceTeams}" + "长".repeat(201) + "{/each}", "LENGTH", "");
    }

    @Test
    void hostileTextsAreHarmless() {
        refused("长".repeat(1_000_000), "LENGTH", "");
        refused("\uE000cadres\uE0015\uE003", "TEXT_CHARACTERS", "");
        for (String part : List.of(
                "{#if teams}", "{", "{#", "{cadres.compared(", "{#if (", "{#if !", "{list.", "{!", "{|", "{/")) {
            String text = part.repeat(Wording.LONGEST / part.length());
            assertThrows(
                    ApiException.class,
                    () -> {
                        wording.check(text);
                        throw new AssertionError(part);
                    },
                    part);
        }
        Facts facts = facts(CHINESE);
        Facts named = new Facts(
                CHINESE,
                facts.figures(),
                Map.of("provinceTeams", List.of("{cadres}\uE000x\uE0019\uE003")),
                facts.words());
        assertEquals(
                List.of(Run.plain("{cadres}x9")),
                wording.write("{list.provinceTeams}", named).runs());
    }

    /** Whatever is let pass can be written, from all facts and from none. */
    @Test
    void whatIsLetPassCanAlwaysBeWritten() {
        List<String> parts = List.of(
                "{cadres}",
                "{#if teams > 0}",
                "{#else}",
                "{/if}",
                "{#each list.provinceTeams}",
                "{it}",
                "{/each}",
                "文",
                "{teams.wan}",
                "{deeds.shareOf(teams)}",
                "{list.provinceTeams.upTo(1)}",
                "{areaName}",
                "{#else if head}",
                "{#if it_hasNext}",
                "{/}",
                "{! 注 !}",
                "{|x|}",
                " ",
                "{#if list.uncoveredVillages.count < cadres}",
                "{head}",
                "{it_count}");
        Facts none = new Facts(Locale.ENGLISH, Map.of(), Map.of(), Map.of());
        Random random = new Random(12);
        int passed = 0;
        for (int i = 0; i < 4_000; i++) {
            String text = Stream.generate(() -> parts.get(random.nextInt(parts.size())))
                    .limit(1 + random.nextInt(7))
                    .collect(Collectors.joining());
            try {
                wording.check(text);
            } catch (ApiException refused) {
                continue;
            }
            passed++;
            wording.write(text, none);
            wording.write(text, facts(CHINESE));
        }
        assertTrue(passed > 300, passed + " passed");
    }

    @Test
    void typedNumbersAreTold() {
        assertEquals(
                List.of(new TypedNumber(2, "5109"), new TypedNumber(28, "2,716.5"), new TypedNumber(38, "3%")),
                wording.typedNumbers("共有5109名，{cadres.upTo(20)}，筹资2,716.5万元占3%"));
        for (String text : List.of(
                "2005年3月10日",
                "1月20日至25日",
                "1月15日、16日",
                "2005-03-10",
                "第1期",
                "（1）",
                "1. 一",
                "梅市组字〔2004〕34号",
                "10 March 2005",
                "from 20 to 25 January 2005",
                "In 2005, ",
                "the 2nd",
                "一、领导",
                "{#if cadres > 100}有{/if}",
                "3月")) {
            assertEquals(List.of(), wording.typedNumbers(text), text);
        }
    }

    private void refused(String text, String code, String detail) {
        ApiException refusal = assertThrows(ApiException.class, () -> wording.check(text), text);
        Violation first = refusal.violations().get(0);
        assertEquals("/text", first.pointer());
        if (code != null) {
            assertEquals(code, first.code(), text);
        }
        assertTrue(first.detail().contains(detail), first.detail());
        assertTrue(!first.detail().startsWith("violation."), first.detail());
    }
}
