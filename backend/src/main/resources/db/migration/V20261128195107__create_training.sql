-- Trainings of cadres.
create table training (
    id         uuid primary key     default uuidv7(),
    area_code  text collate "C" not null,
    level      text        not null generated always as (case length(area_code)
        when 2 then 'PROVINCE' when 4 then 'CITY' when 6 then 'COUNTY' else 'TOWN' end) stored,
    held_on    date        not null,
    title      text        not null,
    organiser  text        not null,
    kind       text        not null,
    topics     text[]      not null default '{}',
    note       text,
    search     text        not null generated always as (spaced(title || ' ' || organiser)) stored,
    version    integer     not null default 0,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint training_area_exists foreign key (area_code) references area (code),
    constraint training_kind check (kind in ('PRE_POST', 'REFRESHER', 'PRACTICAL', 'OTHER')),
    constraint training_topics check (topics <@ array['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8', 'T1', 'T2', 'T3', 'T4',
        'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'CLEAR_1', 'CLEAR_2', 'CLEAR_3']),
    constraint training_unique unique (area_code, held_on, title)
);
create index training_held_on on training (held_on, id);
create index training_search on training using gin (search gin_trgm_ops);

-- Who took part.
create table training_participant (
    training_id uuid not null,
    cadre_id    uuid not null,
    primary key (training_id, cadre_id),
    constraint training_participant_training_exists foreign key (training_id) references training (id) on delete cascade,
    constraint training_participant_cadre_exists foreign key (cadre_id) references cadre (id)
);
create index training_participant_cadre on training_participant (cadre_id);

create function tell_trainings() returns trigger language plpgsql as $$
declare
    parts figure_part[] := '{}';
begin
    if tg_op <> 'INSERT' then
        parts := array(select row ('fieldwork.trainings', t.area_code, t.held_on, -1)::figure_part from removed t);
    end if;
    if tg_op <> 'DELETE' then
        parts := parts || array(select row ('fieldwork.trainings', t.area_code, t.held_on, 1)::figure_part from added t);
    end if;
    perform add_figures(parts);
    return null;
end $$;

create trigger training_added_is_told after insert on training referencing new table as added
    for each statement execute function tell_trainings();
create trigger training_removed_is_told after delete on training referencing old table as removed
    for each statement execute function tell_trainings();
create trigger training_changed_is_told after update on training referencing old table as removed new table as added
    for each statement execute function tell_trainings();

-- Where and when a cadre was first trained, as the figures were told: a cadre of several trainings is counted once.
create table first_training (
    cadre_id   uuid primary key,
    place_code text collate "C" not null,
    held_on    date        not null,
    constraint first_training_cadre_exists foreign key (cadre_id) references cadre (id) on delete cascade
);
create index first_training_held_on on first_training (held_on, cadre_id);
create index first_training_place on first_training (place_code, held_on);

create function tell_first_trainings(cadres uuid[]) returns void language plpgsql as $$
declare
    parts figure_part[];
begin
    -- two who train the same cadre at once wait for each other
    perform from cadre where id = any(cadres) order by id for no key update;
    with gone as (delete from first_training where cadre_id = any(cadres) returning *)
    select coalesce(array_agg(row ('fieldwork.trained', place_code, held_on, -1)::figure_part), '{}') into parts from gone;
    with come as (
        insert into first_training (cadre_id, place_code, held_on)
        select c.id, c.area_code, min(t.held_on)
        from training_participant p join training t on t.id = p.training_id join cadre c on c.id = p.cadre_id
        where p.cadre_id = any(cadres)
        group by c.id, c.area_code
        returning *)
    select parts || coalesce(array_agg(row ('fieldwork.trained', place_code, held_on, 1)::figure_part), '{}') into parts
    from come;
    perform add_figures(parts);
end $$;

create function tell_participants() returns trigger language plpgsql as $$
begin
    perform tell_first_trainings(array(select distinct cadre_id from touched));
    return null;
end $$;

create trigger training_participant_added after insert on training_participant referencing new table as touched
    for each statement execute function tell_participants();
create trigger training_participant_removed after delete on training_participant referencing old table as touched
    for each statement execute function tell_participants();

create function tell_of_another_day() returns trigger language plpgsql as $$
begin
    perform tell_first_trainings(array(
        select distinct p.cadre_id
        from removed r join added a on a.id = r.id and a.held_on <> r.held_on
        join training_participant p on p.training_id = a.id));
    return null;
end $$;

create trigger training_of_another_day after update on training referencing old table as removed new table as added
    for each statement execute function tell_of_another_day();

create function tell_of_another_place() returns trigger language plpgsql as $$
begin
    perform tell_first_trainings(array(
        select a.id
        from removed r join added a on a.id = r.id and a.area_code <> r.area_code
        where exists (select from first_training f where f.cadre_id = a.id)));
    return null;
end $$;

create trigger trained_cadre_moved after update on cadre referencing old table as removed new table as added
    for each statement execute function tell_of_another_place();
