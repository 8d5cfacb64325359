-- Evidence hangs on what was to be done, and goes with it.
create trigger plan_item_documents after delete on plan_item
    for each row execute function remove_documents('PLAN_ITEM');
