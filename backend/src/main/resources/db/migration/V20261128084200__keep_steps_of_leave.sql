-- Of older leave the last decision is known: who approved what was cancelled later is not. Of an early return the day is.
insert into transition (subject, subject_id, action, from_state, to_state, text, actor, taken_at)
select 'leave', id, case state when 'APPROVED' then 'APPROVE' when 'REFUSED' then 'REFUSE' else 'CANCEL' end,
    case when state <> 'CANCELLED' then 'REQUESTED' end, state, decision, decided_by, coalesce(decided_at, updated_at)
from leave where state <> 'REQUESTED' order by coalesce(decided_at, updated_at), id;
insert into transition (subject, subject_id, action, from_state, to_state, text, taken_at)
select 'leave', id, 'RESUME', 'APPROVED', 'APPROVED', returned_on, updated_at
from leave where returned_on is not null order by updated_at, id;
