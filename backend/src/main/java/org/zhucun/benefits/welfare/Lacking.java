package org.zhucun.benefits.welfare;

/**
 * Whether a cadre on post lacks something on a day, as SQL: an insurance or an examination that holds, or a visit since it
 * is on post. What was seen of an earlier post does not count for a visit.
 */
public final class Lacking {

    private static final String LACKS = "not exists (select from welfare_record w where w.cadre_id = p.cadre_id"
            + " and w.kind = '%1$s' and w.done_on <= %2$s and (w.ends_on is null or w.ends_on >= %2$s)%3$s)";

    private Lacking() {}

    /**
     * Of the cadre of a posting {@code p}.
     *
     * @param day SQL of the day
     */
    public static String of(WelfareKind kind, String day) {
        return LACKS.formatted(kind, day, kind == WelfareKind.LEADER_VISIT ? " and w.done_on >= p.posted_on" : "");
    }
}
