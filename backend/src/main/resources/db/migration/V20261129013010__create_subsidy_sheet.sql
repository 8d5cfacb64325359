-- What a town pays its cadres for a month, by its submitted duty sheet and the standards.
create table subsidy_sheet (
    id          uuid primary key     default uuidv7(),
    town_code   text collate "C" not null,
    month       text collate "C" not null,
    first_day   date        not null generated always as (
        make_date(left(month, 4)::integer, right(month, 2)::integer, 1)) stored,
    state       text        not null default 'DRAFT',
    computed_at timestamptz not null default now(),
    version     integer     not null default 0,
    created_at  timestamptz not null default now(),
    updated_at  timestamptz not null default now(),
    constraint subsidy_sheet_unique unique (town_code, month),
    constraint subsidy_sheet_town_exists foreign key (town_code) references area (code),
    constraint subsidy_sheet_town_is_town check (length(town_code) = 9),
    constraint subsidy_sheet_month_format check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    constraint subsidy_sheet_state check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'RETURNED'))
);
create index subsidy_sheet_month on subsidy_sheet (month, town_code);

-- What one standard comes to for one cadre in one village. A difference corrects an earlier month, whose own sheet stays.
create table subsidy_line (
    id             uuid primary key     default uuidv7(),
    sheet_id       uuid           not null,
    month          text collate "C" not null,
    difference     boolean        not null,
    cadre_id       uuid           not null,
    village_code   text collate "C" not null,
    standard_id    uuid           not null,
    dispatch_level text           not null,
    basis          text           not null,
    payer          text           not null,
    rate           numeric(14, 2) not null,
    -- days in the village, days on post, outings or times, by the basis
    quantity       integer        not null,
    amount         numeric(14, 2) not null,
    constraint subsidy_line_unique unique (sheet_id, month, cadre_id, village_code, standard_id),
    constraint subsidy_line_sheet_exists foreign key (sheet_id) references subsidy_sheet (id) on delete cascade,
    constraint subsidy_line_cadre_exists foreign key (cadre_id) references cadre (id),
    constraint subsidy_line_village_exists foreign key (village_code) references village (code),
    constraint subsidy_line_standard_exists foreign key (standard_id) references subsidy_standard (id),
    constraint subsidy_line_amount check (amount > 0 or difference and amount <> 0)
);
create index subsidy_line_month on subsidy_line (month, village_code);
create index subsidy_line_village on subsidy_line (village_code);
create index subsidy_line_cadre on subsidy_line (cadre_id);
create index subsidy_line_standard on subsidy_line (standard_id);

-- What is submitted or approved gets no other lines.
create function keep_submitted_subsidies() returns trigger language plpgsql as $$
begin
    if exists (select from written w join subsidy_sheet s on s.id = w.sheet_id where s.state in ('SUBMITTED', 'APPROVED')) then
        raise exception 'a sheet that is submitted or approved stays as it is'
            using errcode = 'check_violation', constraint = 'subsidy_line_frozen', table = 'subsidy_line';
    end if;
    return null;
end $$;

create trigger subsidy_line_added after insert on subsidy_line referencing new table as written
    for each statement execute function keep_submitted_subsidies();
create trigger subsidy_line_changed after update on subsidy_line referencing new table as written
    for each statement execute function keep_submitted_subsidies();

-- An approved sheet is not opened again.
create function keep_approved_subsidies() returns trigger language plpgsql as $$
begin
    raise exception 'a sheet that is approved stays as it is'
        using errcode = 'check_violation', constraint = 'subsidy_sheet_frozen', table = 'subsidy_sheet';
end $$;

create trigger subsidy_sheet_stays before update on subsidy_sheet
    for each row when (old.state = 'APPROVED') execute function keep_approved_subsidies();

-- Which standards fit a posting, and on which days.
create view subsidy_fit as
select p.cadre_id, p.village_code, p.batch_id, c.dispatch_level, s.id as standard_id, s.basis, s.payer, s.amount as rate,
    greatest(p.posted_on, s.starts_on) as starts_on, least(p.ended_on, s.ends_on) as ends_on
from posting p
join cadre c on c.id = p.cadre_id
join batch b on b.id = p.batch_id
left join village_income i on i.village_code = p.village_code and i.year = b.base_year
join subsidy_standard s on starts_with(p.village_code, s.area_code)
    and (s.dispatch_level is null or s.dispatch_level = c.dispatch_level)
    and (s.village_class is null or (s.village_class = 'POOR') = coalesce(i.collective_income < b.poor_income_below, false))
    and s.starts_on <= coalesce(p.ended_on, s.starts_on) and p.posted_on <= coalesce(s.ends_on, p.posted_on);

-- Of the days in the village that a cadre's month in a town has by its duty sheet, those up to a day. Days of approved leave
-- are known; what else the sheet says of absence has no day, and is spread evenly over the others.
create function days_in_village(cadre uuid, town text, first date, last date, present integer, on_leave integer, until date)
returns integer language sql stable as $$
    with stay as (
        select greatest(posted_on, first) as from_day, least(coalesce(ended_on, last), last) as to_day
        from posting
        where cadre_id = cadre and starts_with(village_code, town) and posted_on <= last and coalesce(ended_on, last) >= first),
    spent as (
        select sum(s.to_day - s.from_day + 1) as total, sum(greatest(least(s.to_day, until) - s.from_day + 1, 0)) as reached
        from stay s),
    away as (
        select coalesce(sum(least(v.last_day, s.to_day) - greatest(v.starts_on, s.from_day) + 1), 0) as total,
            coalesce(sum(greatest(least(v.last_day, s.to_day, until) - greatest(v.starts_on, s.from_day) + 1, 0)), 0) as reached
        from stay s join leave v on v.cadre_id = cadre and v.state = 'APPROVED' and v.starts_on <= s.to_day
            and v.last_day >= s.from_day),
    known as (
        select spent.total - least(away.total, on_leave) as total, spent.reached - least(away.reached, on_leave) as reached
        from spent, away)
    select (reached - case when total > 0 then greatest(total - present, 0) * reached / total else 0 end)::integer from known
$$;
