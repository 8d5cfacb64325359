create table team (
    id           uuid primary key     default uuidv7(),
    village_code text collate "C" not null,
    batch_id     uuid        not null,
    lead_unit_id uuid,
    founded_on   date        not null,
    dissolved_on date,
    version      integer     not null default 0,
    created_at   timestamptz not null default now(),
    updated_at   timestamptz not null default now(),
    constraint team_village_exists foreign key (village_code) references village (code),
    constraint team_batch_exists foreign key (batch_id) references batch (id),
    constraint team_lead_unit_exists foreign key (lead_unit_id) references dispatching_unit (id),
    constraint team_period check (dissolved_on >= founded_on),
    constraint team_one_per_village_and_batch unique (village_code, batch_id),
    -- what a posting refers to, so that its village and batch are those of its team
    constraint team_place unique (id, village_code, batch_id)
);
create index team_batch on team (batch_id);
create index team_lead_unit on team (lead_unit_id);

-- Who is where from when to when. Both dates are days on post; an ended posting stays.
create table posting (
    id           uuid primary key     default uuidv7(),
    cadre_id     uuid        not null,
    village_code text collate "C" not null,
    team_id      uuid,
    batch_id     uuid        not null,
    role         text        not null,
    posted_on    date        not null,
    ended_on     date,
    end_reason   text,
    end_note     text,
    version      integer     not null default 0,
    created_at   timestamptz not null default now(),
    updated_at   timestamptz not null default now(),
    constraint posting_cadre_exists foreign key (cadre_id) references cadre (id),
    constraint posting_village_exists foreign key (village_code) references village (code),
    constraint posting_batch_exists foreign key (batch_id) references batch (id),
    constraint posting_place_is_teams foreign key (team_id, village_code, batch_id) references team (id, village_code, batch_id),
    constraint posting_role check (role in ('LEADER', 'MEMBER', 'SOLE')),
    constraint posting_sole_has_no_team check ((role = 'SOLE') = (team_id is null)),
    constraint posting_period check (ended_on >= posted_on),
    constraint posting_end_has_reason check ((ended_on is null) = (end_reason is null)),
    constraint posting_end_reason check (end_reason in ('ROTATION', 'MOVED', 'RECALLED', 'RETIRED', 'RESIGNED', 'BATCH_END', 'OTHER')),
    constraint posting_overlap exclude using gist (cadre_id with =, daterange(posted_on, ended_on, '[]') with &&),
    constraint posting_second_leader exclude using gist (team_id with =, daterange(posted_on, ended_on, '[]') with &&) where (role = 'LEADER')
);
create index posting_village on posting (village_code, posted_on);
create index posting_team on posting (team_id);
create index posting_posted_on on posting (posted_on, id);
create index posting_batch on posting (batch_id);
