create table account (
    id                   uuid primary key     default uuidv7(),
    username             text        not null,
    display_name         text        not null,
    password_hash        text        not null,
    roles                text[]      not null,
    -- the one area that the account sees and may change: a division or, for a cadre, a village
    area_code            text collate "C" not null,
    enabled              boolean     not null default true,
    must_change_password boolean     not null default false,
    -- made with the demonstration city; a production start refuses while one is enabled
    demonstration        boolean     not null default false,
    password_changed_at  timestamptz not null default now(),
    version              integer     not null default 0,
    created_at           timestamptz not null default now(),
    updated_at           timestamptz not null default now(),
    constraint account_username_format check (username ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
    constraint account_username_unique unique (username),
    constraint account_roles check (cardinality(roles) > 0
        and roles <@ array['ADMIN', 'OFFICE', 'INSPECTOR', 'CADRE', 'VIEWER']),
    constraint account_area_format check (area_code ~ '^[0-9]+$' and length(area_code) in (2, 4, 6, 9, 12))
);
create index account_area on account (area_code);

-- Only the hash of the token is kept: who reads the table cannot take over a session.
create table session (
    token_hash   bytea primary key,
    account_id   uuid        not null,
    csrf_token   text        not null,
    created_at   timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at   timestamptz not null,
    constraint session_account_exists foreign key (account_id) references account (id) on delete cascade
);
create index session_account on session (account_id);
create index session_expires_at on session (expires_at);
