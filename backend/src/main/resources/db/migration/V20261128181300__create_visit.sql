-- A visit to households of a village: one of the six kinds to be asked, or a condolence.
create table visit (
    id           uuid primary key     default uuidv7(),
    village_code text collate "C" not null,
    kind         text        not null,
    visited_on   date        not null,
    -- who was visited
    visited      text        not null,
    households   integer     not null,
    asked        text,
    answered     text,
    -- the cadre who wrote it down; null when an office did
    writer_id    uuid,
    search       text        not null generated always as (spaced(visited)) stored,
    version      integer     not null default 0,
    created_at   timestamptz not null default now(),
    updated_at   timestamptz not null default now(),
    constraint visit_village_exists foreign key (village_code) references village (code),
    constraint visit_writer_exists foreign key (writer_id) references cadre (id) on delete set null,
    constraint visit_kind check (kind in ('PARTY_AND_DEPUTIES', 'CAPABLE_HOUSEHOLD', 'SCIENCE_HOUSEHOLD', 'DISPUTE_HOUSEHOLD',
        'PETITIONER_HOUSEHOLD', 'MIGRANT', 'CONDOLENCE')),
    constraint visit_households check (households >= 1),
    constraint visit_unique unique (village_code, visited_on, visited)
);
create index visit_visited_on on visit (visited_on desc nulls last, id);
create index visit_writer on visit (writer_id) where writer_id is not null;
create index visit_search on visit using gin (search gin_trgm_ops);

-- Who took part.
create table visit_part (
    visit_id uuid not null,
    cadre_id uuid not null,
    primary key (visit_id, cadre_id),
    constraint visit_part_visit_exists foreign key (visit_id) references visit (id) on delete cascade,
    constraint visit_part_cadre_exists foreign key (cadre_id) references cadre (id)
);
create index visit_part_cadre on visit_part (cadre_id);

-- An issue that a visit raised, and that goes to the office of the village's town or county.
create table visit_issue (
    id           uuid primary key     default uuidv7(),
    visit_id     uuid        not null,
    -- those of the visit, for which issues are listed
    village_code text collate "C" not null,
    raised_on    date        not null,
    level        text        not null,
    text         text        not null,
    state        text        not null default 'OPEN',
    -- what the office has answered
    answer       text,
    -- the cadre who raised it; null when an office did
    writer_id    uuid,
    search       text        not null generated always as (spaced(text)) stored,
    version      integer     not null default 0,
    created_at   timestamptz not null default now(),
    updated_at   timestamptz not null default now(),
    -- a visit that has raised issues stays
    constraint visit_issue_visit_exists foreign key (visit_id) references visit (id),
    constraint visit_issue_village_exists foreign key (village_code) references village (code),
    constraint visit_issue_writer_exists foreign key (writer_id) references cadre (id) on delete set null,
    constraint visit_issue_level check (level in ('TOWN', 'COUNTY')),
    constraint visit_issue_state check (state in ('OPEN', 'ANSWERED', 'CLOSED')),
    constraint visit_issue_answer check ((state = 'OPEN') = (answer is null))
);
create index visit_issue_visit on visit_issue (visit_id);
create index visit_issue_order on visit_issue ((state = 'OPEN') desc nulls last, raised_on, id);
create index visit_issue_village on visit_issue (village_code, raised_on);
create index visit_issue_writer on visit_issue (writer_id) where writer_id is not null;
create index visit_issue_search on visit_issue using gin (search gin_trgm_ops);
