package org.zhucun.insight.figure;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A day that figures are counted for.
 *
 * @param since the first day of what has happened until then: that of the batch, or else of the year
 * @param batch the batch in force; null while there is none
 */
record FigureDay(LocalDate day, LocalDate since, UUID batch) {

    /** The path of a figure's list for an area; null when it has none that day. */
    String link(Figure figure, String areaCode) {
        if (figure.list() == null || batch == null && figure.list().contains("{batch}")) {
            return null;
        }
        return "/api/v1"
                + figure.list()
                        .replace("{area}", areaCode)
                        .replace("{asOf}", day.toString())
                        .replace("{since}", since.toString())
                        .replace("{year}", since.withDayOfYear(1).toString())
                        .replace("{batch}", String.valueOf(batch));
    }
}
