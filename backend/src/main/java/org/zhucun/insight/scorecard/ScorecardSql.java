package org.zhucun.insight.scorecard;

import org.zhucun.benefits.welfare.Lacking;
import org.zhucun.benefits.welfare.WelfareKind;
import org.zhucun.kernel.sql.Joined;

/**
 * What is counted of a unit {@code u}: from the day {@code :from} to {@code :day}, of the places whose codes are from {@code
 * :low} to {@code :high}. Each is the rows of a list; what is of villages counts while a cadre of the unit is on post there.
 */
final class ScorecardSql {

    static final String LEADER_VISITS = "from welfare_record w join cadre c on c.id = w.cadre_id where c.unit_id = u.id"
            + " and w.kind = 'LEADER_VISIT' and w.done_on between :from and :day" + inside("w.area_code");

    static final String LIAISON_VISITS = "from liaison_visit lv join liaison li on li.id = lv.liaison_id"
            + " join liaison_leader le on le.id = li.leader_id where le.unit_id = u.id and lv.visited_on between :from and :day"
            + inside("lv.area_code");

    static final String DEEDS = ofVillages("deed", "done_on");

    static final String FUNDS = ofVillages("fund", "received_on");

    static final String FINDINGS = "from finding f where f.owner_unit_id = u.id and f.submitted and f.state = 'OPEN'"
            + inside("f.village_code");

    private static final String EXCEPTIONS = "from duty_exception x join cadre c on c.id = x.cadre_id"
            + " where c.unit_id = u.id and x.state = 'OPEN' and x.holds" + inside("x.village_code");

    private static final String DUTY =
            "from duty_entry e join duty_ledger g on g.id = e.ledger_id and g.state = 'SUBMITTED'"
                    + " join cadre c on c.id = e.cadre_id where c.unit_id = u.id"
                    + " and g.first_day between date_trunc('month', :from) and :day" + inside("e.village_code");

    private static final String POSTED = " left join (select c.unit_id, count(*) as cadres, count(*) filter (where "
            + Lacking.of(WelfareKind.LEADER_VISIT, ":day") + ") as unvisited"
            + " from posting p join cadre c on c.id = p.cadre_id where p.posted_on <= :day"
            + " and (p.ended_on is null or p.ended_on >= :day)" + inside("p.village_code")
            + " group by c.unit_id) s on s.unit_id = u.id";

    private static final String LED = " left join (select m.unit_id, count(*) as teams,"
            + " count(*) filter (where m.members < 3) as undersized from (select t.lead_unit_id as unit_id,"
            + " (select count(*) from posting p where p.team_id = t.id and p.posted_on <= :day"
            + " and (p.ended_on is null or p.ended_on >= :day)) as members from team t where t.founded_on <= :day"
            + " and (t.dissolved_on is null or t.dissolved_on >= :day)" + inside("t.village_code")
            + ") m group by m.unit_id) t on t.unit_id = u.id";

    /** What sort keys and conditions use too: the size of it is that of the roster. */
    static final Joined ROSTER = new Joined("", POSTED + LED, "");

    /** The rest is counted for the units of a page only. */
    static final Joined RECORDS = new Joined(
            "",
            "",
            counted("count(*)::integer as leader_visits " + LEADER_VISITS, "v")
                    + counted("count(*)::integer as liaison_visits " + LIAISON_VISITS, "lv")
                    + counted("count(distinct r.id)::integer as deeds " + DEEDS, "d")
                    + counted(
                            "count(*)::integer as funds, coalesce(sum(fund.raised), 0) as raised from fund"
                                    + " where fund.id in (select r.id " + FUNDS + ")",
                            "fu")
                    + counted(
                            "coalesce(sum(e.posted_days), 0)::integer as posted_days,"
                                    + " coalesce(sum(e.village_days), 0)::integer as village_days " + DUTY,
                            "du")
                    + counted("count(*)::integer as exceptions " + EXCEPTIONS, "ex")
                    + counted("count(*)::integer as open_findings " + FINDINGS, "fi"));

    private ScorecardSql() {}

    private static String counted(String counts, String alias) {
        return " left join lateral (select " + counts + ") " + alias + " on true";
    }

    /** A record counts as often as cadres of the unit are there: whoever counts them does so by id. */
    private static String ofVillages(String table, String day) {
        return "from posting p join cadre c on c.id = p.cadre_id join " + table
                + " r on r.village_code = p.village_code"
                + " and r." + day + " between greatest(p.posted_on, :from) and least(coalesce(p.ended_on, :day), :day)"
                + " where c.unit_id = u.id" + inside("p.village_code");
    }

    private static String inside(String code) {
        return " and " + code + " >= :low and " + code + " < :high";
    }
}
