package org.zhucun.report.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhucun.insight.figure.FigureDefinition;
import org.zhucun.insight.figure.OverviewService;
import org.zhucun.report.wording.Vocabulary;

/** The names of everything that {@link FactsService} collects. */
@ApplicationScoped
class Known implements Vocabulary {

    /** The areas directly below, with how many are stationed there. */
    static final String BELOW = "areasBelow";

    private static final Set<String> LISTS = Stream.concat(
                    Arrays.stream(NameList.values()).map(NameList::name), Stream.of(BELOW))
            .collect(Collectors.toCollection(LinkedHashSet::new));

    private static final Set<String> WORDS =
            Arrays.stream(Word.values()).map(Word::name).collect(Collectors.toCollection(LinkedHashSet::new));

    private final OverviewService overviews;

    Known(OverviewService overviews) {
        this.overviews = overviews;
    }

    @Override
    public Set<String> figures() {
        return overviews.definitions().map(FigureDefinition::code).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public Set<String> lists() {
        return LISTS;
    }

    @Override
    public Set<String> words() {
        return WORDS;
    }
}
