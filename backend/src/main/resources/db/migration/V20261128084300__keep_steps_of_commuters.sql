-- Of older permissions the decision is known, and of those ended since then the last day.
insert into transition (subject, subject_id, action, from_state, to_state, text, actor, taken_at)
select 'commuter', id, case state when 'REFUSED' then 'REFUSE' else 'APPROVE' end, 'REQUESTED',
    case state when 'REFUSED' then 'REFUSED' else 'APPROVED' end, decision, decided_by, coalesce(decided_at, updated_at)
from commuter where state <> 'REQUESTED' order by coalesce(decided_at, updated_at), id;
insert into transition (subject, subject_id, action, from_state, to_state, text, taken_at)
select 'commuter', id, 'END', 'APPROVED', 'ENDED', ends_on, updated_at
from commuter where state = 'ENDED' order by updated_at, id;
