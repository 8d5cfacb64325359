package org.zhucun.report.facts;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.zhucun.insight.figure.OverviewService;
import org.zhucun.platform.access.Scope;
import org.zhucun.report.wording.Fact;
import org.zhucun.report.wording.Facts;

/** Collects what the texts of an area on a day are written from. */
@ApplicationScoped
public class FactsService {

    private final OverviewService overviews;

    FactsService(OverviewService overviews) {
        this.overviews = overviews;
    }

    /**
     * @param previous the values of the report before, by code; empty when there is none
     * @return 404 when there is no such area
     */
    public Facts of(Scope scope, LocalDate asOf, Locale locale, Map<String, Long> previous) {
        Map<String, Fact> figures = overviews.of(scope, asOf, locale).figures().stream()
                .map(figure -> new Fact(
                        figure.code(), figure.label(), figure.unit(), figure.value(), previous.get(figure.code())))
                .collect(toMap(Fact::code, fact -> fact, (first, second) -> first, LinkedHashMap::new));
        return new Facts(locale, figures, Map.of(), Map.of());
    }
}
