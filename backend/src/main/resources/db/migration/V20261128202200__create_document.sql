-- Documents that the office of an area keeps, and those that hang on a record, whose own rules say who sees them.
create table document (
    id          uuid        primary key default uuidv7(),
    -- null of what hangs on a record
    area_code   text collate "C",
    record_type text,
    record_id   uuid,
    kind        text        not null,
    title       text        not null,
    number      text,
    issued_by   text,
    issued_on   date        not null,
    file_name   text        not null,
    sha256      bytea       not null,
    search      text        not null generated always as (spaced(title || coalesce(' ' || number, ''))) stored,
    version     integer     not null default 0,
    created_at  timestamptz not null default now(),
    updated_at  timestamptz not null default now(),
    constraint document_area_exists foreign key (area_code) references area (code),
    constraint document_content_exists foreign key (sha256) references document_content (sha256),
    constraint document_kind check (kind in ('POLICY', 'HANDBOOK', 'PLAN', 'EVIDENCE', 'OTHER')),
    constraint document_place check ((area_code is null) = (record_id is not null)
        and (record_type is null) = (record_id is null)),
    constraint document_evidence check ((kind = 'EVIDENCE') = (record_id is not null)),
    constraint document_unique unique (area_code, sha256),
    constraint document_record_unique unique (record_id, sha256)
);
create index document_issued_on on document (issued_on desc nulls last, id) where record_id is null;
create index document_sha256 on document (sha256);
create index document_search on document using gin (search gin_trgm_ops);

-- What no document holds any more goes. One after the other with who stores the same content anew.
create function remove_content() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('document ' || encode(old.sha256, 'hex'), 0));
    delete from document_content where sha256 = old.sha256
        and not exists (select from document where sha256 = old.sha256);
    return null;
end $$;
create trigger document_content_removed after delete on document
    for each row execute function remove_content();

-- Of a record that goes: a table of records on which documents hang has this as its trigger, with their type.
create function remove_documents() returns trigger language plpgsql as $$
begin
    delete from document where record_id = old.id and record_type = tg_argv[0];
    return null;
end $$;
