-- Of older exceptions only the last explanation and the decision are known.
insert into transition (subject, subject_id, action, from_state, to_state, text, actor, taken_at)
select 'duty_exception', id, 'EXPLAIN', 'OPEN', 'EXPLAINED', explanation, explained_by, coalesce(explained_at, updated_at)
from duty_exception where state <> 'OPEN' order by explained_at, id;
insert into transition (subject, subject_id, action, from_state, to_state, text, actor, taken_at)
select 'duty_exception', id, case state when 'ACCEPTED' then 'ACCEPT' else 'CONFIRM' end, 'EXPLAINED', state, decision,
    decided_by, coalesce(decided_at, updated_at)
from duty_exception where state in ('ACCEPTED', 'CONFIRMED') order by decided_at, id;
