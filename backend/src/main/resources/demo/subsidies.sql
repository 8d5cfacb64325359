-- The sheets of January and February have been computed. What the county of 441426 pays by the year was set after January
-- had been approved: of that month it is a difference in the sheet of February.
update subsidy_line n set sheet_id = february.id, difference = true
from subsidy_sheet january, subsidy_sheet february, subsidy_standard s
where n.sheet_id = january.id and january.month = '2005-01' and february.month = '2005-02'
    and february.town_code = january.town_code and s.id = n.standard_id and s.area_code = '441426' and s.basis = 'YEAR';

-- January is approved everywhere. Of February a town of a demonstration account has not submitted its sheet yet; of ten
-- others one waits for the county, and a few were returned.
create temporary table way on commit drop as
select s.id, case when s.month = '2005-01' or lot < 84 then 'APPROVED' when lot < 94 then 'SUBMITTED' when lot < 98 then 'RETURNED'
        else 'DRAFT' end as state,
    (s.first_day + interval '1 month' + interval '5 days 9 hours') at time zone 'Asia/Shanghai' as computed_at,
    town.name || '驻村办' as town, county.name || '驻村办' as county
from subsidy_sheet s
join area town on town.code = s.town_code
join area county on county.code = town.parent_code
cross join lateral (
    select case when s.town_code = '441481107' then 99 else ('x' || left(md5(s.town_code), 4))::bit(16)::integer % 98 end as lot) l;

insert into transition (subject, subject_id, action, from_state, to_state, text, actor, taken_at)
select 'subsidy_sheet', w.id, step.action, step.from_state, step.to_state, step.text, step.actor, w.computed_at + step.later
from way w
cross join lateral (values
    ('SUBMIT', 'DRAFT', 'SUBMITTED', null, w.town, interval '2 hours', w.state <> 'DRAFT'),
    ('APPROVE', 'SUBMITTED', 'APPROVED', '同意发放', w.county, interval '2 days', w.state = 'APPROVED'),
    ('RETURN', 'SUBMITTED', 'RETURNED', '请核对请假天数后重新提交', w.county, interval '2 days', w.state = 'RETURNED')
    ) as step (action, from_state, to_state, text, actor, later, taken)
where step.taken
order by 8, w.id;

update subsidy_sheet s set state = w.state, computed_at = w.computed_at, created_at = w.computed_at,
    version = case w.state when 'DRAFT' then 0 when 'SUBMITTED' then 1 else 2 end,
    updated_at = w.computed_at + case w.state when 'DRAFT' then interval '0' when 'SUBMITTED' then interval '2 hours'
        else interval '2 days' end
from way w where s.id = w.id;
