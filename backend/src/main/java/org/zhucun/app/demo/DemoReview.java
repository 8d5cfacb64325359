package org.zhucun.app.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.time.ClockProducer;

/**
 * Takes the imported reports the way that they have gone: submitted by the towns, verified or returned by the counties.
 * It does so for all at once and in the past, which no office could.
 */
@ApplicationScoped
public class DemoReview {

    /**
     * The triggers rest, which would judge each row once more by the definition that it has just been judged by: the
     * first start is waited for. So the review pins the definition and tells of the change itself. The planner knows
     * nothing yet of what was just imported and would look up each row on its own.
     */
    private static final String REST = "set local session_replication_role = replica; set local enable_nestloop = off";

    private static final String RECORD = "insert into progress_change default values on conflict do nothing";

    /** Drafts that were never submitted only; so a second run does nothing. */
    private static final String REVIEW = """
            with report as (
                select * from unnest(?::text[], ?::text[], ?::timestamptz[], ?::timestamptz[], ?::timestamptz[])
                    as r (village_code, standing, written_at, reported_at, judged_at)),
            sent_back as (
                select * from unnest(?::text[], ?::text[], ?::text[], ?::boolean[])
                    as s (village_code, target_code, reason, mended)),
            way as (
                select p.id, t.revision, r.written_at, r.reported_at, r.judged_at, s.reason, s.mended,
                    town.name || '驻村办' as town, county.name || '驻村办' as county,
                    case when s.mended is false then 'RETURNED' else r.standing end as state,
                    case when s.mended then r.reported_at + interval '1 day' else r.judged_at end as returned_at
                from progress p
                join batch b on b.id = p.batch_id and b.name = ?
                join target t on t.batch_id = p.batch_id and t.code = p.target_code
                join report r on r.village_code = p.village_code
                join area town on town.code = left(p.village_code, 9)
                join area county on county.code = left(p.village_code, 6)
                left join sent_back s on s.village_code = p.village_code and s.target_code = p.target_code
                where p.quarter = ? and p.state = 'DRAFT' and p.reported_at is null and not p.computed),
            step as (
                select id, 1 as place, 'SUBMIT' as action, 'DRAFT' as from_state, 'REPORTED' as to_state,
                    null as reason, town as actor, reported_at as moved_at
                from way where reported_at is not null
                union all
                select id, 2, 'RETURN', 'REPORTED', 'RETURNED', reason, county, returned_at
                from way where reason is not null
                union all
                select id, 3, 'SUBMIT', 'RETURNED', 'REPORTED', null, town, reported_at + interval '2 days'
                from way where mended
                union all
                select id, 4, 'VERIFY', 'REPORTED', 'VERIFIED', null, county, judged_at
                from way where state = 'VERIFIED'),
            moved as (
                update progress p set state = w.state, reported_at = w.reported_at,
                    verified_at = case w.state when 'VERIFIED' then w.judged_at end,
                    revision = case w.state when 'VERIFIED' then w.revision end,
                    version = case when w.mended then 4 when w.state = 'REPORTED' then 1 when w.state = 'DRAFT' then 0 else 2 end,
                    created_at = w.written_at,
                    updated_at = case w.state when 'DRAFT' then w.written_at when 'REPORTED' then w.reported_at else w.judged_at end
                from way w where p.id = w.id)
            insert into transition (subject, subject_id, action, from_state, to_state, text, actor, taken_at)
            select 'progress', id, action, from_state, to_state, reason, actor, moved_at from step
            order by moved_at, id, place
            """;

    private final Jdbc jdbc;

    DemoReview(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** The income of the year and the lasting mechanism are due when the year ends, not in proportion to it. */
    void setMilestones() {
        jdbc.update(
                "insert into target_milestone (batch_id, code, quarter, share) select b.id, code, quarter, share"
                        + " from batch b, unnest(array['G1', 'G8']) code, (values ('2005-Q3', 0), ('2005-Q4', 1)) due (quarter, share)"
                        + " where b.name = ? on conflict do nothing",
                List.of(DemoCity.BATCH));
    }

    @Transactional
    void review(String quarter, List<DemoReport> reports, List<DemoReturn> returns) {
        List<DemoReport> written = reports.stream()
                .filter(report -> report.standing() != DemoStanding.MISSING)
                .toList();
        jdbc.update(REST, List.of());
        jdbc.update(
                REVIEW,
                List.of(
                        texts(written, report -> report.village().code()),
                        texts(written, DemoReport::standing),
                        texts(written, report -> time(report.writtenAt())),
                        texts(written, report -> time(report.reportedAt())),
                        texts(written, report -> time(report.judgedAt())),
                        texts(returns, sent -> sent.village().code()),
                        texts(returns, DemoReturn::target),
                        texts(returns, DemoReturn::reason),
                        texts(returns, DemoReturn::mended),
                        DemoCity.BATCH,
                        quarter));
        jdbc.update(RECORD, List.of());
    }

    /** The values of a column as SQL reads them in an array. */
    static <T> List<String> texts(List<T> rows, Function<T, ?> column) {
        return rows.stream()
                .map(column)
                .map(value -> value == null ? null : value.toString())
                .toList();
    }

    static Object time(LocalDateTime local) {
        return local == null ? null : local.atZone(ClockProducer.ZONE).toOffsetDateTime();
    }
}
