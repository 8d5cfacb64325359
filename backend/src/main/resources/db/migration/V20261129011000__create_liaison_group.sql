-- The liaison group of a town in a batch: of the cadres posted there one is its head and two are its deputies. Each of the
-- three has a column of its own that is filled, so there is never another number of them.
create table liaison_group (
    id               uuid primary key     default uuidv7(),
    area_code        text collate "C" not null,
    batch_id         uuid        not null,
    -- since when it stands as it is
    formed_on        date        not null,
    head_id          uuid        not null,
    first_deputy_id  uuid        not null,
    second_deputy_id uuid        not null,
    version          integer     not null default 0,
    created_at       timestamptz not null default now(),
    updated_at       timestamptz not null default now(),
    constraint liaison_group_area_exists foreign key (area_code) references area (code),
    constraint liaison_group_area_is_town check (length(area_code) = 9),
    constraint liaison_group_batch_exists foreign key (batch_id) references batch (id),
    constraint liaison_group_head_exists foreign key (head_id) references cadre (id),
    constraint liaison_group_first_deputy_exists foreign key (first_deputy_id) references cadre (id),
    constraint liaison_group_second_deputy_exists foreign key (second_deputy_id) references cadre (id),
    constraint liaison_group_three_cadres check (
        head_id <> first_deputy_id and head_id <> second_deputy_id and first_deputy_id <> second_deputy_id),
    constraint liaison_group_one_per_town_and_batch unique (area_code, batch_id)
);
create index liaison_group_formed_on on liaison_group (formed_on, id);
create index liaison_group_batch on liaison_group (batch_id);
create index liaison_group_head on liaison_group (head_id);
create index liaison_group_first_deputy on liaison_group (first_deputy_id);
create index liaison_group_second_deputy on liaison_group (second_deputy_id);
