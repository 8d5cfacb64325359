-- The first answer to a POST under an Idempotency-Key, replayed when the request comes again.
create table idempotency_key (
    account_id  uuid        not null,
    key         text        not null,
    fingerprint bytea       not null,
    -- null while the first request is still being answered
    status      integer,
    headers     jsonb,
    body        bytea,
    created_at  timestamptz not null,
    primary key (account_id, key),
    constraint idempotency_key_account_exists foreign key (account_id) references account (id) on delete cascade
);
create index idempotency_key_created_at on idempotency_key (created_at);
