package org.zhucun.report.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.zhucun.insight.figure.FigureUnit;

/** A few names, and what they are in a city. */
final class FewFacts {

    static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private FewFacts() {}

    static Wording wording() {
        return new Wording(new Vocabulary() {
            @Override
            public Set<String> figures() {
                return Set.of(
                        "cadres", "allocatedCadres", "provinceCadres", "teams", "fundsRaised", "deeds", "meetings");
            }

            @Override
            public Set<String> lists() {
                return Set.of("provinceTeams", "uncoveredVillages");
            }

            @Override
            public Set<String> words() {
                return Set.of("areaName", "level", "head");
            }
        });
    }

    static Facts facts(Locale locale) {
        Map<String, Fact> figures = new LinkedHashMap<>();
        figures.put("cadres", new Fact("cadres", "驻村干部", FigureUnit.CADRE, 5_109L, 5_100L));
        figures.put("allocatedCadres", new Fact("allocatedCadres", "allocatedCadres", FigureUnit.CADRE, 5_058L, null));
        figures.put("provinceCadres", new Fact("provinceCadres", "省派干部", FigureUnit.CADRE, 37L, null));
        figures.put("teams", new Fact("teams", "工作组", FigureUnit.TEAM, 1L, null));
        figures.put("fundsRaised", new Fact("fundsRaised", "筹集资金", FigureUnit.YUAN, 27_160_000L, null));
        figures.put("deeds", new Fact("deeds", "好事实事", FigureUnit.DEED, 4_481L, 4_400L));
        return new Facts(
                locale,
                figures,
                Map.of("provinceTeams", List.of("甲组", "乙组", "丙组"), "uncoveredVillages", List.of()),
                Map.of("areaName", "梅州市", "level", "CITY"));
    }

    static Facts with(Locale locale, String code, Long value) {
        return with(facts(locale), code, value);
    }

    static Facts with(Facts facts, String code, Long value) {
        Map<String, Fact> figures = new LinkedHashMap<>(facts.figures());
        figures.computeIfPresent(
                code, (name, fact) -> new Fact(name, fact.label(), fact.unit(), value, fact.previous()));
        return new Facts(facts.locale(), figures, facts.lists(), facts.words());
    }
}
