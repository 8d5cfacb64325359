package org.zhucun.roster.posting;

/** Which villages are a unit's: those where a cadre whom it sends is on post. */
public final class VillagesOfUnit {

    private static final String ON =
            "exists (select from posting sent join cadre sender on sender.id = sent.cadre_id where sent.village_code = %1$s"
                    + " and sender.unit_id = ? and sent.posted_on <= %2$s"
                    + " and (sent.ended_on is null or sent.ended_on >= %2$s))";

    private VillagesOfUnit() {}

    /**
     * SQL: the village is the unit's on the day; the parameter is the unit's id.
     *
     * @param village the column of the village's code
     * @param day the column of the day
     */
    public static String on(String village, String day) {
        return ON.formatted(village, day);
    }
}
