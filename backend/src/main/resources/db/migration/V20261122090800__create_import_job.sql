create table import_job (
    id               uuid primary key     default uuidv7(),
    resource         text        not null,
    mode             text        not null,
    strategy         text        not null,
    atomic           text        not null,
    options          jsonb       not null default '{}',
    state            text        not null,
    phase            text        not null,
    rows_done        bigint      not null default 0,
    outcome          text,
    account_id       uuid,
    submitted_by     text        not null,
    -- the scope the job ran in: the job is seen from this area and those above it
    area_code        text collate "C" not null,
    file_name        text,
    format           text,
    encoding         text,
    bytes            bigint,
    sha256           text,
    total            bigint,
    created          bigint,
    updated          bigint,
    unchanged        bigint,
    rejected         bigint,
    warnings         bigint,
    columns          jsonb       not null default '[]',
    errors           jsonb       not null default '[]',
    errors_truncated boolean     not null default false,
    failure          text,
    started_at       timestamptz not null default now(),
    finished_at      timestamptz,
    constraint import_job_mode check (mode in ('validate', 'commit')),
    constraint import_job_strategy check (strategy in ('upsert', 'create', 'update')),
    constraint import_job_atomic check (atomic in ('all', 'row')),
    constraint import_job_state check (state in ('RUNNING', 'DONE', 'FAILED')),
    constraint import_job_outcome check (outcome in ('VALID', 'INVALID', 'COMMITTED', 'PARTIAL', 'REJECTED', 'FAILED')),
    constraint import_job_account_exists foreign key (account_id) references account (id) on delete set null
);
create index import_job_area on import_job (area_code, started_at desc);
create index import_job_account on import_job (account_id);
create index import_job_running on import_job (id) where state = 'RUNNING';

-- The rows a job refused, as they stood in the file, so that they can be mended and imported again.
create table import_rejected_row (
    job_id    uuid   not null,
    row_no    bigint not null,
    line_no   bigint not null,
    cells     text[] not null,
    problems  jsonb  not null,
    primary key (job_id, row_no),
    constraint import_rejected_row_job_exists foreign key (job_id) references import_job (id) on delete cascade
);
