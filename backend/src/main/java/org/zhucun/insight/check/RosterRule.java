package org.zhucun.insight.check;

import org.zhucun.fieldwork.deed.DeedLikeness;
import org.zhucun.fieldwork.plan.PlanKind;
import org.zhucun.fieldwork.plan.Planned;
import org.zhucun.fieldwork.training.Trained;
import org.zhucun.liaison.group.LiaisonMembers;
import org.zhucun.roster.area.Level;
import org.zhucun.roster.cadre.CadreConditions;

/**
 * The rules of the roster. Each names the SQL of the rows that break it: {@code from} gives the aliases v (village), or a
 * (area) where the rule is about areas, and, where the row has them, t (team) and c (cadre), and ends in a condition that another can follow; {@code detail} is the argument of the row's message.
 *
 * <p>Placeholders: {@code :asOf} the day, {@code :batch} the batch in force that day.
 */
public enum RosterRule {
    VILLAGE_UNCOVERED(
            Severity.ERROR,
            "from village v where not exists (" + Sql.POSTED_IN + " where p.village_code = v.code" + Sql.AND_ACTIVE
                    + ")",
            "''"),
    POOR_VILLAGE_WITHOUT_TEAM(
            Severity.ERROR,
            "from village v join batch b on b.id = :batch join village_income i on i.village_code = v.code and i.year = b.base_year"
                    + " where i.collective_income < b.poor_income_below and not exists (select from team t"
                    + " where t.village_code = v.code and " + Sql.TEAM_ACTIVE + ")",
            "''"),
    TEAM_WITHOUT_LEADER(
            Severity.ERROR,
            Sql.TEAMS + " and not exists (" + Sql.POSTED_IN + " where p.team_id = t.id and p.role = 'LEADER'"
                    + Sql.AND_ACTIVE + ")",
            "''"),
    TEAM_UNDERSIZED(Severity.ERROR, Sql.TEAMS + " and " + Sql.MEMBERS + " < 3", Sql.MEMBERS),
    CADRE_NOT_PARTY_MEMBER(
            Severity.WARNING,
            Sql.CADRES + " and (c.political_status is null or " + CadreConditions.notPartyMember("c.political_status")
                    + ")",
            "''"),
    CADRE_OVER_40(
            Severity.WARNING,
            Sql.CADRES + " and " + CadreConditions.over40("c.birth_date", "p.posted_on"),
            "extract(year from age(p.posted_on, c.birth_date))"),
    SOLE_BESIDE_TEAM(
            Severity.WARNING,
            Sql.CADRES
                    + " and p.role = 'SOLE' and exists (select from team t where t.village_code = p.village_code and "
                    + Sql.TEAM_ACTIVE + ")",
            "''"),
    INCOME_MISSING(
            Severity.WARNING,
            "from village v join batch b on b.id = :batch where not exists (select from village_income i"
                    + " where i.village_code = v.code and i.year = b.base_year)",
            "(select base_year from batch where id = :batch)"),
    DEED_DUPLICATE(
            Severity.WARNING,
            "from deed d join village v on v.code = d.village_code where d.done_on <= :asOf and exists (select from deed o where "
                    + DeedLikeness.between("d", "o") + ")",
            "d.title"),
    VILLAGE_WITHOUT_RECORDS(
            Severity.WARNING,
            "from village v where exists (" + Sql.POSTED_IN + " where p.village_code = v.code" + Sql.AND_ACTIVE
                    + " and p.posted_on <= :asOf - " + Sql.SILENT_DAYS + ")"
                    + Sql.nothingIn("work_log", "worked_on")
                    + Sql.nothingIn("visit", "visited_on")
                    + Sql.nothingIn("deed", "done_on"),
            "(" + Sql.SILENT_DAYS + ")"),
    CADRE_WITHOUT_TRAINING(
            Severity.WARNING, Sql.CADRES + " and not " + Trained.until("p.cadre_id", ":asOf"), "p.posted_on"),
    VILLAGE_WITHOUT_PLAN(
            Severity.WARNING,
            "from village v where exists (" + Sql.POSTED_IN + " where p.village_code = v.code" + Sql.AND_ACTIVE
                    + " and p.posted_on <= :asOf - " + Sql.SILENT_DAYS + ") and not ("
                    + Planned.on(PlanKind.THREE_YEAR, "v.code", ":asOf") + " and "
                    + Planned.on(PlanKind.ANNUAL, "v.code", ":asOf") + ")",
            "extract(year from :asOf::date)"),
    TOWN_WITHOUT_LIAISON_GROUP(
            Severity.ERROR,
            Sql.AREAS + " where length(a.code) = 9 and exists (" + Sql.POSTED_IN
                    + " where p.village_code >= a.code and p.village_code < a.code || ':'" + Sql.AND_ACTIVE
                    + ") and not exists (select from liaison_group g where g.area_code = a.code and g.batch_id = :batch"
                    + " and g.formed_on <= :asOf)",
            "''"),
    LIAISON_MEMBER_DEPARTED(
            Severity.WARNING,
            Sql.LIAISON_GROUPS + " join lateral (select c.id, c.name" + LiaisonMembers.departed("g", ":asOf")
                    + ") c on true where true",
            "(select max(p.ended_on) from posting p where p.cadre_id = c.id and starts_with(p.village_code, a.code)"
                    + " and p.ended_on < :asOf)"),
    COUNTY_WITHOUT_LIAISON(Severity.ERROR, Sql.withoutLiaison(Level.COUNTY), "''"),
    TOWN_WITHOUT_LIAISON(Severity.ERROR, Sql.withoutLiaison(Level.TOWN), "''");

