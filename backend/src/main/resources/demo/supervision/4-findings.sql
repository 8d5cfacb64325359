-- What the inspections found, one to three things in some villages, and how far each has come.
create temporary table wording (category text, turn integer, text text, done text) on commit drop;
insert into wording values
    ('DUTY', 0, '外出未在去向牌上登记', '已补登去向牌，并指定专人每日核对'),
    ('DUTY', 1, '周末留守值班表没有排定', '已排定值班表并张榜公布'),
    ('LIVING', 0, '住处没有厨房，驻村干部回镇里吃饭', '已与村委会食堂搭伙，购置炊具'),
    ('LIVING', 1, '住房漏雨，未及时修缮', '屋面已翻修'),
    ('WORK', 0, '年度计划过于笼统，没有落实到人', '计划已逐项分解到人并报镇驻村办备案'),
    ('WORK', 1, '走访农户少，未建立联系户名册', '已走访全部农户，建立联系户名册'),
    ('TARGET', 0, '后备干部培养对象尚未确定', '已确定三名培养对象并制定培养计划'),
    ('TARGET', 1, '增收项目停留在意向，没有进展', '已签订种植协议，落实种苗'),
    ('LEDGER', 0, '工作日志缺记，好事实事台账与实际不符', '已逐件核对补正台账'),
    ('LEDGER', 1, '考勤与请假条不一致', '已核对更正，请假条归档'),
    ('FUNDS', 0, '帮扶资金使用没有公开', '已在村务公开栏公布收支明细');

create temporary table fault on commit drop as
select v.*, n.number as position, d.category, d.severity, d.fate, w.text, w.done,
    v.visited_on + case d.severity when 'CRITICAL' then 7 when 'MAJOR' then 15 else 30 end as due_on
from visited v
cross join lateral (
    select generate_series(1, case when v.kind = 'VISIT' then (pg_temp.draw('findings', v.village_code, 5) = 0)::integer
        else pg_temp.draw('findings', v.village_code || v.kind, 4) end) as number) n
cross join lateral (
    select (array ['DUTY', 'LIVING', 'WORK', 'TARGET', 'LEDGER', 'FUNDS', 'LEDGER', 'WORK'])
            [1 + pg_temp.draw('category', v.village_code || case n.number when 1 then '' else v.visited_on::text end || n.number, 8)] as category,
        (array ['MINOR', 'MINOR', 'MINOR', 'MAJOR', 'MAJOR', 'CRITICAL'])
            [1 + pg_temp.draw('severity', v.village_code || v.visited_on || n.number, 6)] as severity,
        pg_temp.draw('fate', v.village_code || v.visited_on || n.number, 100) as fate) d
join wording w on w.category = d.category
    and w.turn = pg_temp.draw('wording', v.village_code || n.number, 2) * (d.category <> 'FUNDS')::integer;

insert into finding (inspection_id, village_code, position, category, severity, text, owner_area_code, owner_unit_id, found_on, due_on,
    state, submitted, rectification, rectified_at, closed_at, created_at, updated_at)
select f.inspection_id, f.village_code, f.position, f.category, f.severity, f.text,
    case when o.unit_id is null then left(f.village_code, 9) end, o.unit_id, f.visited_on, f.due_on, s.state, true,
    case when s.state <> 'OPEN' then f.done end, case when s.state <> 'OPEN' then t.rectified_at end,
    case when s.state = 'CLOSED' then t.closed_at end, t.found_at,
    case s.state when 'OPEN' then t.found_at when 'RECTIFIED' then t.rectified_at else t.closed_at end
from fault f
cross join lateral (
    select pg_temp.at(f.visited_on, '17:30') as found_at,
        pg_temp.at(f.due_on - 3 + f.fate % 6, '10:00') as rectified_at,
        pg_temp.at(f.due_on + f.fate % 6, '16:00') as closed_at) t
cross join lateral (
    select case when f.fate < 22 or t.rectified_at > pg_temp.recorded_until() then 'OPEN'
        when f.fate < 40 or t.closed_at > pg_temp.recorded_until() then 'RECTIFIED' else 'CLOSED' end as state) s
left join lateral (
    select p.unit_id from placed p
    where p.village_code = f.village_code and f.category in ('LIVING', 'FUNDS') and p.role = 'LEADER' limit 1) o on true
order by f.visited_on, f.village_code, f.position;

-- Each step that a finding has taken; one in eight of those closed was sent back once.
insert into transition (subject, subject_id, action, from_state, to_state, text, actor, taken_at)
select 'finding', f.id, step.action, step.from_state, step.to_state, step.text, step.actor, step.moved_at
from finding f
join inspection i on i.id = f.inspection_id
join area inspecting on inspecting.code = case length(i.area_code) when 9 then left(i.area_code, 6) else i.area_code end
join area town on town.code = left(f.village_code, 9)
cross join lateral (select pg_temp.draw('again', f.village_code || f.found_on || f.position, 8) = 0 as again) d
cross join lateral (values
    (1, 'RECTIFY', 'OPEN', 'RECTIFIED', f.rectification, town.name || '驻村办', f.rectified_at - case when d.again then interval '2 days' else interval '0' end, true),
    (2, 'REOPEN', 'RECTIFIED', 'OPEN', '复查发现没有落实到位，请继续整改', inspecting.name || '驻村办', f.rectified_at - interval '1 day', d.again),
    (3, 'RECTIFY', 'OPEN', 'RECTIFIED', f.rectification, town.name || '驻村办', f.rectified_at, d.again),
    (4, 'CLOSE', 'RECTIFIED', 'CLOSED', '复查合格，予以销号', inspecting.name || '驻村办', f.closed_at, f.state = 'CLOSED')
    ) as step (turn, action, from_state, to_state, text, actor, moved_at, taken)
where f.state <> 'OPEN' and step.taken
order by step.moved_at, f.id, step.turn;
