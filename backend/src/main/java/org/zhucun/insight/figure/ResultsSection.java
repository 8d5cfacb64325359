package org.zhucun.insight.figure;

import static org.zhucun.insight.figure.FigureUnit.DEED;
import static org.zhucun.insight.figure.FigureUnit.HOUSEHOLD;
import static org.zhucun.insight.figure.FigureUnit.INSPECTION;
import static org.zhucun.insight.figure.FigureUnit.MEETING;
import static org.zhucun.insight.figure.FigureUnit.YUAN;

import java.util.List;

/** The fifth section: how the work was followed, and what came of it. */
final class ResultsSection {

    private static final String IN_THESE_DAYS = "area={area}&from={since}&to={asOf}";

    static final List<Figure> FIGURES = List.of(
            Figure.ofLedgers(5, "cityInspections", INSPECTION, """
                            select a.day, m.area_code, i.id
                            from asked a join inspection i on i.state = 'SUBMITTED' and i.level = 'CITY'
                                and i.starts_on <= a.day and i.ends_on >= a.since
                            cross join lateral (
                                select i.area_code union all
                                select v.village_code from inspection_visit v where v.inspection_id = i.id) m""")
                    .adding(Adding.NONE)
                    .listed("/inspections?" + IN_THESE_DAYS + "&level=CITY&state=SUBMITTED"),
            Figure.ofSums(5, "meetings", MEETING, "fieldwork.meetings")
                    .adding(Adding.CHILDREN_AND_OWN)
                    .listed("/meetings?" + IN_THESE_DAYS + "&ofVillage=false"),
            Figure.ofSums(5, "householdsVisited", HOUSEHOLD, "fieldwork.householdsVisited")
                    .listed("/visits?" + IN_THESE_DAYS)
                    .summing("households"),
            Figure.ofSums(5, "fundsRaised", YUAN, "fieldwork.fundsRaised"),
            Figure.ofSums(5, "fundsOfDeeds", YUAN, "fieldwork.raised")
                    .listed("/deeds?" + IN_THESE_DAYS + "&state=VERIFIED&funded=true")
                    .summing("raised"),
            Figure.ofSums(5, "otherFunds", YUAN, "fieldwork.otherFunds")
                    .listed("/funds?" + IN_THESE_DAYS + "&tied=false")
                    .summing("raised"),
            Figure.ofSums(5, "deeds", DEED, "fieldwork.verified")
                    .listed("/deeds?" + IN_THESE_DAYS + "&state=VERIFIED"));

    private ResultsSection() {}
}
