insert into transition (subject, subject_id, action, from_state, to_state, text, account_id, actor, taken_at)
select 'finding', finding_id, action, from_state, to_state, text, account_id, actor, moved_at
from finding_transition order by moved_at, id;
drop table finding_transition;
