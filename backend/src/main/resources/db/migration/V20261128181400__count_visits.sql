-- What begins or ceases to count is told: how many visits there were, to how many households, and which of the issues that
-- they raised wait for an answer.
create function tell_visits() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        perform add_figures(array(
            select row (f.figure, v.village_code, v.visited_on, f.value)::figure_part
            from added v, lateral (values ('fieldwork.visits', 1), ('fieldwork.householdsVisited', v.households)) f (figure, value)));
    elsif tg_op = 'DELETE' then
        perform add_figures(array(
            select row (f.figure, v.village_code, v.visited_on, -f.value)::figure_part
            from removed v, lateral (values ('fieldwork.visits', 1), ('fieldwork.householdsVisited', v.households)) f (figure, value)));
    else
        perform add_figures(array(
            select row (f.figure, v.village_code, v.visited_on, v.times * f.value)::figure_part
            from (select *, 1 as times from added union all select *, -1 from removed) v,
                lateral (values ('fieldwork.visits', 1), ('fieldwork.householdsVisited', v.households)) f (figure, value)));
    end if;
    return null;
end $$;

create trigger visit_added_is_told after insert on visit referencing new table as added
    for each statement execute function tell_visits();
create trigger visit_removed_is_told after delete on visit referencing old table as removed
    for each statement execute function tell_visits();
create trigger visit_changed_is_told after update on visit referencing old table as removed new table as added
    for each statement execute function tell_visits();

create function tell_visit_issues() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        perform add_figures(array(
            select row ('fieldwork.openIssues', village_code, raised_on, 1)::figure_part from added where state = 'OPEN'));
    elsif tg_op = 'DELETE' then
        perform add_figures(array(
            select row ('fieldwork.openIssues', village_code, raised_on, -1)::figure_part from removed where state = 'OPEN'));
    else
        perform add_figures(array(
            select row ('fieldwork.openIssues', village_code, raised_on, 1)::figure_part from added where state = 'OPEN'
            union all
            select row ('fieldwork.openIssues', village_code, raised_on, -1)::figure_part from removed where state = 'OPEN'));
    end if;
    return null;
end $$;

create trigger visit_issue_added_is_told after insert on visit_issue referencing new table as added
    for each statement execute function tell_visit_issues();
create trigger visit_issue_removed_is_told after delete on visit_issue referencing old table as removed
    for each statement execute function tell_visit_issues();
create trigger visit_issue_changed_is_told after update on visit_issue referencing old table as removed new table as added
    for each statement execute function tell_visit_issues();
