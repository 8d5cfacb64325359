-- A decided case stays as it is: it was last changed when the decision was recorded, at the earliest on its day.
insert into transition (subject, subject_id, action, from_state, to_state, text, actor, taken_at)
select 'discipline_case', id, 'DECIDE', 'OPEN', 'DECIDED', decision, decided_by,
    greatest(updated_at, decided_on::timestamp at time zone 'Asia/Shanghai')
from discipline_case where state = 'DECIDED' order by updated_at, id;
