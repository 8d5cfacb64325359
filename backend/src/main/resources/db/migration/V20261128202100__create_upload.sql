-- A file on its way, in the pieces that have come so far.
create table upload (
    id         uuid        primary key default uuidv7(),
    account_id uuid        not null,
    name       text        not null,
    size       integer     not null,
    -- as announced; null when it was not
    sha256     bytea,
    received   integer     not null default 0,
    expires_at timestamptz not null,
    constraint upload_account_exists foreign key (account_id) references account (id) on delete cascade,
    constraint upload_size check (size between 1 and 20971520),
    constraint upload_received check (received between 0 and size)
);
create index upload_account on upload (account_id);
create index upload_expires_at on upload (expires_at);

create table upload_piece (
    upload_id uuid    not null,
    -- its first byte in the file
    position  integer not null,
    bytes     bytea   not null,
    primary key (upload_id, position),
    constraint upload_piece_upload_exists foreign key (upload_id) references upload (id) on delete cascade
);
alter table upload_piece alter column bytes set storage external;
