insert into transition (subject, subject_id, action, from_state, to_state, text, account_id, actor, taken_at)
select 'duty_ledger', ledger_id, action, case action when 'SUBMIT' then 'DRAFT' else 'SUBMITTED' end,
    case action when 'SUBMIT' then 'SUBMITTED' else 'DRAFT' end, reason, account_id, actor, moved_at
from duty_ledger_transition order by moved_at, id;
drop table duty_ledger_transition;
