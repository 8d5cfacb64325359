-- Leave of some, outings of more, and the few whom the county lets commute; nobody has two kinds.
create temporary table kept_away on commit drop as
select p.*, pg_temp.draw('absence', p.key, 100) as die
from placed p
where not exists (select from planted x where x.cadre_id = p.cadre_id);

with asked as (
    select k.*, date '2005-01-17' + pg_temp.draw('leave day', k.key, 54) as starts_on,
        case when pg_temp.draw('leave length', k.key, 10) < 7 then 1 + pg_temp.draw('short', k.key, 3)
            else 4 + pg_temp.draw('long', k.key, 7) end as days,
        pg_temp.draw('leave state', k.key, 100) as fate
    from kept_away k where k.die < 6),
answered as (
    select a.*, case when a.fate < 5 then 'REFUSED' when a.fate < 9 then 'CANCELLED' else 'APPROVED' end as state,
        a.days > parameter_on('TOWN_LEAVE_DAYS', a.starts_on) as by_county
    from asked a)
insert into leave (cadre_id, village_code, starts_on, ends_on, returned_on, reason, note, state, by_county, decision,
    decided_by, decided_at, created_at, updated_at)
select cadre_id, village_code, starts_on, starts_on + days - 1,
    case when state = 'APPROVED' and days > 4 and fate % 4 = 0 and pg_temp.at(starts_on + days - 2, '00:00') < pg_temp.recorded_until() then starts_on + days - 2 end,
    case when days > 5 and fate % 2 = 0 then 'SICK'
        else (array ['PERSONAL', 'PERSONAL', 'SICK', 'ANNUAL', 'MARRIAGE', 'BEREAVEMENT', 'OTHER'])[1 + fate % 7] end,
    case when fate % 3 = 0 then '离村期间工作已交代给队友' end, state, by_county,
    case state when 'REFUSED' then '正值春耕备耕，请另行安排时间' when 'CANCELLED' then '事情已办妥，不再请假' end,
    case when by_county and state <> 'CANCELLED' then county_name else town_name end || '驻村办',
    pg_temp.at(starts_on - 1, '15:20'),
    pg_temp.at(starts_on - 2, '09:10'), pg_temp.at(starts_on - 1, '15:20')
from answered order by key;

-- What waits for a decision: in the town of the demonstration account, two for the town and one for the county.
insert into leave (cadre_id, village_code, starts_on, ends_on, reason, note, state, by_county, created_at, updated_at)
select k.cadre_id, k.village_code, asked.starts_on, asked.starts_on + asked.days - 1, asked.reason, asked.note, 'REQUESTED',
    asked.days > parameter_on('TOWN_LEAVE_DAYS', asked.starts_on), pg_temp.at(asked.starts_on - 6, '08:40'),
    pg_temp.at(asked.starts_on - 6, '08:40')
from (select *, row_number() over (order by place) as turn from kept_away where town = '441481107' and die > 20) k
join (values (1, date '2005-03-14', 2, 'PERSONAL', '送孩子到市里就医'), (2, date '2005-03-15', 3, 'SICK', '县医院复查'),
    (3, date '2005-03-16', 6, 'ANNUAL', null)) as asked (turn, starts_on, days, reason, note) on asked.turn = k.turn;

insert into outing (cadre_id, village_code, starts_on, ends_on, kind, place, purpose, created_at, updated_at)
select cadre_id, village_code, starts_on, starts_on + days - 1, kind, county_name || (case kind when 'MEETING' then '驻村办'
        when 'TRAINING' then '委党校' else '扶贫办' end),
    case kind when 'MEETING' then '驻村工作例会' when 'TRAINING' then '驻村干部培训班' else '联系帮扶项目和资金' end,
    pg_temp.at(starts_on - 1, '10:30'), pg_temp.at(starts_on - 1, '10:30')
from (
    select k.*, date '2005-01-17' + pg_temp.draw('outing day', k.key, 53) as starts_on,
        1 + pg_temp.draw('outing length', k.key, 4) as days,
        (array ['MEETING', 'MEETING', 'TRAINING', 'PROJECT'])[1 + pg_temp.draw('outing kind', k.key, 4)] as kind
    from kept_away k where k.die between 6 and 19) o
order by key;

insert into commuter (cadre_id, village_code, starts_on, ends_on, reason, night_duty, state, decision, decided_by, decided_at,
    created_at, updated_at)
