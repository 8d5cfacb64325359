package org.zhucun.report.facts;

import org.zhucun.fieldwork.training.Trained;

/**
 * What texts enumerate, each one statement. Its rows have the parts {@code p1} to {@code p3}, which the message
 * {@code placeholder.list.<name>.item} makes a name of; its label is {@code placeholder.list.<name>}.
 *
 * <p>Placeholders: the codes from {@code :code} to before {@code :end}, whose length is {@code :length}; the day
 * {@code :asOf}, the first day {@code :since}, the batch {@code :batch}, and whether it is {@code :english}.
 */
enum NameList {
    provinceUnits("""
            select u.name as p1 from team t join village v on v.code = t.village_code
            join dispatching_unit u on u.id = t.lead_unit_id and u.level = 'PROVINCE'
            where %s and %s group by u.name order by min(v.code)""".formatted(Sql.TEAM_ACTIVE, Sql.VILLAGE_INSIDE)),
    provinceTeams("select u.name as p1, " + Sql.PLACE + " as p2 from " + Sql.PROVINCE_TEAMS + " order by v.code"),
    provinceTeamStories("select u.name as p1, " + Sql.PLACE + " as p2, d.titles as p3 from " + Sql.PROVINCE_TEAMS
            + """
             join lateral (
                select string_agg(d.title, '、' order by d.done_on, d.title) as titles
                from (select d.title, d.done_on from deed d join deed_team dt on dt.deed_id = d.id and dt.team_id = t.id
                      where d.state = 'VERIFIED' and d.done_on between :since::date and :asOf::date
                      order by d.raised desc, d.done_on, d.title limit 3) d) d on d.titles is not null
            order by v.code""".stripIndent()),
    recentDeeds("""
            select d.title as p1, %s as p2, %s as p3
            from deed d join village v on v.code = d.village_code %s
            where d.state = 'VERIFIED' and d.done_on between :asOf::date - 30 and :asOf::date and %s
            order by d.raised desc, d.done_on desc, d.id limit 6""".formatted(Sql.PLACE, Sql.day("d.done_on"), Sql.PLACED, Sql.VILLAGE_INSIDE)),
    inspections("""
            select %s || case when i.ends_on > i.starts_on
                then case when :english::boolean then ' to ' else '至' end || %s else '' end as p1
            from inspection i where i.area_code = :code and i.state = 'SUBMITTED'
            and i.starts_on <= :asOf::date and i.ends_on >= :since::date
            group by i.starts_on, i.ends_on order by i.starts_on, i.ends_on""".formatted(Sql.day("i.starts_on"), Sql.day("i.ends_on"))),
    trainings("""
            select t.title as p1, %s as p2
            from training t where t.area_code = :code
            and t.held_on between date_trunc('year', :since::date)::date and :asOf::date order by t.held_on, t.title""".formatted(Sql.day("t.held_on"))),
    uncoveredVillages(Sql.VILLAGES + " and not exists (" + Sql.POSTED + ") order by v.code"),
    poorVillagesWithoutTeam(Sql.VILLAGES + """
             and exists (select from batch b join village_income i on i.village_code = v.code and i.year = b.base_year
                where b.id = :batch::uuid and i.collective_income < b.poor_income_below)
            and not exists (select from team t where t.village_code = v.code and\s""" + Sql.TEAM_ACTIVE + ") order by v.code"),
    countiesNotReported(Sql.notReported("county_code")),
    townsNotReported(Sql.notReported("town_code")),
    townsWithoutDutySheet("select " + Sql.TOWN + " as p1 from area w join area c on c.code = w.parent_code" + """
             where w.level = 'TOWN' and w.code >= :code and w.code < :end
            and exists (select from posting p where p.village_code >= w.code and p.village_code < w.code || ':'
                and p.posted_on < date_trunc('month', :asOf::date)
                and coalesce(p.ended_on, 'infinity') >= date_trunc('month', :asOf::date) - interval '1 month')
            and not exists (select from duty_ledger d where d.town_code = w.code and d.state = 'SUBMITTED'
                and d.first_day = date_trunc('month', :asOf::date) - interval '1 month' and\s"""
            + Sql.byTheDay("d.submitted_at") + ") order by w.code"),
    overdueFindings("""
            select %s as p1, f.text as p2, %s as p3
            from finding f join village v on v.code = f.village_code %s
            where f.submitted and f.due_on < :asOf::date and (f.state = 'OPEN' or not %s) and %s
            order by f.due_on, v.code, f.position""".formatted(
                    Sql.PLACE, Sql.day("f.due_on"), Sql.PLACED, Sql.byTheDay("f.rectified_at"), Sql.VILLAGE_INSIDE)),
    openQuestions("""
            select %s as p1, substr(x.month, 1, 4) as p2, ltrim(substr(x.month, 6), '0') as p3
            from duty_exception x join village v on v.code = x.village_code %s
            where x.holds and x.month < to_char(:asOf::date, 'YYYY-MM') and (x.state = 'OPEN' or not %s) and %s
            order by x.month, v.code, x.id""".formatted(Sql.PLACE, Sql.PLACED, Sql.byTheDay("x.explained_at"), Sql.VILLAGE_INSIDE)),
    untrainedCadres("""
            select k.name as p1, %s as p2 from posting p join cadre k on k.id = p.cadre_id and k.dispatch_level <> 'TOWN'
            join village v on v.code = p.village_code %s
            where %s and %s and not %s order by v.code, k.name""".formatted(
            Sql.PLACE, Sql.PLACED, Sql.POSTING_ACTIVE, Sql.VILLAGE_INSIDE, Trained.until("p.cadre_id", ":asOf::date"))),
    areasWithoutLeader(
            "select case when a.level = 'TOWN' and :length < 6 then c.name else '' end || a.name as p1" + """
             from area a left join area c on c.code = a.parent_code
            where a.level in ('COUNTY', 'TOWN') and a.code >= :code and a.code < :end
            and not exists (select from liaison k where k.area_code = a.code and k.starts_on <= :asOf::date
                and (k.ends_on is null or k.ends_on >= :asOf::date)) order by a.code"""),
    townsWithoutLiaisonGroup("select " + Sql.TOWN + " as p1 from area w join area c on c.code = w.parent_code" + """
             where w.level = 'TOWN' and w.code >= :code and w.code < :end
            and exists (select from posting p where p.village_code >= w.code and p.village_code < w.code || ':'
                and\s"""
            + Sql.POSTING_ACTIVE + """
            ) and not exists (select from liaison_group g where g.area_code = w.code and g.batch_id = :batch::uuid
                and g.formed_on <= :asOf::date) order by w.code""");

