package org.zhucun.report.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zhucun.kernel.error.Messages;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.time.Quarter;
import org.zhucun.platform.access.Scope;
import org.zhucun.roster.area.AreaRef;
import org.zhucun.roster.area.AreaService;
import org.zhucun.roster.batch.BatchService;
import org.zhucun.roster.batch.BatchSummary;

/** The words of an area on a day: its names, its days, and who leads the work. */
@ApplicationScoped
class WordsOf {

    /** Days after the report by which what it asks is to be done. */
    private static final int DAYS_GIVEN = 10;

    private static final String LED = "select head_name, head_post, office, director_name, director_post"
            + " from leading_group where area_code = ? and starts_on <= ? and (ends_on is null or ends_on >= ?)";

    private static final String DUE_QUARTER = "select max(q.quarter) as quarter from batch_quarter q"
            + " join batch b on b.id = q.batch_id where b.id = ? and q.ends_on + b.report_due_days < ?";

    private final Jdbc jdbc;
    private final AreaService areas;

    WordsOf(Jdbc jdbc, AreaService areas) {
        this.jdbc = jdbc;
        this.areas = areas;
    }

    /** A word that is not known is not there. */
    Map<String, String> of(Scope scope, AreaRef area, LocalDate asOf, Optional<BatchSummary> batch, Locale locale) {
        Map<Word, String> words = new HashMap<>();
        words.put(Word.areaName, area.name());
        words.put(Word.level, area.level().name());
        words.put(Word.levelName, Messages.get(locale, "placeholder.level." + area.level()));
        String kind = kind(area);
        words.put(Word.whole, Messages.get(locale, "placeholder.whole." + kind));
        words.put(Word.ours, Messages.get(locale, "placeholder.ours." + kind));
        words.put(Word.committee, Messages.get(locale, "placeholder.committee." + kind));
        words.put(Word.asOf, day(asOf, locale));
        words.put(Word.year, String.valueOf(asOf.getYear()));
        words.put(Word.since, day(BatchService.firstDay(asOf, batch), locale));
        words.put(Word.deadline, day(asOf.plusDays(DAYS_GIVEN), locale));
        words.put(Word.dutyMonth, month(asOf.minusMonths(1), locale));
        words.put(Word.office, Messages.get(locale, "placeholder.office.of", area.name()));
        parent(area).ifPresent(above -> words.put(Word.parentName, above.name()));
        batch.ifPresent(one -> {
            words.put(Word.batch, one.name());
            quarterDue(one, asOf).ifPresent(quarter -> words.put(Word.quarter, quarter(quarter, locale)));
        });
        jdbc.one(LED, List.of(scope.areaCode(), asOf, asOf), row -> led(row, locale))
                .ifPresent(words::putAll);
        Map<String, String> named = new HashMap<>();
        words.forEach((word, text) -> named.put(word.name(), text));
        return named;
    }

    private Map<Word, String> led(Row row, Locale locale) {
        return Map.of(
                Word.headName,
                row.text("head_name"),
                Word.headPost,
                row.text("head_post"),
                Word.head,
                Messages.get(locale, "placeholder.person", row.text("head_post"), row.text("head_name")),
                Word.director,
                Messages.get(locale, "placeholder.person", row.text("director_post"), row.text("director_name")),
                Word.office,
                row.text("office"));
    }

    /** What it calls itself: a county may be a city (县级市) or a district by its name. */
    private static String kind(AreaRef area) {
        return switch (area.name().charAt(area.name().length() - 1)) {
            case '省' -> "province";
            case '市' -> "city";
            case '区' -> "district";
            case '镇' -> "town";
            case '道', '处' -> "street";
            default -> "county";
        };
    }

    private Optional<AreaRef> parent(AreaRef area) {
        return switch (area.level()) {
            case PROVINCE -> Optional.empty();
            case CITY -> areas.find(area.code().substring(0, 2));
            case COUNTY -> areas.find(area.code().substring(0, 4));
            case TOWN -> areas.find(area.code().substring(0, 6));
        };
    }

    private Optional<Quarter> quarterDue(BatchSummary batch, LocalDate asOf) {
        return jdbc.one(DUE_QUARTER, List.of(batch.id(), asOf), row -> Optional.ofNullable(row.text("quarter")))
                .flatMap(quarter -> quarter.map(Quarter::fromString));
    }

    private static String day(LocalDate day, Locale locale) {
        return day.format(DateTimeFormatter.ofPattern(Messages.get(locale, "placeholder.pattern.day"), locale));
    }

    private static String month(LocalDate day, Locale locale) {
        return day.format(DateTimeFormatter.ofPattern(Messages.get(locale, "placeholder.pattern.month"), locale));
    }

    private static String quarter(Quarter quarter, Locale locale) {
        return Messages.get(locale, "placeholder.quarter." + quarter.number(), String.valueOf(quarter.year()));
    }
}
