package org.zhucun.insight.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All figures, in the order of the report. */
final class FigureCatalogue {

    static final List<Figure> ALL = Stream.of(
                    DispatchSection.FIGURES, LiaisonSection.FIGURES, PublicitySection.FIGURES, ResultsSection.FIGURES)
            .flatMap(List::stream)
            .toList();

    private FigureCatalogue() {}

    static Optional<Figure> find(String code) {
        return ALL.stream().filter(figure -> figure.code().equals(code)).findAny();
    }

    static List<Figure> of(Source source) {
        return ALL.stream().filter(figure -> figure.source() == source).toList();
    }
}