select cadre_id, village_code, date '2005-01-20',
    case when state = 'ENDED' then date '2005-02-28' else date '2005-12-31' end,
    (array ['家中老人卧病，需早晚照料', '哺乳期', '身体原因，需定期在县城治疗'])[1 + fate % 3],
    (array ['每周一、三、五夜在村值班', '逢单日夜在村值班', '与队友轮流，每周值班四夜'])[1 + fate % 3], state,
    case state when 'REFUSED' then '住处距村较远，不符合通勤条件' end,
    case when state <> 'REQUESTED' then county_name || '驻村办' end,
    case when state <> 'REQUESTED' then timestamptz '2005-01-19 16:00+08' end,
    timestamptz '2005-01-17 09:00+08', timestamptz '2005-01-19 16:00+08'
from (
    select k.*, d.fate, case when d.fate < 8 then 'REQUESTED' when d.fate < 14 then 'REFUSED' when d.fate < 20 then 'ENDED'
        else 'APPROVED' end as state
    from kept_away k cross join lateral (select pg_temp.draw('commuter', k.key, 100) as fate) d
    where k.die = 20) c
order by key;

-- The planted absence of 14 to 23 February: what would explain it.
insert into leave (cadre_id, village_code, starts_on, ends_on, reason, note, state, by_county, decided_by, decided_at,
    created_at, updated_at)
select p.cadre_id, p.village_code, date '2005-02-14', date '2005-02-23', 'SICK', '住院手术', 'APPROVED', true,
    p.county_name || '驻村办', timestamptz '2005-02-13 17:00+08', timestamptz '2005-02-12 11:00+08',
    timestamptz '2005-02-13 17:00+08'
from planted x join placed p using (cadre_id) where x.name = 'LEAVE';

insert into outing (cadre_id, village_code, starts_on, ends_on, kind, place, purpose, created_at, updated_at)
select p.cadre_id, p.village_code, date '2005-02-14', date '2005-02-23', 'PROJECT', '梅州市扶贫办', '办理村道硬底化项目立项',
    timestamptz '2005-02-13 09:00+08', timestamptz '2005-02-13 09:00+08'
from planted x join placed p using (cadre_id) where x.name = 'OUTING';

insert into commuter (cadre_id, village_code, starts_on, ends_on, reason, night_duty, state, decided_by, decided_at, created_at,
    updated_at)
select p.cadre_id, p.village_code, date '2005-02-01', date '2005-12-31', '家中老人卧病，需早晚照料', '逢双日夜在村值班', 'APPROVED',
    p.county_name || '驻村办', timestamptz '2005-01-31 16:00+08', timestamptz '2005-01-28 09:00+08',
    timestamptz '2005-01-31 16:00+08'
from planted x join placed p using (cadre_id) where x.name = 'COMMUTER';

-- Every step of these; half of what was cancelled had been approved.
insert into transition (subject, subject_id, action, from_state, to_state, text, actor, taken_at)
select 'leave', l.id, step.action, step.from_state, step.to_state, step.text, step.actor, step.taken_at
from leave l
join cadre c on c.id = l.cadre_id
join area town on town.code = left(l.village_code, 9)
join area county on county.code = left(l.village_code, 6)
cross join lateral (
    select l.state = 'CANCELLED' and pg_temp.draw('approved', c.id_number, 2) = 0 as approved_before,
        case when l.by_county then county.name else town.name end || '驻村办' as office) d
cross join lateral (values
    ('APPROVE', 'REQUESTED', 'APPROVED', null, d.office, l.decided_at - interval '5 hours', d.approved_before),
    (case l.state when 'APPROVED' then 'APPROVE' when 'REFUSED' then 'REFUSE' else 'CANCEL' end,
        case when d.approved_before then 'APPROVED' else 'REQUESTED' end, l.state, l.decision, l.decided_by, l.decided_at,
        l.state <> 'REQUESTED'),
    ('RESUME', 'APPROVED', 'APPROVED', l.returned_on::text, town.name || '驻村办', pg_temp.at(l.returned_on, '08:30'),
        l.returned_on is not null)
    ) as step (action, from_state, to_state, text, actor, taken_at, taken)
where step.taken
order by step.taken_at, l.id;

insert into transition (subject, subject_id, action, from_state, to_state, text, actor, taken_at)
select 'commuter', m.id, step.action, 'REQUESTED', step.to_state, step.text, m.decided_by, m.decided_at
from commuter m
cross join lateral (
    select case m.state when 'REFUSED' then 'REFUSE' else 'APPROVE' end as action,
        case m.state when 'REFUSED' then 'REFUSED' else 'APPROVED' end as to_state, m.decision as text) step
where m.state <> 'REQUESTED'
union all
select 'commuter', id, 'END', 'APPROVED', 'ENDED', ends_on::text, decided_by, pg_temp.at(ends_on, '17:00')
from commuter where state = 'ENDED'
order by 8, 2;
