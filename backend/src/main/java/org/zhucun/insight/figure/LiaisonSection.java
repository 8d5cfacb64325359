package org.zhucun.insight.figure;

import static org.zhucun.insight.figure.FigureUnit.AREA;
import static org.zhucun.insight.figure.FigureUnit.LEADER;
import static org.zhucun.insight.figure.FigureUnit.PERSON_TIME;
import static org.zhucun.insight.figure.FigureUnit.VISIT;

import java.util.List;

/** The third section: leaders who keep contact with counties and towns, and how often they came. */
final class LiaisonSection {

    private static final String LASTING = "k.starts_on <= a.day and coalesce(k.ends_on, 'infinity') >= a.day";

    private static final String LEADERS = "select a.day, k.area_code, 1 as value from asked a join liaison k on "
            + LASTING + " join liaison_leader r on r.id = k.leader_id and r.leader_class = '%s'";

    private static final String VISITS = """
            select a.day, v.area_code, %s as value
            from asked a join liaison_visit v on v.visited_on between a.since and a.day
            join liaison k on k.id = v.liaison_id join liaison_leader r on r.id = k.leader_id and r.leader_class = '%s'""";

    /** Those who came at all. */
    private static final String VISITORS = """
            select a.day, k.area_code, 1 as value
            from asked a join liaison k on exists (
                select from liaison_visit v where v.liaison_id = k.id and v.visited_on between a.since and a.day)
            join liaison_leader r on r.id = k.leader_id and r.leader_class = '%s'""";

    private static final String COVERED = "select a.day, p.code as area_code, 1 as value from asked a join area p on %s"
            + " and exists (select from liaison k where k.area_code = p.code and " + LASTING + ")";

    private static final String LIAISONS = "/liaisons?area={area}&asOf={asOf}&leaderClass=";
    private static final String VISITED = "/liaison-visits?area={area}&from={since}&to={asOf}&leaderClass=";
    private static final String COVERAGE = "/liaisons/coverage?area={area}&asOf={asOf}&covered=true";

    static final List<Figure> FIGURES = List.of(
            leaders("provinceUnitHeads", "PROVINCE_UNIT_HEAD"),
            leaders("cityLeaders", "CITY_LEADER"),
            leaders("countyLeaders", "COUNTY_LEADER"),
            leaders("cityUnitHeads", "CITY_UNIT_HEAD"),
            Figure.ofLedgers(3, "countiesCovered", AREA, COVERED.formatted("p.level = 'COUNTY'"))
                    .adding(Adding.CHILDREN_AND_OWN)
                    .listed(COVERAGE + "&level=COUNTY"),
            Figure.ofLedgers(3, "townsCovered", AREA, COVERED.formatted("p.level = 'TOWN' and p.kind = 'TOWN'"))
                    .listed(COVERAGE + "&kind=TOWN"),
            Figure.ofLedgers(3, "streetsCovered", AREA, COVERED.formatted("p.level = 'TOWN' and p.kind = 'STREET'"))
                    .listed(COVERAGE + "&kind=STREET"),
            visits("provinceUnitHeadVisits", "PROVINCE_UNIT_HEAD"),
            Figure.ofLedgers(3, "provinceUnitVisitors", LEADER, VISITORS.formatted("PROVINCE_UNIT_LEADERSHIP"))
                    .adding(Adding.CHILDREN_AND_OWN)
                    .listed(
                            "/liaisons?area={area}&from={since}&to={asOf}&visited=true&leaderClass=PROVINCE_UNIT_LEADERSHIP"),
            Figure.ofLedgers(
                            3,
                            "provinceUnitPersonTimes",
                            PERSON_TIME,
                            VISITS.formatted("v.person_times", "PROVINCE_UNIT_LEADERSHIP"))
                    .adding(Adding.CHILDREN_AND_OWN)
                    .listed(VISITED + "PROVINCE_UNIT_LEADERSHIP")
                    .summing("personTimes"),
            visits("cityLeaderVisits", "CITY_LEADER"),
            visits("countyLeaderVisits", "COUNTY_LEADER"),
            visits("cityUnitHeadVisits", "CITY_UNIT_HEAD"));

    private LiaisonSection() {}

    private static Figure leaders(String code, String leaderClass) {
        return Figure.ofLedgers(3, code, LEADER, LEADERS.formatted(leaderClass))
                .adding(Adding.CHILDREN_AND_OWN)
                .listed(LIAISONS + leaderClass);
    }

    private static Figure visits(String code, String leaderClass) {
        return Figure.ofLedgers(3, code, VISIT, VISITS.formatted("1", leaderClass))
                .adding(Adding.CHILDREN_AND_OWN)
                .listed(VISITED + leaderClass);
    }
}