    private final Severity severity;
    private final String from;
    private final String detail;

    RosterRule(Severity severity, String from, String detail) {
        this.severity = severity;
        this.from = from;
        this.detail = detail;
    }

    public Severity severity() {
        return severity;
    }

    String from() {
        return from;
    }

    /** The value that the row's message shows, as SQL. */
    String detail() {
        return detail;
    }

    boolean ofTeam() {
        return from.startsWith(Sql.TEAMS);
    }

    boolean ofCadre() {
        return from.startsWith(Sql.CADRES) || from.startsWith(Sql.LIAISON_GROUPS);
    }

    boolean ofArea() {
        return from.startsWith(Sql.AREAS);
    }

    /** The pieces that the rules share. */
    private static final class Sql {
        /** As long as a month lasts: a village of which nobody writes for so long is looked at. */
        private static final int SILENT_DAYS = 30;

        private static final String AND_ACTIVE =
                " and p.posted_on <= :asOf and (p.ended_on is null or p.ended_on >= :asOf)";
        private static final String POSTED_IN = "select from posting p";
        private static final String TEAM_ACTIVE =
                "t.founded_on <= :asOf and (t.dissolved_on is null or t.dissolved_on >= :asOf)";
        private static final String TEAMS =
                "from team t join village v on v.code = t.village_code where " + TEAM_ACTIVE;
        private static final String MEMBERS =
                "(select count(*) from posting p where p.team_id = t.id" + AND_ACTIVE + ")";
        private static final String CADRES = "from posting p join cadre c on c.id = p.cadre_id"
                + " join village v on v.code = p.village_code where true" + AND_ACTIVE;

        private static final String AREAS = "from area a";
        private static final String LIAISON_GROUPS = AREAS + " join liaison_group g on g.area_code = a.code"
                + " and g.batch_id = :batch and g.formed_on <= :asOf";

        private static String withoutLiaison(Level level) {
            return AREAS + " where length(a.code) = " + level.codeLength()
                    + " and not exists (select from liaison k where k.area_code = a.code and k.starts_on <= :asOf"
                    + " and (k.ends_on is null or k.ends_on >= :asOf))";
        }

        private static String nothingIn(String table, String day) {
            return " and not exists (select from " + table + " r where r.village_code = v.code and r." + day
                    + " between :asOf - " + SILENT_DAYS + " and :asOf)";
        }
    }
}
