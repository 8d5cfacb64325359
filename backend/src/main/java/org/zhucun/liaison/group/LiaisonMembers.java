package org.zhucun.liaison.group;

/** The head and the deputies of liaison groups, as SQL. */
public final class LiaisonMembers {

    private static final String DEPARTED = " from cadre c where c.id in (%1$s.head_id, %1$s.first_deputy_id,"
            + " %1$s.second_deputy_id) and not exists (select from posting p where p.cadre_id = c.id"
            + " and starts_with(p.village_code, %1$s.area_code)"
            + " and %2$s between p.posted_on and coalesce(p.ended_on, 'infinity'))";

    private LiaisonMembers() {}

    /**
     * The rows {@code c} of cadres of a group who are not on post in its town on a day, from {@code from} on.
     *
     * @param group the alias of the group
     * @param day SQL of the day
     */
    public static String departed(String group, String day) {
        return DEPARTED.formatted(group, day);
    }

    /** Whether there is any of them. */
    public static String anyDeparted(String group, String day) {
        return "exists (select" + departed(group, day) + ")";
    }
}
