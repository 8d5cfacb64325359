package org.zhucun.targets.village;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.time.Quarter;
import org.zhucun.targets.Accumulation;
import org.zhucun.targets.MeasureUnit;
import org.zhucun.targets.TargetRef;
import org.zhucun.targets.ValueType;

/** Reads the targets of one village: one statement for the targets, one for what was entered of all of them. */
@ApplicationScoped
class VillageTargetQueries {

    private static final String TARGETS = """
            select t.code as target_code, t.kind as target_kind, t.name_zh as target_name_zh,
                t.name_en as target_name_en, t.value_type, t.unit, t.threshold, t.accumulation,
                t.computed_from is not null as computed, e.share as expected,
                t.applies_to = 'ALL' or exists (
                    select from village_income i
                    where i.village_code = ? and i.year = b.base_year and i.collective_income < b.poor_income_below)
                    as applicable,
                (select min(quarter) from batch_quarter q where q.batch_id = b.id) as baseline
            from target t
            join batch b on b.id = t.batch_id
            join target_expectation e on e.batch_id = t.batch_id and e.code = t.code and e.quarter = ?
            where t.batch_id = ?
            order by t.position
            """;

    private static final String HISTORY = """
            select p.target_code, %s
            from progress p
            join target t on t.batch_id = p.batch_id and t.code = p.target_code
            join target_revision r on r.batch_id = t.batch_id and r.code = t.code
                and r.revision = coalesce(p.revision, t.revision)
            where p.batch_id = ? and p.village_code = ? and p.quarter <= ?
            order by p.quarter
            """.formatted(VillageTargetQuarter.COLUMNS);

    private record Entered(String target, VillageTargetQuarter quarter) {}

    private final Jdbc jdbc;

    VillageTargetQueries(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    List<VillageTarget> targets(UUID batchId, String village, Quarter quarter) {
        String asOf = quarter.toString();
        Map<String, List<VillageTargetQuarter>> history = jdbc
                .list(
                        HISTORY,
                        List.of(batchId, village, asOf),
                        row -> new Entered(row.text("target_code"), VillageTargetQuarter.of(row)))
                .stream()
                .collect(groupingBy(Entered::target, mapping(Entered::quarter, toList())));
        return jdbc.list(
                TARGETS,
                List.of(village, asOf, batchId),
                row -> target(row, history.getOrDefault(row.text("target_code"), List.of())));
    }

    private static VillageTarget target(Row row, List<VillageTargetQuarter> entered) {
        TargetRef target = TargetRef.of(row, "target");
        BigDecimal expected = row.decimal("expected");
        VillageTargetQuarter now = entered.isEmpty() ? null : entered.get(entered.size() - 1);
        VillageTargetQuarter verified = entered.stream()
                .filter(VillageTargetQuarter::isVerified)
                .reduce((earlier, later) -> later)
                .orElse(null);
        return new VillageTarget(
                target.code(),
                target.kind(),
                target.name(),
                row.constant("value_type", ValueType.class),
                row.constant("unit", MeasureUnit.class),
                row.decimal("threshold"),
                row.constant("accumulation", Accumulation.class),
                row.flag("applicable"),
                row.flag("computed"),
                expected,
                baseline(row.text("baseline"), entered),
                now == null ? null : now.value(),
                now == null ? null : now.found(),
                now == null ? null : now.status(),
                now == null ? null : now.document(),
                now == null ? null : now.state(),
                verified == null ? null : verified.met(),
                verified == null ? null : verified.share().compareTo(expected) < 0,
                entered);
    }

    private static VillageTargetBaseline baseline(String quarter, List<VillageTargetQuarter> entered) {
        return entered.stream()
                .filter(entry -> entry.quarter().toString().equals(quarter))
                .findFirst()
                .map(VillageTargetQuarter::asBaseline)
                .orElse(null);
    }
}
