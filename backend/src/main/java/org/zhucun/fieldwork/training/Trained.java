package org.zhucun.fieldwork.training;

/** Whether a cadre has been trained, as SQL. */
public final class Trained {

    private static final String UNTIL =
            "exists (select from training_participant tp join training tr on tr.id = tp.training_id"
                    + " where tp.cadre_id = %s and tr.held_on <= %s)";

    private Trained() {}

    /**
     * Whether a cadre has taken part in any training by the end of a day.
     *
     * @param cadre SQL of the cadre's id
     * @param day SQL of the day
     */
    public static String until(String cadre, String day) {
        return UNTIL.formatted(cadre, day);
    }
}
