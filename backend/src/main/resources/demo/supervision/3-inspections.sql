-- The inspections of the report: the secretary's on 15 and 16 January, four groups from 20 to 25 January, early March; and
-- those of the counties and one town.
create temporary table trip (area_code text, kind text, starts_on date, ends_on date, lead text, members text[], summary text,
    counties text[], villages_each integer, villages text[], ordinal serial) on commit drop;
insert into trip (area_code, kind, starts_on, ends_on, lead, members, summary, counties, villages_each, villages) values
    ('4414', 'VISIT', '2005-01-15', '2005-01-16', '刘日知', '{市委办公室,市驻村办}',
        '看望来自省、市、县、镇四级的驻村干部，要求各级各有关部门为驻村干部解决好后顾之忧，利用这个难得的资源为群众多办实事、好事。',
        '{441402,441403}', 3, null),
    ('4414', 'VISIT', '2005-01-20', '2005-01-25', '李嘉', '{市驻村办第一组}', '看望驻村干部，听取各地各单位情况汇报，提出工作意见和建议。',
        '{441402,441403}', 3, null),
    ('4414', 'VISIT', '2005-01-20', '2005-01-25', '第二工作组组长', '{市驻村办第二组}', '看望驻村干部，听取各地各单位情况汇报。',
        '{441424,441481}', 3, null),
    ('4414', 'VISIT', '2005-01-20', '2005-01-25', '第三工作组组长', '{市驻村办第三组}', '看望驻村干部，听取各地各单位情况汇报。',
        '{441422,441423}', 3, null),
    ('4414', 'VISIT', '2005-01-20', '2005-01-25', '第四工作组组长', '{市驻村办第四组}', '看望驻村干部，听取各地各单位情况汇报。',
        '{441426,441427}', 3, null),
    ('4414', 'PLANNED', '2005-03-03', '2005-03-08', '市驻村工作检查组组长', '{市驻村办,市纪委,市委组织部}',
        '对各地开展驻村工作进行检查指导。', '{441402,441403,441422,441423,441424,441426,441427,441481}', 3, null),
    ('441481', 'UNANNOUNCED', '2005-02-22', '2005-02-22', '兴宁市抽查组组长', '{兴宁市驻村办,兴宁市纪委}',
        '节后抽查驻村干部到岗情况。', null, null, '{441481107213,441481107215,441481107221,441481107222}'),
    ('441481107', 'UNANNOUNCED', '2005-03-09', '2005-03-09', '永和镇组织委员', '{永和镇驻村办}', '抽查春耕期间在岗情况。',
        null, null, '{441481107217,441481107223,441481107236}');
insert into trip (area_code, kind, starts_on, ends_on, lead, members, summary, counties, villages_each)
select code, 'PLANNED', date '2005-02-16', date '2005-02-19', name || '督查组组长', array [name || '驻村办', name || '委组织部'],
    '督查驻村干部到岗、住村和年度计划制定情况。', array [code], 6
from area where length(code) = 6
union all
select code, 'UNANNOUNCED', date '2005-03-01', date '2005-03-02', name || '抽查组组长', array [name || '驻村办'],
    '不打招呼抽查在岗情况。', array [code], 5
from area where length(code) = 6
order by 3, 1;

insert into inspection (area_code, kind, starts_on, ends_on, lead, members, summary, state, submitted_at, author, created_at,
    updated_at)
select t.area_code, t.kind, t.starts_on, t.ends_on, t.lead, t.members, t.summary, 'SUBMITTED', done.at, a.name || '驻村办',
    done.at - interval '2 hours', done.at
from trip t
join area a on a.code = t.area_code
cross join lateral (select pg_temp.at(t.ends_on, '17:30') as at) done
order by t.ordinal;

-- The villages of the counties' rounds come back in the city's in March: so what was found twice is seen to recur.
create temporary table visited on commit drop as
select i.id as inspection_id, i.kind, i.area_code, v.village_code,
    i.starts_on + ((v.turn - 1) % (i.ends_on - i.starts_on + 1))::integer as visited_on
from trip t
join inspection i on i.area_code = t.area_code and i.kind = t.kind and i.starts_on = t.starts_on and i.lead = t.lead
cross join lateral (
    select village_code, row_number() over (order by place, village_code) as turn
    from (
        select village_code, row_number() over (partition by county order by die, village_code) as place
        from (
            select distinct p.village_code, p.county,
                pg_temp.draw(case when t.kind = 'VISIT' then t.lead else 'round' end, p.village_code, 1000000) as die
            from placed p
            where p.county = any (t.counties) and not exists (select from planted x join placed o using (cadre_id)
                where o.village_code = p.village_code)) of_county) ranked
    where place > case when t.kind = 'UNANNOUNCED' then 6 else 0 end
        and place <= t.villages_each + case when t.kind = 'UNANNOUNCED' then 6 else 0 end
    union all
    select village_code, row_number() over (order by village_code) from unnest(t.villages) village_code) v;

insert into inspection_visit (inspection_id, village_code, visited_on, note)
select inspection_id, village_code, visited_on,
    case kind when 'VISIT' then '到住处看望，与村“两委”干部座谈' when 'PLANNED' then '查看台账和住处，走访农户' end
from visited;

insert into on_post_check (inspection_id, village_code, cadre_id, visited_on, result, note)
select v.inspection_id, v.village_code, p.cadre_id, v.visited_on, found.result,
    case found.result when 'ABSENT_UNEXPLAINED' then '村干部称已离村，联系不上' when 'ON_OUTING' then '已报镇驻村办' end
from visited v
join placed p on p.village_code = v.village_code and p.posted_on <= v.visited_on
cross join lateral (
    select case
        when exists (select from planted x where x.cadre_id = p.cadre_id) and v.visited_on = date '2005-02-22' then 'ABSENT_UNEXPLAINED'
        when exists (select from leave l where l.cadre_id = p.cadre_id and l.state = 'APPROVED'
            and v.visited_on between l.starts_on and l.last_day) then 'ON_LEAVE'
        when exists (select from outing o where o.cadre_id = p.cadre_id
            and v.visited_on between o.starts_on and o.ends_on) then 'ON_OUTING'
        when v.kind <> 'VISIT' and pg_temp.draw('absent', p.key || v.visited_on, 90) = 0 then 'ABSENT_UNEXPLAINED'
        when v.kind <> 'VISIT' and pg_temp.draw('absent', p.key || v.visited_on, 90) = 1 then 'ON_LEAVE'
        when exists (select from commuter m where m.cadre_id = p.cadre_id and m.state in ('APPROVED', 'ENDED')
            and v.visited_on between m.starts_on and m.ends_on) then 'COMMUTER'
        else 'PRESENT' end as result) found;

insert into checklist_answer (inspection_id, village_code, checklist, position, question, answer)
select v.inspection_id, v.village_code, c.name_zh, i.position, i.text_zh,
    case when die < 3 and c.name_zh not in ('五带头', '五不准') then 'NO' when die < 6 then 'NOT_CHECKED' else 'YES' end
from visited v
join checklist c on v.kind = any (c.kinds)
join checklist_item i on i.checklist_id = c.id
cross join lateral (select pg_temp.draw('answer', v.village_code || v.visited_on || c.name_zh || i.position, 60) as die) d;
