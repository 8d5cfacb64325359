-- What is paid to whom on what basis, and by whom. It holds for cadres posted in villages of its area.
create table subsidy_standard (
    id             uuid primary key     default uuidv7(),
    area_code      text collate "C" not null,
    name           text           not null,
    basis          text           not null,
    payer          text           not null,
    -- yuan for each day, month, year, outing or cadre, by the basis
    amount         numeric(14, 2) not null,
    -- those sent by this level only; all when null
    dispatch_level text,
    -- those in poor villages or in others only; all when null
    village_class  text,
    starts_on      date           not null,
    ends_on        date,
    -- names it in a file beside area, basis, payer and first day: null would equal nothing
    narrowed       text           not null generated always as (
        coalesce(dispatch_level, 'ALL') || '-' || coalesce(village_class, 'ALL')) stored,
    search         text           not null generated always as (spaced(name)) stored,
    version        integer        not null default 0,
    created_at     timestamptz    not null default now(),
    updated_at     timestamptz    not null default now(),
    constraint subsidy_standard_area_exists foreign key (area_code) references area (code),
    constraint subsidy_standard_basis check (basis in ('DAY', 'MONTH', 'YEAR', 'TRIP', 'ONCE')),
    constraint subsidy_standard_payer check (payer in ('FINANCE', 'UNIT')),
    constraint subsidy_standard_amount check (amount >= 0),
    constraint subsidy_standard_dispatch_level check (dispatch_level in ('PROVINCE', 'CITY', 'COUNTY', 'TOWN')),
    constraint subsidy_standard_village_class check (village_class in ('POOR', 'OTHER')),
    constraint subsidy_standard_period check (ends_on >= starts_on),
    -- No two of one basis and payer fit one cadre on one day. What narrows a standard is a range: an area is the range of
    -- its villages' codes, a level or a class is one of a few, and what is not narrowed is all of them.
    constraint subsidy_standard_one_fits exclude using gist (
        basis with =,
        payer with =,
        int8range(rpad(area_code, 12, '0')::bigint, rpad(area_code, 12, '9')::bigint, '[]') with &&,
        (case dispatch_level when 'PROVINCE' then int4range(1, 2) when 'CITY' then int4range(2, 3)
            when 'COUNTY' then int4range(3, 4) when 'TOWN' then int4range(4, 5) else int4range(1, 5) end) with &&,
        (case village_class when 'POOR' then int4range(1, 2) when 'OTHER' then int4range(2, 3)
            else int4range(1, 3) end) with &&,
        daterange(starts_on, ends_on, '[]') with &&)
);
create index subsidy_standard_area on subsidy_standard (area_code);
create index subsidy_standard_starts_on on subsidy_standard (starts_on, id);
create index subsidy_standard_search on subsidy_standard using gin (search gin_trgm_ops);
