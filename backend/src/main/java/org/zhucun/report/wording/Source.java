package org.zhucun.report.wording;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Facts as a text reads them. What it asks for and they do not have, is missing. */
final class Source {

    /** What is behind {@code list}. */
    record Lists(Source source) {

        Object get(String name) {
            return source.list(name);
        }
    }

    private final Facts facts;
    private final Phrases phrases;

    Source(Facts facts) {
        this.facts = facts;
        phrases = new Phrases(facts.locale());
    }

    Object get(String name) {
        if (name.equals(Language.LIST)) {
            return new Lists(this);
        }
        Fact figure = facts.figures().get(name);
        if (figure != null) {
            return new Figured(figure, phrases);
        }
        String word = facts.words().get(name);
        return word == null ? Piece.missingWord(name, phrases) : Markers.without(word);
    }

    private Enumerated list(String name) {
        Stream<String> names = facts.lists().getOrDefault(name, List.of()).stream();
        return new Enumerated(names.map(Markers::without).collect(Collectors.toList()), phrases);
    }
}
