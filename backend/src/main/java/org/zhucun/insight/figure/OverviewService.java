package org.zhucun.insight.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Messages;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.Remembered;
import org.zhucun.platform.access.Scope;
import org.zhucun.roster.area.AreaRef;
import org.zhucun.roster.ledger.FigureSums;

/** The figures of the report for an area on a day, remembered until what they count has changed. */
@ApplicationScoped
public class OverviewService {

    private static final int REMEMBERED = 500;

    private static final String AREAS = "select code as area_code, name as area_name from area"
            + " where code = ? or parent_code = ? order by length(code), code";

    private record Asked(String areaCode, LocalDate day, Locale language) {}

    private record Key(Source source, String areaCode, LocalDate day) {}

    /** The area and those below it, in their order, with what was counted of them. */
    private record Part(List<AreaRef> areas, FigureDay day, Map<String, Map<String, Long>> values) {}

    private final Remembered<Asked, Overview> overviews = new Remembered<>(REMEMBERED);
    private final Remembered<Key, Part> parts = new Remembered<>(REMEMBERED);
    private final FigureCounts counts;
    private final FigureSums sums;
    private final Jdbc jdbc;

    OverviewService(FigureCounts counts, FigureSums sums, Jdbc jdbc) {
        this.counts = counts;
        this.sums = sums;
        this.jdbc = jdbc;
    }

    /** The figures of an area that the caller sees; 404 when there is no such area. */
    Overview of(Scope scope, LocalDate day) {
        return of(scope, day, Messages.locale());
    }

    /** The same with its words in a language. */
    public Overview of(Scope scope, LocalDate day, Locale language) {
        FigureSums.State state = sums.state();
        return overviews.get(
                new Asked(scope.areaCode(), day, language),
                Source.LEDGERS.stateOf(state),
                asked -> assembled(asked, state));
    }

    /** What the roster tells stays when only ledgers have changed. */
    private Overview assembled(Asked asked, FigureSums.State state) {
        Part roster = part(new Key(Source.ROSTER, asked.areaCode(), asked.day()), state);
        Part ledgers = part(new Key(Source.LEDGERS, asked.areaCode(), asked.day()), state);
        AreaRef area = roster.areas().get(0);
        return new Overview(
                area,
                asked.day(),
                FigureCatalogue.ALL.stream()
                        .map(figure -> whole(figure, area, of(figure, roster, ledgers), asked.language()))
                        .toList(),
                roster.areas().stream()
                        .skip(1)
                        .map(child -> new AreaOverview(
                                child,
                                FigureCatalogue.ALL.stream()
                                        .map(figure -> below(figure, child, of(figure, roster, ledgers)))
                                        .toList()))
                        .toList());
    }

    private static Part of(Figure figure, Part roster, Part ledgers) {
        return figure.source() == Source.ROSTER ? roster : ledgers;
    }

    private static FigureValue whole(Figure figure, AreaRef area, Part part, Locale language) {
        boolean counted = figure.isCountedFor(area.level());
        return new FigureValue(
                figure.code(),
                figure.label(language),
                counted ? value(figure, FigureCounts.WHOLE, part) : null,
                figure.unit(),
                figure.definition(language),
                counted ? part.day().link(figure, area.code()) : null);
    }

    private static AreaFigureValue below(Figure figure, AreaRef area, Part part) {
        boolean counted = figure.isCountedFor(area.level());
        return new AreaFigureValue(
                figure.code(),
                counted ? value(figure, area.code(), part) : null,
                counted ? part.day().link(figure, area.code()) : null);
    }

    private static Long value(Figure figure, String code, Part part) {
        return part.values().getOrDefault(code, Map.of()).getOrDefault(figure.code(), 0L);
    }

    private Part part(Key asked, FigureSums.State state) {
        return parts.get(asked, asked.source().stateOf(state), this::computed);
    }

    private Part computed(Key asked) {
        String code = asked.areaCode();
        List<AreaRef> areas = jdbc.list(AREAS, List.of(code, code), row -> AreaRef.of(row, "area"));
        if (areas.isEmpty()) {
            throw ApiException.notFound(code);
        }
        FigureDay day = counts.on(asked.day());
        int length = areas.get(0).level().lengthBelow();
        return new Part(areas, day, counts.of(FigureCatalogue.of(asked.source()), code, length, day));
    }

    /** All figures with what they mean. */
    public Stream<FigureDefinition> definitions() {
        Locale language = Messages.locale();
        return FigureCatalogue.ALL.stream().map(figure -> figure.told(language));
    }
}
