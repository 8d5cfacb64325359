-- Every step that a record of any kind has taken, for ever: it outlives the record and the account of who took it.
create table transition (
    id         uuid primary key     default uuidv7(),
    -- the table of the record
    subject    text collate "C" not null,
    subject_id uuid        not null,
    action     text        not null,
    -- null of steps older than this table, where it was not kept
    from_state text,
    to_state   text        not null,
    text       text,
    account_id uuid,
    actor      text,
    taken_at   timestamptz not null default now()
);
create index transition_subject on transition (subject_id, taken_at);
