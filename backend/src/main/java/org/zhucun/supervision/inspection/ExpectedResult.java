package org.zhucun.supervision.inspection;

/** How a cadre is expected to be found on a day, by what is recorded of it. */
final class ExpectedResult {

    private static final String SQL = """
            case
                when exists (select from leave l where l.cadre_id = %1$s and l.state = 'APPROVED'
                    and %2$s between l.starts_on and l.last_day) then 'ON_LEAVE'
                when exists (select from outing o where o.cadre_id = %1$s
                    and %2$s between o.starts_on and o.ends_on) then 'ON_OUTING'
                when exists (select from commuter m where m.cadre_id = %1$s and m.state in ('APPROVED', 'ENDED')
                    and %2$s between m.starts_on and m.ends_on) then 'COMMUTER'
                else 'PRESENT' end""";

    private ExpectedResult() {}

    /**
     * @param cadre SQL of the cadre's id
     * @param day SQL of the day
     */
    static String sql(String cadre, String day) {
        return SQL.formatted(cadre, day);
    }
}
