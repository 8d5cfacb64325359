-- What was done for a village. A deed of several teams is one row, so that it counts once.
create table deed (
    id           uuid primary key     default uuidv7(),
    village_code text collate "C" not null,
    category     text        not null,
    title        text        not null,
    done_on      date        not null,
    note         text,
    -- that benefit; null when nobody counted them
    households   integer,
    -- yuan from all sources, by the rows of deed_fund
    raised       numeric(14, 2) not null default 0,
    state        text        not null default 'DRAFT',
    -- the cadre who wrote it down; null when an office did
    writer_id    uuid,
    search       text        not null generated always as (spaced(title)) stored,
    version      integer     not null default 0,
    created_at   timestamptz not null default now(),
    updated_at   timestamptz not null default now(),
    constraint deed_village_exists foreign key (village_code) references village (code),
    constraint deed_writer_exists foreign key (writer_id) references cadre (id) on delete set null,
    constraint deed_category check (category in ('ROAD', 'WATER', 'POWER', 'EDUCATION', 'HEALTH', 'HOUSING', 'RELIEF',
        'PRODUCTION', 'CULTURE', 'ENVIRONMENT', 'MEDIATION', 'OTHER')),
    constraint deed_state check (state in ('DRAFT', 'VERIFIED', 'RETURNED')),
    constraint deed_households check (households >= 0),
    constraint deed_unique unique (village_code, done_on, title)
);
create index deed_done_on on deed (done_on desc nulls last, id);
create index deed_unverified on deed (village_code, done_on) where state <> 'VERIFIED';
create index deed_writer on deed (writer_id) where writer_id is not null;
create index deed_search on deed using gin (search gin_trgm_ops);

-- Who took part.
create table deed_part (
    deed_id  uuid not null,
    cadre_id uuid not null,
    primary key (deed_id, cadre_id),
    constraint deed_part_deed_exists foreign key (deed_id) references deed (id) on delete cascade,
    constraint deed_part_cadre_exists foreign key (cadre_id) references cadre (id)
);
create index deed_part_cadre on deed_part (cadre_id);

-- Whose deed it is.
create table deed_team (
    deed_id uuid not null,
    team_id uuid not null,
    primary key (deed_id, team_id),
    constraint deed_team_deed_exists foreign key (deed_id) references deed (id) on delete cascade,
    constraint deed_team_team_exists foreign key (team_id) references team (id)
);
create index deed_team_team on deed_team (team_id);

-- Yuan raised for it, by source.
create table deed_fund (
    deed_id  uuid           not null,
    position integer        not null,
    source   text           not null,
    yuan     numeric(14, 2) not null,
    primary key (deed_id, position),
    constraint deed_fund_deed_exists foreign key (deed_id) references deed (id) on delete cascade,
    constraint deed_fund_yuan check (yuan > 0)
);

create function add_up_deed_funds() returns trigger language plpgsql as $$
begin
    update deed d set raised = s.raised
    from (select deed_id, (select coalesce(sum(f.yuan), 0) from deed_fund f where f.deed_id = t.deed_id) as raised
          from (select distinct deed_id from touched) t) s
    where d.id = s.deed_id and d.raised <> s.raised;
    return null;
end $$;

create trigger deed_fund_added after insert on deed_fund referencing new table as touched
    for each statement execute function add_up_deed_funds();
create trigger deed_fund_changed after update on deed_fund referencing new table as touched
    for each statement execute function add_up_deed_funds();
create trigger deed_fund_removed after delete on deed_fund referencing old table as touched
    for each statement execute function add_up_deed_funds();
