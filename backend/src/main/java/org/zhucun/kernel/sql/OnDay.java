package org.zhucun.kernel.sql;

import java.time.LocalDate;

/** SQL conditions on a period of days whose first and last day count, the last being null while it lasts. */
public record OnDay(LocalDate day, String first, String last) {

    /** The period of a posting. */
    public static OnDay posting(String alias, LocalDate day) {
        return new OnDay(day, alias + ".posted_on", alias + ".ended_on");
    }

    /** The period of a team. */
    public static OnDay team(String alias, LocalDate day) {
        return new OnDay(day, alias + ".founded_on", alias + ".dissolved_on");
    }

    /** The day is in the period. */
    public String current() {
        return first + " <= " + date() + " and (" + last + " is null or " + last + " >= " + date() + ")";
    }

    /** The period is over on the day. */
    public String ended() {
        return last + " < " + date();
    }

    /** The period has not begun on the day. */
    public String future() {
        return first + " > " + date();
    }

    private String date() {
        return Where.literal(day);
    }
}
