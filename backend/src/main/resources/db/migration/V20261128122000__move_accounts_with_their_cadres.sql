-- A cadre's account sees the village where the cadre is: it goes along with the latest posting, whoever enters that and
-- how. Accounts with another role, or for more than a village, stay as they were given.
create function move_account_with_cadre() returns trigger language plpgsql as $$
begin
    update account
    set area_code = new.area_code, version = version + 1, updated_at = now()
    where cadre_id = new.id and roles = array ['CADRE'] and length(area_code) = 12;
    return null;
end
$$;

create trigger cadre_moves_account
    after update of area_code on cadre
    for each row
    when (old.area_code is distinct from new.area_code and length(new.area_code) = 12)
execute function move_account_with_cadre();
