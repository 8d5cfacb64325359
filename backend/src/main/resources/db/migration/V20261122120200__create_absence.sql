-- Days away from the village with leave. Both days count; returned_on is the first day back when earlier than planned.
create table leave (
    id             uuid primary key     default uuidv7(),
    cadre_id       uuid        not null,
    -- where the cadre is posted on the first day
    village_code   text collate "C" not null,
    starts_on      date        not null,
    ends_on        date        not null,
    returned_on    date,
    last_day       date        not null generated always as (coalesce(returned_on - 1, ends_on)) stored,
    reason         text        not null,
    note           text,
    state          text        not null default 'REQUESTED',
    -- whether the county decides, by the limit that held on the first day
    by_county      boolean     not null,
    decision       text,
    decided_by     text,
    decided_at     timestamptz,
    version        integer     not null default 0,
    created_at     timestamptz not null default now(),
    updated_at     timestamptz not null default now(),
    constraint leave_cadre_exists foreign key (cadre_id) references cadre (id),
    constraint leave_village_exists foreign key (village_code) references village (code),
    constraint leave_reason
        check (reason in ('SICK', 'PERSONAL', 'MATERNITY', 'MARRIAGE', 'BEREAVEMENT', 'ANNUAL', 'OTHER')),
    constraint leave_state check (state in ('REQUESTED', 'APPROVED', 'REFUSED', 'CANCELLED')),
    constraint leave_period check (ends_on >= starts_on),
    constraint leave_returned
        check (returned_on is null or returned_on > starts_on and returned_on <= ends_on and state = 'APPROVED'),
    constraint leave_overlap exclude using gist (cadre_id with =,
        daterange(starts_on, coalesce(returned_on, ends_on + 1), '[)') with &&) where (state in ('REQUESTED', 'APPROVED'))
);
create index leave_village on leave (village_code, starts_on);
create index leave_starts_on on leave (starts_on, id);
create index leave_cadre on leave (cadre_id, starts_on);
create index leave_waiting on leave (village_code) where state = 'REQUESTED';

-- Days on duty elsewhere, reported to the town: they count as days in the village.
create table outing (
    id           uuid primary key     default uuidv7(),
    cadre_id     uuid        not null,
    village_code text collate "C" not null,
    starts_on    date        not null,
    ends_on      date        not null,
    kind         text        not null,
    place        text        not null,
    purpose      text        not null,
    version      integer     not null default 0,
    created_at   timestamptz not null default now(),
    updated_at   timestamptz not null default now(),
    constraint outing_cadre_exists foreign key (cadre_id) references cadre (id),
    constraint outing_village_exists foreign key (village_code) references village (code),
    constraint outing_kind check (kind in ('MEETING', 'TRAINING', 'PROJECT')),
    constraint outing_period check (ends_on >= starts_on),
    constraint outing_overlap exclude using gist (cadre_id with =, daterange(starts_on, ends_on, '[]') with &&)
);
create index outing_village on outing (village_code, starts_on);
create index outing_starts_on on outing (starts_on, id);
create index outing_cadre on outing (cadre_id, starts_on);

-- Whom the county allows to commute, with the nights on which the cadre stays.
create table commuter (
    id           uuid primary key     default uuidv7(),
    cadre_id     uuid        not null,
    village_code text collate "C" not null,
    starts_on    date        not null,
    ends_on      date        not null,
    reason       text        not null,
    night_duty   text        not null,
    state        text        not null default 'REQUESTED',
    decision     text,
    decided_by   text,
    decided_at   timestamptz,
    version      integer     not null default 0,
    created_at   timestamptz not null default now(),
    updated_at   timestamptz not null default now(),
    constraint commuter_cadre_exists foreign key (cadre_id) references cadre (id),
    constraint commuter_village_exists foreign key (village_code) references village (code),
    constraint commuter_state check (state in ('REQUESTED', 'APPROVED', 'REFUSED', 'ENDED')),
    constraint commuter_period check (ends_on >= starts_on),
    constraint commuter_overlap exclude using gist (cadre_id with =, daterange(starts_on, ends_on, '[]') with &&)
        where (state in ('REQUESTED', 'APPROVED'))
);
create index commuter_village on commuter (village_code, starts_on);
create index commuter_cadre on commuter (cadre_id, starts_on);
