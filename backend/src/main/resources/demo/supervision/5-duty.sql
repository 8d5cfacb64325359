-- The sheets of January and February of every town: leave and outings as recorded, some days that nobody accounts for.
insert into duty_ledger (town_code, month, state, submitted_at, created_at, updated_at)
select t.town, m.month, 'SUBMITTED', at, at - interval '1 day', at
from (select distinct town from placed) t
cross join (values ('2005-01', date '2005-02-01'), ('2005-02', date '2005-03-01')) as m (month, next_month)
cross join lateral (select pg_temp.at(m.next_month + 1 + pg_temp.draw('sheet', t.town || m.month, 5), '09:00') as at) s
order by m.month, t.town;

insert into duty_entry (ledger_id, cadre_id, village_code, posted_days, village_days, meeting_days, training_days, project_days,
    leave_days, unexplained_days, note)
select l.id, p.cadre_id, p.village_code, days.posted,
    days.posted - coalesce(a.meeting, 0) - coalesce(a.training, 0) - coalesce(a.project, 0) - coalesce(a.leave, 0) - away.unexplained,
    coalesce(a.meeting, 0), coalesce(a.training, 0), coalesce(a.project, 0), coalesce(a.leave, 0), away.unexplained,
    case when x.cadre_id is not null then '2月14日至23日不在村' end
from duty_ledger l
join placed p on p.town = l.town_code
cross join lateral (select (l.first_day + interval '1 month')::date - 1 as last_day) m
cross join lateral (select m.last_day - greatest(p.posted_on, l.first_day) + 1 as posted) days
left join planted x on x.cadre_id = p.cadre_id and l.month = '2005-02'
left join lateral (
    select sum(length) filter (where kind = 'MEETING') as meeting, sum(length) filter (where kind = 'TRAINING') as training,
        sum(length) filter (where kind = 'PROJECT') as project, sum(length) filter (where kind = 'LEAVE') as leave
    from (
        select o.kind, least(o.ends_on, m.last_day) - greatest(o.starts_on, l.first_day) + 1 as length
        from outing o where o.cadre_id = p.cadre_id and o.starts_on <= m.last_day and o.ends_on >= l.first_day
        union all
        select 'LEAVE', least(v.last_day, m.last_day) - greatest(v.starts_on, l.first_day) + 1
        from leave v where v.cadre_id = p.cadre_id and v.state = 'APPROVED' and v.starts_on <= m.last_day
            and v.last_day >= l.first_day) spent) a on x.cadre_id is null
cross join lateral (
    select pg_temp.draw('away', p.key || l.month, 1000) as die) d
cross join lateral (
    select case when x.cadre_id is not null then 10
        when l.town_code = '441481107' or d.die < 800 then 0
        when d.die < 900 then 1 when d.die < 960 then 2 when d.die < 999 then 3 else 8 end as unexplained) away;

insert into transition (subject, subject_id, action, from_state, to_state, text, actor, taken_at)
select 'duty_ledger', l.id, step.action, step.from_state, step.to_state, step.reason, t.name || '驻村办', l.submitted_at - step.before
from duty_ledger l
join area t on t.code = l.town_code
cross join lateral (select pg_temp.draw('reopened', l.town_code || l.month, 25) = 0 as reopened) d
cross join lateral (values
    ('SUBMIT', 'DRAFT', 'SUBMITTED', null, interval '2 days', d.reopened),
    ('REOPEN', 'SUBMITTED', 'DRAFT', '漏记一名干部的培训天数', interval '1 day', d.reopened),
    ('SUBMIT', 'DRAFT', 'SUBMITTED', null, interval '0', true)
    ) as step (action, from_state, to_state, reason, before, taken)
where step.taken
order by 8, l.id;
