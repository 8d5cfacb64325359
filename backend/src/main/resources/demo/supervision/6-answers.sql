-- How far the exceptions have come; the planted one waits for its town.
with fate as (
    select e.id, c.id_number as key, town.name || '驻村办' as town, county.name || '驻村办' as county,
        pg_temp.at(least((e.month || '-01')::date + 36, date '2005-03-09'), '09:00') as at,
        (array ['OPEN', 'EXPLAINED', 'ACCEPTED', 'CONFIRMED'])[1 + (row_number() over (order by e.month, e.village_code, c.id_number)) % 4] as state
    from duty_exception e
    join cadre c on c.id = e.cadre_id
    join area town on town.code = left(e.village_code, 9)
    join area county on county.code = left(e.village_code, 6)
    where not starts_with(e.village_code, '441481107'))
update duty_exception e set state = f.state, explained_by = f.town, explained_at = f.at, updated_at = f.at, version = 1,
    explanation = case f.state when 'CONFIRMED' then '本人称回县城处理家事，未办理请假手续'
        else '春节后参加县里召开的会议，外出报备漏登' end,
    decision = case f.state when 'ACCEPTED' then '情况属实，补登报备' when 'CONFIRMED' then '未请假离村，通报批评' end,
    decided_by = case when f.state in ('ACCEPTED', 'CONFIRMED') then f.county end,
    decided_at = case when f.state in ('ACCEPTED', 'CONFIRMED') then f.at + interval '1 day' end
from fate f where e.id = f.id and f.state <> 'OPEN';

insert into transition (subject, subject_id, action, from_state, to_state, text, actor, taken_at)
select 'duty_exception', e.id, step.action, step.from_state, step.to_state, step.text, step.actor, step.taken_at
from duty_exception e
cross join lateral (values
    ('EXPLAIN', 'OPEN', 'EXPLAINED', e.explanation, e.explained_by, e.explained_at, e.explained_at is not null),
    (case e.state when 'ACCEPTED' then 'ACCEPT' else 'CONFIRM' end, 'EXPLAINED', e.state, e.decision, e.decided_by,
        e.decided_at, e.decided_at is not null)
    ) as step (action, from_state, to_state, text, actor, taken_at, taken)
where step.taken
order by step.taken_at, e.id;

insert into discipline_case (cadre_id, village_code, rule, found_on, found, state, decision, decided_on, decided_by, created_at, updated_at)
select p.cadre_id, p.village_code, c.rule, c.found_on, c.found, case when c.decision is null then 'OPEN' else 'DECIDED' end,
    c.decision, c.found_on + case when c.decision is not null then 12 end,
    case when c.decision is not null then p.county_name || '驻村办' end,
    pg_temp.at(c.found_on, '15:00'), pg_temp.at(c.found_on, '15:00')
from (values
    ('441481', 'GAMBLING', date '2005-02-12', '群众反映春节期间在村小卖部参与打麻将赌钱，金额较小', '诫勉谈话，取消年度评优资格'),
    ('441424', 'PRIVATE_EXPENSES', date '2005-02-20', '在村报销私人手机费一百二十元', '退回全部款项，通报批评'),
    ('441403', 'LOCAL_PRODUCTS', date '2005-03-08', '收受村民土鸡两只、茶叶一包', null)) as c (county, rule, found_on, found, decision)
join lateral (select * from placed where county = c.county and role = 'SOLE' and town <> '441481107' order by key limit 1) p on true;

insert into transition (subject, subject_id, action, from_state, to_state, text, actor, taken_at)
select 'discipline_case', id, 'DECIDE', 'OPEN', 'DECIDED', decision, decided_by, pg_temp.at(decided_on, '15:00')
from discipline_case where state = 'DECIDED' order by decided_on, id;
