-- What documents hold, each content once, in chunks that are read one after the other.
create table document_content (
    sha256     bytea   primary key,
    size       integer not null,
    media_type text    not null,
    -- a small JPEG of a picture; null of what is none, or cannot be shown small
    thumbnail  bytea,
    constraint document_content_sha256 check (length(sha256) = 32),
    constraint document_content_size check (size between 1 and 20971520)
);
create table document_chunk (
    sha256   bytea   not null,
    position integer not null,
    bytes    bytea   not null,
    primary key (sha256, position),
    constraint document_chunk_content_exists foreign key (sha256) references document_content (sha256) on delete cascade,
    constraint document_chunk_size check (length(bytes) between 1 and 262144)
);
-- pictures and office files are compressed already
alter table document_chunk alter column bytes set storage external;
alter table document_content alter column thumbnail set storage external;
