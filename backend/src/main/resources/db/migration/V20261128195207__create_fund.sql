-- Money raised for a village, in yuan. What is left follows from what was raised and what is spent.
create table fund (
    id           uuid primary key        default uuidv7(),
    village_code text collate "C" not null,
    received_on  date           not null,
    source       text           not null,
    purpose      text           not null,
    raised       numeric(14, 2) not null,
    spent        numeric(14, 2) not null default 0,
    -- what it was raised for, whose money counts once; null where it was for no deed
    deed_id      uuid,
    search       text           not null generated always as (spaced(source || ' ' || purpose)) stored,
    version      integer        not null default 0,
    created_at   timestamptz    not null default now(),
    updated_at   timestamptz    not null default now(),
    constraint fund_village_exists foreign key (village_code) references village (code),
    constraint fund_raised check (raised > 0),
    constraint fund_spent check (spent between 0 and raised),
    constraint fund_unique unique (village_code, received_on, source, purpose)
);
create index fund_received_on on fund (received_on, id);
create index fund_deed on fund (deed_id) where deed_id is not null;
create index fund_search on fund using gin (search gin_trgm_ops);

-- A fund is tied to a deed of its own village; a deed that money is tied to is not removed.
alter table deed add constraint deed_of_village unique (id, village_code);
alter table fund add constraint fund_deed_of_village foreign key (deed_id, village_code) references deed (id, village_code);

-- The money of a deed is told by the deed; a fund that is tied to one tells what is spent.
create function fund_parts(village_code text, received_on date, raised numeric, spent numeric, deed_id uuid, times integer)
returns setof figure_part language sql immutable as $$
    select figure, village_code, received_on, times * value
    from (values ('fieldwork.fundsRaised', raised, deed_id is null), ('fieldwork.otherFunds', raised, deed_id is null),
        ('fieldwork.fundsSpent', spent, true)) f (figure, value, counts)
    where counts and value <> 0
$$;

create function tell_funds() returns trigger language plpgsql as $$
declare
    parts figure_part[] := '{}';
begin
    if tg_op <> 'INSERT' then
        parts := array(select p from removed f,
            fund_parts(f.village_code, f.received_on, f.raised, f.spent, f.deed_id, -1) p);
    end if;
    if tg_op <> 'DELETE' then
        parts := parts || array(select p from added f,
            fund_parts(f.village_code, f.received_on, f.raised, f.spent, f.deed_id, 1) p);
    end if;
    perform add_figures(parts);
    return null;
end $$;

create trigger fund_added_is_told after insert on fund referencing new table as added
    for each statement execute function tell_funds();
create trigger fund_removed_is_told after delete on fund referencing old table as removed
    for each statement execute function tell_funds();
create trigger fund_changed_is_told after update on fund referencing old table as removed new table as added
    for each statement execute function tell_funds();

create function tell_money_of_deeds() returns trigger language plpgsql as $$
declare
    parts figure_part[] := '{}';
begin
    if tg_op <> 'INSERT' then
        parts := array(select row ('fieldwork.fundsRaised', d.village_code, d.done_on, - d.raised)::figure_part from removed d
            where d.state = 'VERIFIED' and d.raised > 0);
    end if;
    if tg_op <> 'DELETE' then
        parts := parts || array(
            select row ('fieldwork.fundsRaised', d.village_code, d.done_on, d.raised)::figure_part from added d
            where d.state = 'VERIFIED' and d.raised > 0);
    end if;
    perform add_figures(parts);
    return null;
end $$;

create trigger money_of_added_deeds_is_told after insert on deed referencing new table as added
    for each statement execute function tell_money_of_deeds();
create trigger money_of_removed_deeds_is_told after delete on deed referencing old table as removed
    for each statement execute function tell_money_of_deeds();
create trigger money_of_changed_deeds_is_told after update on deed referencing old table as removed new table as added
    for each statement execute function tell_money_of_deeds();

select add_figures(array(
    select row ('fieldwork.fundsRaised', village_code, done_on, sum(raised))::figure_part
    from deed where state = 'VERIFIED' and raised > 0 group by village_code, done_on));
