-- A record takes its documents along when it goes.
create trigger finding_documents after delete on finding
    for each row execute function remove_documents('FINDING');
create trigger deed_documents after delete on deed
    for each row execute function remove_documents('DEED');
create trigger progress_documents after delete on progress
    for each row execute function remove_documents('PROGRESS');
create trigger discipline_case_documents after delete on discipline_case
    for each row execute function remove_documents('DISCIPLINE_CASE');
create trigger visit_documents after delete on visit
    for each row execute function remove_documents('VISIT');
