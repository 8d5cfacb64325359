package org.zhucun.report.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.zhucun.insight.figure.FigureUnit;
import org.zhucun.kernel.error.Messages;
import org.zhucun.report.wording.Fact;
import org.zhucun.report.wording.Facts;

/**
 * A name that texts can use.
 *
 * @param value as it would be printed; of a list its first names; null where there is none
 * @param count of a list
 * @param example how a text uses it
 */
public record Usable(String name, UsableKind kind, String label, String value, Integer count, String example) {

    private static final int NAMES_SHOWN = 10;

    /** Figures, then lists, then words, each in their order. */
    public static List<Usable> of(Facts facts) {
        return Stream.of(
                        facts.figures().values().stream().map(Usable::figure),
                        Stream.concat(Arrays.stream(NameList.values()).map(NameList::name), Stream.of(Known.BELOW))
                                .map(name -> list(name, facts)),
                        Arrays.stream(Word.values()).map(word -> word(word, facts)))
                .flatMap(usables -> usables)
                .toList();
    }

    private static Usable figure(Fact fact) {
        String form = fact.unit() == FigureUnit.YUAN ? ".wan" : fact.code().contains("Above") ? ".change" : ".withUnit";
        return new Usable(
                fact.code(),
                UsableKind.FIGURE,
                fact.label(),
                fact.value() == null ? null : fact.value().toString(),
                null,
                "{" + fact.code() + form + "}");
    }

    private static Usable list(String name, Facts facts) {
        List<String> names = facts.lists().getOrDefault(name, List.of());
        return new Usable(
                "list." + name,
                UsableKind.LIST,
                label(facts.locale(), "list." + name),
                String.join("、", names.subList(0, Math.min(NAMES_SHOWN, names.size()))),
                names.size(),
                "{list." + name + "}");
    }

    private static Usable word(Word word, Facts facts) {
        return new Usable(
                word.name(),
                UsableKind.WORD,
                label(facts.locale(), word.name()),
                facts.words().get(word.name()),
                null,
                "{" + word.name() + "}");
    }

    private static String label(Locale locale, String name) {
        return Messages.get(locale, "placeholder." + name);
    }
}
