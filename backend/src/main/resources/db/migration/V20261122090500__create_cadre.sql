create table cadre (
    id               uuid primary key     default uuidv7(),
    name             text        not null,
    -- initials of the name in pinyin, as 'lhm' for 蓝华明; the application writes it with the name
    pinyin           text        not null,
    gender           text        not null,
    id_number        text collate "C" not null,
    birth_date       date        not null generated always as (make_date(
        substr(id_number, 7, 4)::integer, substr(id_number, 11, 2)::integer, substr(id_number, 13, 2)::integer)) stored,
    phone            text,
    unit_id          uuid        not null,
    dispatch_level   text        not null,
    title            text,
    political_status text,
    party_joined_on  date,
    education        text,
    -- the village of the latest posting; before the first one the area whose office registered the cadre
    area_code        text collate "C" not null,
    search           text        not null generated always as (spaced(name) || spaced(pinyin)) stored,
    version          integer     not null default 0,
    created_at       timestamptz not null default now(),
    updated_at       timestamptz not null default now(),
    constraint cadre_id_number_unique unique (id_number),
    constraint cadre_id_number_format check (id_number ~ '^[0-9]{17}[0-9X]$'),
    constraint cadre_gender check (gender in ('MALE', 'FEMALE')),
    constraint cadre_dispatch_level check (dispatch_level in ('PROVINCE', 'CITY', 'COUNTY', 'TOWN')),
    constraint cadre_political_status check (political_status in ('PARTY_MEMBER', 'PROBATIONARY_PARTY_MEMBER',
        'LEAGUE_MEMBER', 'DEMOCRATIC_PARTY_MEMBER', 'NON_PARTY', 'MASSES')),
    constraint cadre_education check (education in ('POSTGRADUATE', 'BACHELOR', 'JUNIOR_COLLEGE',
        'SECONDARY_VOCATIONAL', 'SENIOR_HIGH', 'JUNIOR_HIGH')),
    constraint cadre_area_format check (area_code ~ '^[0-9]+$' and length(area_code) in (2, 4, 6, 9, 12)),
    constraint cadre_unit_exists foreign key (unit_id) references dispatching_unit (id)
);
create index cadre_area on cadre (area_code);
create index cadre_unit on cadre (unit_id);
create index cadre_name on cadre (name collate "zh-x-icu", id);
create index cadre_search on cadre using gin (search gin_trgm_ops);
