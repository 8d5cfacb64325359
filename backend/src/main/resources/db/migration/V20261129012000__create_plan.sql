-- What a village is to do in three years, or in one.
create table village_plan (
    id           uuid primary key     default uuidv7(),
    village_code text collate "C" not null,
    kind         text        not null,
    -- the year; of three the first
    year         integer     not null,
    title        text        not null,
    text         text,
    state        text        not null default 'DRAFT',
    adopted_on   date,
    search       text        not null generated always as (spaced(title)) stored,
    version      integer     not null default 0,
    created_at   timestamptz not null default now(),
    updated_at   timestamptz not null default now(),
    constraint plan_village_exists foreign key (village_code) references village (code),
    constraint plan_kind check (kind in ('THREE_YEAR', 'ANNUAL')),
    constraint plan_year check (year between 2000 and 2100),
    constraint plan_state check (state in ('DRAFT', 'RETURNED', 'ADOPTED')),
    constraint plan_adopted_on check ((state = 'ADOPTED') = (adopted_on is not null)),
    constraint plan_unique unique (village_code, kind, year),
    constraint plan_of_village unique (id, village_code),
    constraint plan_in_force exclude using gist (village_code with =, kind with =,
        int4range(year, year + case kind when 'THREE_YEAR' then 3 else 1 end) with &&) where (state = 'ADOPTED')
);
create index village_plan_adopted_on on village_plan (adopted_on, id) where state = 'ADOPTED';

-- One thing that is to be done, and which target it is for. That its day has passed is derived.
create table plan_item (
    id           uuid primary key     default uuidv7(),
    plan_id      uuid        not null,
    village_code text collate "C" not null,
    target       text        not null,
    text         text        not null,
    due_on       date        not null,
    state        text        not null default 'NOT_STARTED',
    done_on      date,
    note         text,
    search       text        not null generated always as (spaced(text)) stored,
    version      integer     not null default 0,
    created_at   timestamptz not null default now(),
    updated_at   timestamptz not null default now(),
    constraint plan_item_plan_of_village foreign key (plan_id, village_code)
        references village_plan (id, village_code) on delete cascade,
    constraint plan_item_target check (target in ('G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8', 'T1', 'T2', 'T3', 'T4', 'T5',
        'T6', 'T7', 'T8', 'T9', 'T10')),
    constraint plan_item_state check (state in ('NOT_STARTED', 'UNDER_WAY', 'DONE')),
    constraint plan_item_done_on check ((state = 'DONE') = (done_on is not null)),
    -- judged once all items of a plan are written: one may take the words of another
    constraint plan_item_unique unique (plan_id, target, text) deferrable initially deferred
);
create index plan_item_due_on on plan_item (due_on, id);
create index plan_item_village on plan_item (village_code, due_on);
