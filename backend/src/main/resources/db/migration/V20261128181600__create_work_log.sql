-- What was done in a village on a day, in a few words.
create table work_log (
    id           uuid primary key     default uuidv7(),
    village_code text collate "C" not null,
    worked_on    date        not null,
    kind         text        not null,
    text         text        not null,
    -- the cadre who wrote it down; null when an office did
    writer_id    uuid,
    search       text        not null generated always as (spaced(text)) stored,
    version      integer     not null default 0,
    created_at   timestamptz not null default now(),
    updated_at   timestamptz not null default now(),
    constraint work_log_village_exists foreign key (village_code) references village (code),
    constraint work_log_writer_exists foreign key (writer_id) references cadre (id) on delete set null,
    constraint work_log_kind check (kind in ('EATING', 'LIVING', 'LABOUR', 'STUDY', 'MEETING', 'OTHER'))
);
-- sent twice, it is kept once; a text may be longer than an index takes
create unique index work_log_unique on work_log (village_code, worked_on, md5(text));
create index work_log_worked_on on work_log (worked_on desc nulls last, id);
create index work_log_writer on work_log (writer_id) where writer_id is not null;
create index work_log_search on work_log using gin (search gin_trgm_ops);

-- Who took part.
create table work_log_part (
    work_log_id uuid not null,
    cadre_id    uuid not null,
    primary key (work_log_id, cadre_id),
    constraint work_log_part_work_log_exists foreign key (work_log_id) references work_log (id) on delete cascade,
    constraint work_log_part_cadre_exists foreign key (cadre_id) references cadre (id)
);
create index work_log_part_cadre on work_log_part (cadre_id);
