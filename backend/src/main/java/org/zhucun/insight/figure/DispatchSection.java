package org.zhucun.insight.figure;

import static org.zhucun.insight.figure.FigureUnit.CADRE;
import static org.zhucun.insight.figure.FigureUnit.TEAM;
import static org.zhucun.insight.figure.FigureUnit.VILLAGE;

import java.util.List;
import org.zhucun.roster.area.Level;

/** The beginning of the report and its second section: who is stationed, and against what. */
final class DispatchSection {

    private static final String CADRES = """
            select a.day, p.village_code as area_code, 1 as value
            from asked a join posting p on p.posted_on <= a.day and (p.ended_on is null or p.ended_on >= a.day)""";

    private static final String OF_LEVEL = CADRES + " join cadre c on c.id = p.cadre_id and c.dispatch_level = '%s'";

    private static final String TEAMS = """
            select a.day, t.village_code as area_code, 1 as value
            from asked a join team t on t.founded_on <= a.day and (t.dissolved_on is null or t.dissolved_on >= a.day)""";

    private static final String VILLAGES = """
            select a.day, v.code as area_code, %s as value
            from asked a cross join village v left join batch b on b.id = a.batch
            left join village_income i on i.village_code = v.code and i.year = b.base_year""";

    private static final String POOR = "coalesce(i.collective_income < b.poor_income_below, false)";

    private static final String NEEDED_TEAMS = VILLAGES.formatted("1") + " where " + POOR;
    private static final String NEEDED_CADRES = VILLAGES.formatted("case when " + POOR + " then 3 else 1 end");

    private static final String ALLOCATED =
            "select a.day, l.area_code, l.%s as value from asked a" + " join allocation l on l.batch_id = a.batch";

    private static final String POSTED = "/cadres?area={area}&asOf={asOf}&status=POSTED";
    private static final String IN_VILLAGES = "/villages?area={area}&asOf={asOf}&poor=";
    private static final String ALLOCATIONS = "/batches/{batch}/allocations?area={area}";

    static final List<Figure> FIGURES = List.of(
            Figure.ofRoster(0, "cadres", CADRE, CADRES).listed(POSTED),
            Figure.ofRoster(0, "provinceCadres", CADRE, OF_LEVEL.formatted("PROVINCE"))
                    .listed(POSTED + "&dispatchLevel=PROVINCE"),
            Figure.ofRoster(0, "cityCadres", CADRE, OF_LEVEL.formatted("CITY")).listed(POSTED + "&dispatchLevel=CITY"),
            Figure.ofRoster(0, "countyCadres", CADRE, OF_LEVEL.formatted("COUNTY"))
                    .listed(POSTED + "&dispatchLevel=COUNTY"),
            Figure.ofRoster(0, "townCadres", CADRE, OF_LEVEL.formatted("TOWN")).listed(POSTED + "&dispatchLevel=TOWN"),
            Figure.ofRoster(2, "poorVillages", VILLAGE, NEEDED_TEAMS).listed(IN_VILLAGES + "true"),
            Figure.ofRoster(2, "otherVillages", VILLAGE, VILLAGES.formatted("1") + " where not " + POOR)
                    .listed(IN_VILLAGES + "false"),
            Figure.ofRoster(2, "teams", TEAM, TEAMS).listed("/teams?area={area}&asOf={asOf}&status=ACTIVE"),
            Figure.ofRoster(2, "allocatedTeams", TEAM, ALLOCATED.formatted("teams"))
                    .downTo(Level.COUNTY)
                    .listed(ALLOCATIONS)
                    .summing("teams"),
            Figure.ofRoster(2, "allocatedCadres", CADRE, ALLOCATED.formatted("cadres"))
                    .downTo(Level.COUNTY)
                    .listed(ALLOCATIONS)
                    .summing("cadres"),
            Figure.ofRoster(2, "teamsAboveAllocation", TEAM, less(TEAMS, ALLOCATED.formatted("teams")))
                    .downTo(Level.COUNTY),
            Figure.ofRoster(2, "cadresAboveAllocation", CADRE, less(CADRES, ALLOCATED.formatted("cadres")))
                    .downTo(Level.COUNTY),
            Figure.ofRoster(2, "neededTeams", TEAM, NEEDED_TEAMS).listed(IN_VILLAGES + "true"),
            Figure.ofRoster(2, "neededCadres", CADRE, NEEDED_CADRES),
            Figure.ofRoster(2, "teamsAboveNeed", TEAM, less(TEAMS, NEEDED_TEAMS)),
            Figure.ofRoster(2, "cadresAboveNeed", CADRE, less(CADRES, NEEDED_CADRES)),
            Figure.ofLedgers(2, "cadresTrainedByCity", CADRE, """
                            select a.day, c.area_code, 1 as value
                            from asked a join lateral (
                                select distinct p.cadre_id
                                from training t join training_participant p on p.training_id = t.id
                                where t.level = 'CITY' and t.held_on between date_trunc('year', a.since)::date and a.day)
                                trained on true
                            join cadre c on c.id = trained.cadre_id""")
                    .listed("/trainings/trained?area={area}&level=CITY&from={year}&to={asOf}"));

    private DispatchSection() {}

    private static String less(String rows, String others) {
        return rows + " union all select o.day, o.area_code, -o.value from (" + others + ") o";
    }
}