    private final String sql;

    NameList(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }

    String label() {
        return "placeholder.list." + name();
    }

    /** The pieces that the lists share. */
    private static final class Sql {
        private static final String TEAM_ACTIVE =
                "t.founded_on <= :asOf::date and (t.dissolved_on is null or t.dissolved_on >= :asOf::date)";
        private static final String POSTING_ACTIVE =
                "p.posted_on <= :asOf::date and (p.ended_on is null or p.ended_on >= :asOf::date)";
        private static final String POSTED =
                "select from posting p where p.village_code = v.code and " + POSTING_ACTIVE;
        private static final String VILLAGE_INSIDE = "v.code >= :code and v.code < :end";
        private static final String PLACED =
                " join area w on w.code = v.town_code join area c on c.code = v.county_code";

        /** Without what the document is of. */
        private static final String TOWN = "case when :length < 6 then c.name else '' end || w.name";

        private static final String PLACE = "case when :length < 6 then c.name else '' end"
                + " || case when :length < 9 then w.name else '' end || regexp_replace(v.name, '村(民委员会|委会)$', '村')";

        private static final String PROVINCE_TEAMS = "team t join village v on v.code = t.village_code" + PLACED
                + " join dispatching_unit u on u.id = t.lead_unit_id and u.level = 'PROVINCE' and " + VILLAGE_INSIDE
                + " and " + TEAM_ACTIVE;
        private static final String VILLAGES =
                "select " + PLACE + " as p1 from village v" + PLACED + " where " + VILLAGE_INSIDE;

        private static String day(String day) {
            return "case when :english::boolean then to_char(" + day + ", 'FMDD FMMonth') else to_char(" + day
                    + ", 'FMMM\"月\"FMDD\"日\"') end";
        }

        /** Done by the end of the day. */
        private static String byTheDay(String instant) {
            return "coalesce((" + instant + " at time zone 'Asia/Shanghai')::date <= :asOf::date, false)";
        }

        /** The areas with villages that have not handed in all of the latest quarter that is due. */
        private static String notReported(String area) {
            return """
                    select case when a.level = 'TOWN' and :length < 6 then c.name else '' end || a.name as p1
                    from area a left join area c on c.code = a.parent_code
                    where a.code in (
                        select v.%s from village v
                        join batch b on b.id = :batch::uuid
                        join lateral (select max(q.quarter) as quarter from batch_quarter q
                            where q.batch_id = b.id and q.ends_on + b.report_due_days < :asOf::date) q
                            on q.quarter is not null
                        left join village_income i on i.village_code = v.code and i.year = b.base_year
                        join target t on t.batch_id = b.id and t.computed_from is null
                            and (t.applies_to = 'ALL' or i.collective_income < b.poor_income_below)
                        left join progress p on p.batch_id = b.id and p.village_code = v.code
                            and p.target_code = t.code and p.quarter = q.quarter
                            and p.state in ('REPORTED', 'VERIFIED') and %s
                        where %s and p.id is null)
                    order by a.code""".formatted(area, byTheDay("p.reported_at"), VILLAGE_INSIDE);
        }
    }
}
