-- Rules that change with time: what a code is worth from a day on.
create table parameter (
    code       text collate "C" primary key,
    unit       text        not null,
    least      integer     not null,
    most       integer     not null,
    version    integer     not null default 0,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint parameter_unit check (unit in ('DAYS')),
    constraint parameter_range check (least <= most)
);

create table parameter_value (
    code           text collate "C" not null,
    effective_from date        not null,
    value          integer     not null,
    changed_by     text,
    changed_at     timestamptz not null default now(),
    primary key (code, effective_from),
    constraint parameter_value_parameter_exists foreign key (code) references parameter (code)
);

insert into parameter (code, unit, least, most) values
    ('MIN_DUTY_DAYS', 'DAYS', 0, 31), ('TOWN_LEAVE_DAYS', 'DAYS', 0, 31), ('UNTRACED_DAYS', 'DAYS', 1, 31);
insert into parameter_value (code, effective_from, value) values
    ('MIN_DUTY_DAYS', '2000-01-01', 20), ('TOWN_LEAVE_DAYS', '2000-01-01', 3), ('UNTRACED_DAYS', '2000-01-01', 7);

-- The value of a parameter on a day.
create function parameter_on(parameter text, day date) returns integer language sql stable parallel safe as $$
    select value from parameter_value where code = parameter and effective_from <= day
    order by effective_from desc limit 1
$$;
