insert into transition (subject, subject_id, action, from_state, to_state, text, account_id, actor, taken_at)
select 'progress', progress_id, action, from_state, to_state, reason, account_id, actor, moved_at
from progress_transition order by moved_at, id;
drop table progress_transition;
