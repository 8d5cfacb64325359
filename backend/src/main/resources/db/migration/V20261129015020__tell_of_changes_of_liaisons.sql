-- Who keeps contact with which area, and how often they came, is counted from the rows.
create trigger leader_is_told after insert or update or delete on liaison_leader
    for each statement execute function tell_change();
create trigger liaison_is_told after insert or update or delete on liaison
    for each statement execute function tell_change();
create trigger liaison_visit_is_told after insert or update or delete on liaison_visit
    for each statement execute function tell_change();
