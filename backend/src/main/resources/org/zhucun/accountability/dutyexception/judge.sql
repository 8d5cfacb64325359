-- Judges what is recorded of cadres in whole months, and keeps one exception per cadre and month where it does not fit.
-- Days are kept as sets of ranges: what two records say of one day counts once.
with months as materialized (
    select d::date as first_day, (d + interval '1 month - 1 day')::date as last_day, to_char(d, 'YYYY-MM') as month,
        parameter_on('UNTRACED_DAYS', (d + interval '1 month - 1 day')::date) as untraced_limit,
        parameter_on('MIN_DUTY_DAYS', (d + interval '1 month - 1 day')::date) as min_days
    from generate_series(cast(:first as timestamp), cast(:last as timestamp), interval '1 month') as d
),
posted as materialized (
    select p.cadre_id, m.month, m.first_day, m.last_day, m.untraced_limit, m.min_days,
        (array_agg(p.village_code order by p.posted_on desc))[1] as village_code,
        range_agg(daterange(greatest(p.posted_on, m.first_day), least(coalesce(p.ended_on, m.last_day), m.last_day), '[]')) as days
    from months m
    join posting p on p.posted_on <= m.last_day and (p.ended_on is null or p.ended_on >= m.first_day)
    where p.cadre_id = any (:cadres)
    group by p.cadre_id, m.month, m.first_day, m.last_day, m.untraced_limit, m.min_days
),
-- What accounts for days: approved leave up to the day of return, reported outings, the register of commuters.
records as materialized (
    select 'LEAVE' as source, id, cadre_id, daterange(starts_on, last_day, '[]') as days, reason as code, note as text
    from leave
    where cadre_id = any (:cadres) and state = 'APPROVED' and starts_on <= cast(:last as date) and last_day >= cast(:first as date)
    union all
    select 'OUTING', id, cadre_id, daterange(starts_on, ends_on, '[]'), kind, place || '：' || purpose
    from outing
    where cadre_id = any (:cadres) and starts_on <= cast(:last as date) and ends_on >= cast(:first as date)
    union all
    select 'COMMUTER', id, cadre_id, daterange(starts_on, ends_on, '[]'), state, reason
    from commuter
    where cadre_id = any (:cadres) and state in ('APPROVED', 'ENDED') and starts_on <= cast(:last as date)
        and ends_on >= cast(:first as date)
),
recorded as materialized (
    select p.cadre_id, p.month,
        coalesce(range_agg(r.days * span.days) filter (where r.source = 'LEAVE'), '{}') * p.days as leave,
        coalesce(range_agg(r.days * span.days) filter (where r.source = 'OUTING'), '{}') * p.days as outing,
        coalesce(range_agg(r.days * span.days) filter (where r.source = 'COMMUTER'), '{}') * p.days as commuter
    from posted p
    cross join lateral (select daterange(p.first_day, p.last_day, '[]') as days) span
    left join records r on r.cadre_id = p.cadre_id and r.days && span.days
    group by p.cadre_id, p.month, p.days
),
-- What the towns' sheets say; only submitted ones count.
sheets as materialized (
    select e.cadre_id, l.month, sum(e.posted_days)::integer as posted, sum(e.village_days)::integer as village,
        sum(e.meeting_days + e.training_days + e.project_days)::integer as outing, sum(e.leave_days)::integer as leave,
        sum(e.unexplained_days)::integer as unexplained
    from duty_ledger l
    join duty_entry e on e.ledger_id = l.id
    where l.state = 'SUBMITTED' and l.month in (select month from months) and e.cadre_id = any (:cadres)
    group by e.cadre_id, l.month
),
checks as materialized (
    select c.cadre_id, p.month, c.inspection_id, c.village_code, c.visited_on, c.result, c.note,
        case when c.result = 'PRESENT' or (r.leave + r.outing + r.commuter) @> c.visited_on then null
            when c.result = 'ABSENT_UNEXPLAINED' then 'INSPECTION_ABSENCE'
            else 'UNRECORDED_ABSENCE' end as rule
    from posted p
    join on_post_check c on c.cadre_id = p.cadre_id and p.days @> c.visited_on
    join inspection i on i.id = c.inspection_id and i.state = 'SUBMITTED'
    join recorded r on r.cadre_id = p.cadre_id and r.month = p.month
),
figures as (
    select p.cadre_id, p.month, p.village_code, p.first_day, p.last_day, p.untraced_limit, p.min_days,
        s.posted, s.village, s.outing, s.leave, s.unexplained, n.leave as recorded_leave,
        greatest(0, n.outing - s.outing) + n.commuter as uncounted,
        greatest(0, n.leave - s.leave) as uncounted_leave
    from posted p
    join recorded r on r.cadre_id = p.cadre_id and r.month = p.month
    left join sheets s on s.cadre_id = p.cadre_id and s.month = p.month
    cross join lateral (
        select (select coalesce(sum(upper(d) - lower(d)), 0)::integer from unnest(r.leave) d) as leave,
            (select coalesce(sum(upper(d) - lower(d)), 0)::integer from unnest(r.outing - r.leave) d) as outing,
            (select coalesce(sum(upper(d) - lower(d)), 0)::integer from unnest(r.commuter - r.outing - r.leave) d) as commuter) n
),
counted as (
    select f.*,
        greatest(0, f.unexplained + greatest(0, f.leave - f.recorded_leave) - f.uncounted_leave - f.uncounted) as untraced,
        least(f.posted - f.recorded_leave, f.village + f.outing + f.uncounted) as on_duty,
        f.min_days * (f.posted - f.recorded_leave) / (f.last_day - f.first_day + 1) as needed
    from figures f
),
broken as materialized (
    select c.*, b.rules
    from counted c
    left join (
        select cadre_id, month, bool_or(rule = 'INSPECTION_ABSENCE') as absent, bool_or(rule = 'UNRECORDED_ABSENCE') as unrecorded
        from checks where rule is not null group by cadre_id, month) k on k.cadre_id = c.cadre_id and k.month = c.month
    cross join lateral (
        select array_remove(array [
            case when k.absent then 'INSPECTION_ABSENCE' end,
            case when k.unrecorded then 'UNRECORDED_ABSENCE' end,
            case when c.untraced >= c.untraced_limit then 'UNTRACED_DAYS' end,
            case when c.on_duty < c.needed then 'BELOW_MIN_DAYS' end], null) as rules) b
    where cardinality(b.rules) > 0
),
-- The evidence of what is broken only: the sheets, the checks, the records of the month and the limits applied.
evidence as (
    select b.cadre_id, b.month, 1 as place, null::date as day, l.id, jsonb_build_object('source', 'DUTY_LEDGER', 'id', l.id,
        'from', b.first_day, 'to', b.last_day, 'code', l.town_code, 'text', e.note, 'sheet', jsonb_build_object(
            'posted', e.posted_days, 'village', e.village_days, 'meeting', e.meeting_days, 'training', e.training_days,
            'project', e.project_days, 'leave', e.leave_days, 'unexplained', e.unexplained_days)) as item
    from broken b
    join duty_ledger l on l.month = b.month and l.state = 'SUBMITTED'
    join duty_entry e on e.ledger_id = l.id and e.cadre_id = b.cadre_id
    union all
    select b.cadre_id, b.month, 2, null, null, jsonb_build_object('source', 'PARAMETER', 'rule', x.rule, 'code', x.code,
        'days', x.days, 'limit', x.most, 'value', x.value)
    from broken b
    cross join lateral (values
        ('UNTRACED_DAYS', 'UNTRACED_DAYS', b.untraced, b.untraced_limit, b.untraced_limit),
        ('BELOW_MIN_DAYS', 'MIN_DUTY_DAYS', b.on_duty, b.needed, b.min_days)) as x (rule, code, days, most, value)
    where x.rule = any (b.rules)
    union all
    select b.cadre_id, b.month, 3, c.visited_on, c.inspection_id, jsonb_build_object('source', 'INSPECTION', 'rule', c.rule,
        'id', c.inspection_id, 'from', c.visited_on, 'to', c.visited_on, 'days', 1, 'code', c.result, 'text', c.note)
    from broken b
    join checks c on c.cadre_id = b.cadre_id and c.month = b.month
    union all
    select b.cadre_id, b.month, 4, lower(r.days), r.id, jsonb_build_object('source', r.source, 'id', r.id,
        'from', lower(r.days), 'to', upper(r.days) - 1, 'days', upper(k.days) - lower(k.days), 'code', r.code, 'text', r.text)
    from broken b
    join records r on r.cadre_id = b.cadre_id and r.days && daterange(b.first_day, b.last_day, '[]')
    cross join lateral (select r.days * daterange(b.first_day, b.last_day, '[]') as days) k
),
found as materialized (
    select b.cadre_id, b.month, b.village_code, b.rules,
        jsonb_agg(jsonb_strip_nulls(e.item) order by e.place, e.day, e.id, e.item ->> 'code') as evidence
    from broken b
    join evidence e on e.cadre_id = b.cadre_id and e.month = b.month
    group by b.cadre_id, b.month, b.village_code, b.rules
),
-- What nobody has answered goes with its reason.
gone as (
    delete from duty_exception x using months m
    where x.month = m.month and x.cadre_id = any (:cadres) and x.state = 'OPEN'
        and not exists (select from found f where f.cadre_id = x.cadre_id and f.month = x.month)
),
mended as (
    update duty_exception x set holds = false, version = x.version + 1, updated_at = :now
    from months m
    where x.month = m.month and x.cadre_id = any (:cadres) and x.state <> 'OPEN' and x.holds
        and not exists (select from found f where f.cadre_id = x.cadre_id and f.month = x.month)
)
insert into duty_exception as x (cadre_id, village_code, month, rules, evidence, created_at, updated_at)
select cadre_id, village_code, month, rules, evidence, :now, :now from found order by cadre_id, month
-- what was decided keeps the evidence that it was decided by
on conflict (cadre_id, month) do update set
    village_code = case when x.state in ('OPEN', 'EXPLAINED') then excluded.village_code else x.village_code end,
    rules = case when x.state in ('OPEN', 'EXPLAINED') then excluded.rules else x.rules end,
    evidence = case when x.state in ('OPEN', 'EXPLAINED') then excluded.evidence else x.evidence end,
    holds = true, version = x.version + 1, updated_at = excluded.updated_at
where not x.holds or x.state in ('OPEN', 'EXPLAINED')
    and (x.village_code, x.rules, x.evidence) is distinct from (excluded.village_code, excluded.rules, excluded.evidence)
