-- A town's sheet of a month: where its cadres spent the days on which they were posted there.
create table duty_ledger (
    id           uuid primary key     default uuidv7(),
    town_code    text collate "C" not null,
    month        text collate "C" not null,
    first_day    date        not null generated always as (
        make_date(left(month, 4)::integer, right(month, 2)::integer, 1)) stored,
    state        text        not null default 'DRAFT',
    submitted_at timestamptz,
    version      integer     not null default 0,
    created_at   timestamptz not null default now(),
    updated_at   timestamptz not null default now(),
    constraint duty_ledger_unique unique (town_code, month),
    constraint duty_ledger_town_exists foreign key (town_code) references area (code),
    constraint duty_ledger_town_is_town check (length(town_code) = 9),
    constraint duty_ledger_month_format check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    constraint duty_ledger_state check (state in ('DRAFT', 'SUBMITTED'))
);
create index duty_ledger_month on duty_ledger (month, town_code);

-- The days of one cadre: they add up to the days posted in the town. Outings count as days in the village.
create table duty_entry (
    ledger_id        uuid     not null,
    cadre_id         uuid     not null,
    village_code     text collate "C" not null,
    posted_days      smallint not null,
    village_days     smallint not null default 0,
    meeting_days     smallint not null default 0,
    training_days    smallint not null default 0,
    project_days     smallint not null default 0,
    leave_days       smallint not null default 0,
    unexplained_days smallint not null default 0,
    note             text,
    primary key (ledger_id, cadre_id),
    constraint duty_entry_ledger_exists foreign key (ledger_id) references duty_ledger (id) on delete cascade,
    constraint duty_entry_cadre_exists foreign key (cadre_id) references cadre (id),
    constraint duty_entry_village_exists foreign key (village_code) references village (code),
    constraint duty_entry_range check (least(village_days, meeting_days, training_days, project_days, leave_days,
        unexplained_days) >= 0 and posted_days between 0 and 31),
    constraint duty_entry_adds_up check (village_days + meeting_days + training_days + project_days + leave_days
        + unexplained_days = posted_days)
);
create index duty_entry_cadre on duty_entry (cadre_id);
create index duty_entry_village on duty_entry (village_code);

-- Who submitted or reopened a sheet, when and why.
create table duty_ledger_transition (
    id         uuid primary key     default uuidv7(),
    ledger_id  uuid        not null,
    action     text        not null,
    reason     text,
    account_id uuid,
    actor      text        not null,
    moved_at   timestamptz not null default now(),
    constraint duty_ledger_transition_ledger_exists foreign key (ledger_id) references duty_ledger (id) on delete cascade,
    constraint duty_ledger_transition_account_exists foreign key (account_id) references account (id) on delete set null,
    constraint duty_ledger_transition_action check (action in ('SUBMIT', 'REOPEN')),
    constraint duty_ledger_transition_reason check (action = 'SUBMIT' or reason is not null)
);
create index duty_ledger_transition_ledger on duty_ledger_transition (ledger_id);
create index duty_ledger_transition_account on duty_ledger_transition (account_id);

-- A question to be answered: what does not fit in a cadre's month, with the evidence for it. Never a score.
create table duty_exception (
    id           uuid primary key     default uuidv7(),
    cadre_id     uuid        not null,
    village_code text collate "C" not null,
    month        text collate "C" not null,
    -- the rules that do not hold, the weightiest first
    rules        text[]      not null,
    evidence     jsonb       not null,
    -- whether the records still say so: what was answered stays when a record is mended
    holds        boolean     not null default true,
    state        text        not null default 'OPEN',
    explanation  text,
    explained_by text,
    explained_at timestamptz,
    decision     text,
    decided_by   text,
    decided_at   timestamptz,
    version      integer     not null default 0,
    created_at   timestamptz not null default now(),
    updated_at   timestamptz not null default now(),
    constraint duty_exception_unique unique (cadre_id, month),
    constraint duty_exception_cadre_exists foreign key (cadre_id) references cadre (id),
    constraint duty_exception_village_exists foreign key (village_code) references village (code),
    constraint duty_exception_month_format check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    constraint duty_exception_rules check (cardinality(rules) > 0 and rules <@ array ['INSPECTION_ABSENCE',
        'UNRECORDED_ABSENCE', 'UNTRACED_DAYS', 'BELOW_MIN_DAYS']),
    constraint duty_exception_state check (state in ('OPEN', 'EXPLAINED', 'ACCEPTED', 'CONFIRMED')),
    constraint duty_exception_explained check (state = 'OPEN' or explanation is not null)
);
create index duty_exception_village on duty_exception (village_code, month);
create index duty_exception_month on duty_exception (month, state);

-- Which of the five must-nots was broken, and what was decided.
create table discipline_case (
    id           uuid primary key     default uuidv7(),
    cadre_id     uuid        not null,
    village_code text collate "C" not null,
    rule         text        not null,
    found_on     date        not null,
    found        text        not null,
    finding_id   uuid,
    state        text        not null default 'OPEN',
    decision     text,
    decided_on   date,
    decided_by   text,
    version      integer     not null default 0,
    created_at   timestamptz not null default now(),
    updated_at   timestamptz not null default now(),
    constraint discipline_case_cadre_exists foreign key (cadre_id) references cadre (id),
    constraint discipline_case_village_exists foreign key (village_code) references village (code),
    constraint discipline_case_finding_exists foreign key (finding_id) references finding (id) on delete set null,
    constraint discipline_case_rule
        check (rule in ('SUPERSTITION', 'GAMBLING', 'LOCAL_PRODUCTS', 'GIFT_MONEY', 'PRIVATE_EXPENSES')),
    constraint discipline_case_state check (state in ('OPEN', 'DECIDED')),
    constraint discipline_case_decided check ((state = 'DECIDED') = (decision is not null and decided_on is not null))
);
create index discipline_case_village on discipline_case (village_code, found_on);
create index discipline_case_cadre on discipline_case (cadre_id);
create index discipline_case_finding on discipline_case (finding_id);
