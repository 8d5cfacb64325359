package org.zhucun.fieldwork.plan;

/** Whether a village has a plan. */
public final class Planned {

    private Planned() {}

    /**
     * SQL of whether one of the kind was in force on a day.
     *
     * @param village SQL of the code of the village
     * @param day SQL of the day
     */
    public static String on(PlanKind kind, String village, String day) {
        return ("exists (select from village_plan n where n.village_code = %1$s and n.kind = '%2$s' and n.state = 'ADOPTED'"
                        + " and n.adopted_on <= %3$s and extract(year from %3$s::date) between n.year and n.year + %4$d)")
                .formatted(village, kind, day, kind.years() - 1);
    }
}
