package org.zhucun.insight.figure;

import java.util.Locale;
import org.zhucun.kernel.error.Messages;
import org.zhucun.roster.area.Level;
import org.zhucun.roster.ledger.FigureSums;

/**
 * One figure of the report. Its words are {@code figure.<code>.label} and {@code .definition}.
 *
 * @param section of the report
 * @param lowest the lowest level of areas that it is counted for
 * @param rows SQL of what is counted: {@code day} and {@code area_code} with a {@code value} to add up; where it does not
 *     add up, an {@code id} to count once. The days asked for are the relation {@code asked (day, since, batch)}: the
 *     batch in force on the day, and its first day
 * @param list the path of the list behind it; null where no list has the same total
 * @param sumOf what of the rows of the list adds up to it; null where it is the number of rows
 */
record Figure(
        int section,
        String code,
        FigureUnit unit,
        Source source,
        Adding adding,
        Level lowest,
        String rows,
        String list,
        String sumOf) {

    /** Counted anew when the roster has changed. */
    static Figure ofRoster(int section, String code, FigureUnit unit, String rows) {
        return new Figure(section, code, unit, Source.ROSTER, Adding.CHILDREN, Level.TOWN, rows, null, null);
    }

    /** Counted anew when a ledger has told of a change. */
    static Figure ofLedgers(int section, String code, FigureUnit unit, String rows) {
        return new Figure(section, code, unit, Source.LEDGERS, Adding.CHILDREN, Level.TOWN, rows, null, null);
    }

    /** What the database keeps as sums by day, since the batch began. */
    static Figure ofSums(int section, String code, FigureUnit unit, String kept) {
        return ofLedgers(
                section,
                code,
                unit,
                "select a.day, k.area_code, k.value from asked a join " + FigureSums.rows(kept)
                        + " k on k.day between a.since and a.day");
    }

    /** @param path below the API: {@code {area}}, {@code {asOf}}, {@code {since}} and {@code {batch}} are filled in */
    Figure listed(String path) {
        return new Figure(section, code, unit, source, adding, lowest, rows, path, sumOf);
    }

    Figure summing(String field) {
        return new Figure(section, code, unit, source, adding, lowest, rows, list, field);
    }

    Figure adding(Adding other) {
        return new Figure(section, code, unit, source, other, lowest, rows, list, sumOf);
    }

    Figure downTo(Level level) {
        return new Figure(section, code, unit, source, adding, level, rows, list, sumOf);
    }

    boolean isCountedFor(Level level) {
        return level.compareTo(lowest) <= 0;
    }

    String label(Locale language) {
        return Messages.get(language, "figure." + code + ".label");
    }

    /** What it is, and why the areas below do not add up where they do not. */
    String definition(Locale language) {
        String definition = Messages.get(language, "figure." + code + ".definition");
        return adding == Adding.CHILDREN ? definition : definition + Messages.get(language, "figure.adding." + adding);
    }

    FigureDefinition told(Locale language) {
        return new FigureDefinition(
                code, section, label(language), unit, definition(language), adding == Adding.CHILDREN, sumOf);
    }
}
