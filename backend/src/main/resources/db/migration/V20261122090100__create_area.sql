-- Administrative divisions down to towns and streets. The code is the path: "inside X" is "code starts with X".
create table area (
    code        text collate "C" primary key,
    name        text        not null,
    level       text        not null generated always as (
        case length(code) when 2 then 'PROVINCE' when 4 then 'CITY' when 6 then 'COUNTY' else 'TOWN' end) stored,
    kind        text generated always as (
        case when length(code) = 9 then case when name like '%街道' or name like '%街道办事处' then 'STREET' else 'TOWN' end end) stored,
    parent_code text collate "C" generated always as (
        case length(code) when 4 then left(code, 2) when 6 then left(code, 4) when 9 then left(code, 6) end) stored,
    search      text        not null generated always as (spaced(name)) stored,
    version     integer     not null default 0,
    created_at  timestamptz not null default now(),
    updated_at  timestamptz not null default now(),
    constraint area_code_format check (code ~ '^[0-9]+$' and length(code) in (2, 4, 6, 9)),
    constraint area_parent_exists foreign key (parent_code) references area (code)
);
create unique index area_name_unique on area (parent_code, name);
create index area_parent on area (parent_code);
create index area_search on area using gin (search gin_trgm_ops);
