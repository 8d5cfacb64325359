package org.zhucun.insight.statistics;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.Remembered;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.time.Quarter;
import org.zhucun.kernel.time.Today;
import org.zhucun.platform.access.Scope;
import org.zhucun.roster.area.AreaRef;
import org.zhucun.roster.area.Level;
import org.zhucun.targets.quarter.BatchQuarters;
import org.zhucun.targets.quarter.OpenQuarter;

/** Completeness of the reports of a quarter. The counts are remembered, county by county, until they change. */
@ApplicationScoped
class CompletenessService {

    private static final int REMEMBERED_COUNTIES = 200;

    private static final String HANDED_IN = "p.state in ('REPORTED', 'VERIFIED')";

    private static final String VILLAGES = """
            select v.code as village_code, v.name as village_name, w.name as village_town_name,
                   c.name as village_county_name, count(t.code) as expected, count(*) filter (where %1$s) as reported,
                   count(*) filter (where p.state = 'VERIFIED') as verified,
                   count(*) filter (where p.state = 'RETURNED') as returned,
                   max(p.reported_at) filter (where %1$s) as reported_at
              from village v join area w on w.code = v.town_code join area c on c.code = v.county_code
              join batch b on b.id = ?
              left join village_income i on i.village_code = v.code and i.year = b.base_year
              left join target t on t.batch_id = b.id and t.computed_from is null
                   and (t.applies_to = 'ALL' or i.collective_income < b.poor_income_below)
              left join (select * from progress p%2$s) p on p.village_code = v.code and p.target_code = t.code
             %3$s
             group by v.code, w.name, c.name order by v.code""";

    private final Jdbc jdbc;
    private final AreaTrees trees;
    private final BatchQuarters quarters;
    private final Fingerprint fingerprint;
    private final Today today;
    private final Remembered<AsOf, List<VillageReports>> counties = new Remembered<>(REMEMBERED_COUNTIES);

    CompletenessService(Jdbc jdbc, AreaTrees trees, BatchQuarters quarters, Fingerprint fingerprint, Today today) {
        this.jdbc = jdbc;
        this.trees = trees;
        this.quarters = quarters;
        this.fingerprint = fingerprint;
        this.today = today;
    }

    /** Completeness in an area that the caller sees; parameters as in {@link TargetStatisticsService#of}. */
    Completeness of(Scope scope, UUID batchId, Quarter quarter) {
        OpenQuarter open = quarters.require(batchId, quarter);
        Fingerprint.Targets now = fingerprint.ofTargets();
        AreaTree areas = trees.around(scope, now);
        AreaRef area = areas.get(scope.areaCode());
        List<VillageReports> villages = new ArrayList<>();
        List<AsOf> asked = AsOf.each(areas.counties(area), open);
        Map<AsOf, List<VillageReports>> reports = counties.all(asked, county -> now.of(county.area()), this::read);
        asked.forEach(county -> villages.addAll(inside(area.code(), reports.get(county))));
        List<AreaCompleteness> children = areas.children(area).stream()
                .map(child -> AreaCompleteness.of(child, ReportCounts.of(inside(child.code(), villages), open.dueOn())))
                .toList();
        return answer(area, open, villages, children);
    }

    private Completeness answer(
            AreaRef area, OpenQuarter open, List<VillageReports> villages, List<AreaCompleteness> children) {
        ReportCounts counts = ReportCounts.of(villages, open.dueOn());
        Stream<VillageReports> listed = area.level() == Level.TOWN ? villages.stream() : Stream.empty();
        return new Completeness(
                area,
                open.quarter(),
                open.batch(),
                open.dueOn(),
                today.day().isAfter(open.dueOn()),
                counts.due(),
                counts.reported(),
                counts.onTime(),
                counts.late(),
                counts.verified(),
                counts.returned(),
                counts.missing(),
                children,
                listed.map(village -> VillageCompleteness.of(village, open.dueOn()))
                        .toList());
    }

    private static List<VillageReports> inside(String areaCode, List<VillageReports> villages) {
        return villages.stream()
                .filter(village -> village.village().code().startsWith(areaCode))
                .toList();
    }

    /** Several counties are read at once, with all that lies between them. */
    private Map<AsOf, List<VillageReports>> read(List<AsOf> missing) {
        AsOf around = AsOf.around(missing);
        Where progress = around.progress(around.quarter());
        Where villages = new Where().inside("v.code", around.scope());
        List<Object> params = new ArrayList<>(List.of(around.batch()));
        params.addAll(progress.params());
        List<VillageReports> read =
                jdbc.list(VILLAGES.formatted(HANDED_IN, progress.sql(), villages.sql()), params, VillageReports::of);
        return missing.stream().collect(toMap(county -> county, county -> inside(county.area(), read)));
    }
}
