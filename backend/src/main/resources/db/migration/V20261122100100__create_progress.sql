-- What a village has reached of a target by the end of a quarter.
create table progress (
    id           uuid primary key     default uuidv7(),
    batch_id     uuid        not null,
    village_code text collate "C" not null,
    target_code  text collate "C" not null,
    quarter      text collate "C" not null,
    -- of a goal: a number, or 1 and 0 for yes and no
    value        numeric(14, 2),
    -- of a goal that counts problems: how many were found, of which value are solved
    found        integer,
    -- of a task
    status       text,
    document     text,
    note         text,
    state        text        not null default 'DRAFT',
    -- whether the system computes it from another ledger
    computed     boolean     not null default false,
    -- how much of the threshold is reached, 1 being all of it; by judge_progress
    share        numeric(5, 4) not null,
    -- the definition it was verified by; by judge_progress
    revision     integer,
    -- when it was first submitted: a correction after a return is not late
    reported_at  timestamptz,
    verified_at  timestamptz,
    version      integer     not null default 0,
    created_at   timestamptz not null default now(),
    updated_at   timestamptz not null default now(),
    constraint progress_village_exists foreign key (village_code) references village (code),
    constraint progress_target_exists foreign key (batch_id, target_code) references target (batch_id, code),
    constraint progress_quarter_exists foreign key (batch_id, quarter) references batch_quarter (batch_id, quarter),
    constraint progress_revision_exists foreign key (batch_id, target_code, revision)
        references target_revision (batch_id, code, revision),
    constraint progress_unique unique (batch_id, village_code, target_code, quarter),
    constraint progress_state check (state in ('DRAFT', 'REPORTED', 'VERIFIED', 'RETURNED')),
    constraint progress_status check (status in ('NOT_STARTED', 'UNDER_WAY', 'DONE')),
    constraint progress_value_range check (value >= 0),
    constraint progress_found_range check (found >= value)
);
create index progress_village on progress (village_code, quarter);
create index progress_target on progress (target_code, quarter, village_code);
create index progress_state on progress (state, quarter, village_code) where state <> 'VERIFIED';
create index progress_computed on progress (village_code) where computed;
create index progress_verified on progress (batch_id, target_code, village_code, quarter) include (share, value)
    where state = 'VERIFIED';

-- Who moved a report from which state to which, when and why.
create table progress_transition (
    id          uuid primary key     default uuidv7(),
    progress_id uuid        not null,
    action      text        not null,
    from_state  text        not null,
    to_state    text        not null,
    reason      text,
    account_id  uuid,
    actor       text        not null,
    moved_at    timestamptz not null default now(),
    constraint progress_transition_progress_exists foreign key (progress_id) references progress (id) on delete cascade,
    constraint progress_transition_account_exists foreign key (account_id) references account (id) on delete set null,
    constraint progress_transition_action check (action in ('SUBMIT', 'VERIFY', 'RETURN', 'REOPEN')),
    constraint progress_transition_reason check (action in ('SUBMIT', 'VERIFY') or reason is not null)
);
create index progress_transition_progress on progress_transition (progress_id);
create index progress_transition_account on progress_transition (account_id);

-- The one rule of how much of a target is reached. It is cut off, not rounded: 29,999.99 of 30,000 is not all of it.
create function progress_share(value_type text, threshold numeric, value numeric, found integer, status text)
returns numeric language sql immutable parallel safe as $$
    select coalesce(case value_type
        when 'STATUS' then case status when 'DONE' then 1 when 'UNDER_WAY' then 0.5 else 0 end
        when 'SOLVED_OF_FOUND' then trunc(least(1, value / threshold, value / nullif(found, 0)), 4)
        else trunc(least(1, value / threshold), 4)
    end, 0)
$$;

-- Judges a row by the definition of now, and pins that definition when the row is verified. A row that the system
-- computes is judged for good when it first appears.
create function judge_progress() returns trigger language plpgsql as $$
begin
    if new.state <> 'VERIFIED' then
        new.revision := null;
    end if;
    select progress_share(t.value_type, r.threshold, new.value, new.found, new.status),
        case when new.state = 'VERIFIED' then r.revision end
    into new.share, new.revision
    from target t
    join target_revision r on r.batch_id = t.batch_id and r.code = t.code and r.revision = coalesce(new.revision, t.revision)
    where t.batch_id = new.batch_id and t.code = new.target_code;
    return new;
end $$;

create trigger progress_judged before insert or update on progress for each row execute function judge_progress();

-- What is not verified yet is judged by the new threshold from now on.
create function judge_unverified() returns trigger language plpgsql as $$
begin
    update progress set share = share
    where batch_id = new.batch_id and target_code = new.code and state <> 'VERIFIED';
    return null;
end $$;

create trigger target_redefined after update of revision on target for each row execute function judge_unverified();

-- What follows from the income by year: for each poor village and quarter the income of the latest year known, none after
-- the quarter's own.
create view income_progress as
select q.batch_id, base.village_code, t.code as target_code, q.quarter, known.collective_income as value
from batch b
join target t on t.batch_id = b.id and t.computed_from = 'INCOME'
join batch_quarter q on q.batch_id = b.id
join village_income base on base.year = b.base_year and base.collective_income < b.poor_income_below
cross join lateral (
    select i.collective_income from village_income i
    where i.village_code = base.village_code and i.year between b.base_year and left(q.quarter, 4)::smallint
    order by i.year desc limit 1) known;

-- Brings the computed rows of these villages, or of all, to what the view says. One that changes keeps its definition.
create function compute_income_progress(villages text[]) returns void language sql as $$
    delete from progress p
    where p.computed and (villages is null or p.village_code = any (villages))
        and not exists (select from income_progress i where i.batch_id = p.batch_id and i.village_code = p.village_code
            and i.target_code = p.target_code and i.quarter = p.quarter);
    insert into progress as p (batch_id, village_code, target_code, quarter, value, state, computed, share, verified_at)
    select batch_id, village_code, target_code, quarter, value, 'VERIFIED', true, 0, now()
    from income_progress where villages is null or village_code = any (villages)
    order by batch_id, village_code, quarter
    on conflict (batch_id, village_code, target_code, quarter) do update
        set value = excluded.value, version = p.version + 1, updated_at = now()
        where p.computed and p.value <> excluded.value
$$;

-- Opens the quarters that have begun by a day; the baseline and the first quarter of a batch are always open.
create function open_quarters(today date) returns integer language plpgsql as $$
declare
    opened integer;
begin
    insert into batch_quarter (batch_id, quarter)
    select b.id, quarter_of(day::date)
    from batch b, generate_series(date_trunc('quarter', b.starts_on) - interval '3 months',
        greatest(date_trunc('quarter', b.starts_on), date_trunc('quarter', least(today, b.ends_on))), interval '3 months') day
    on conflict do nothing;
    get diagnostics opened = row_count;
    if opened > 0 then
        perform compute_income_progress(null);
    end if;
    return opened;
end $$;

-- The quarters follow the batch's period, but none is taken away that somebody has reported on.
create function follow_batch() returns trigger language plpgsql as $$
declare
    last_opened date := (select max(starts_on) from batch_quarter where batch_id = new.id);
begin
    if tg_op = 'UPDATE' then
        delete from progress p where p.batch_id = new.id and p.computed
            and (p.quarter < quarter_of((new.starts_on - interval '3 months')::date) or p.quarter > quarter_of(new.ends_on));
        delete from batch_quarter q where q.batch_id = new.id
            and (q.quarter < quarter_of((new.starts_on - interval '3 months')::date) or q.quarter > quarter_of(new.ends_on))
            and not exists (select from progress p where p.batch_id = q.batch_id and p.quarter = q.quarter);
    end if;
    if open_quarters(coalesce(last_opened, new.starts_on)) = 0 then
        perform compute_income_progress(null);
    end if;
    return null;
end $$;

create trigger batch_opens_quarters after insert or update of starts_on, ends_on, base_year, poor_income_below on batch
    for each row execute function follow_batch();

create function follow_new_income() returns trigger language plpgsql as $$
begin
    perform compute_income_progress(array(select distinct village_code from changed));
    return null;
end $$;

create function follow_changed_income() returns trigger language plpgsql as $$
begin
    perform compute_income_progress(array(select village_code from changed union select village_code from before));
    return null;
end $$;

create trigger village_income_added after insert on village_income referencing new table as changed
    for each statement execute function follow_new_income();
create trigger village_income_removed after delete on village_income referencing old table as changed
    for each statement execute function follow_new_income();
create trigger village_income_changed after update on village_income referencing old table as before new table as changed
    for each statement execute function follow_changed_income();

-- What is computed never keeps a village or a batch from being removed.
create function drop_computed_progress() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'village' then
        delete from progress where village_code = old.code and computed;
    else
        delete from progress where batch_id = old.id and computed;
    end if;
    return old;
end $$;

create trigger village_drops_computed before delete on village for each row execute function drop_computed_progress();
create trigger batch_drops_computed before delete on batch for each row execute function drop_computed_progress();

-- As roster_change, for what the statistics of targets are remembered under.
create table progress_change (
    xid        xid8 primary key     default pg_current_xact_id(),
    changed_at timestamptz not null default now()
);

create function record_progress_change() returns trigger language plpgsql as $$
begin
    insert into progress_change default values on conflict do nothing;
    return null;
end $$;

create trigger target_recorded after insert or update or delete or truncate on target execute function record_progress_change();
create trigger target_milestone_recorded after insert or update or delete or truncate on target_milestone execute function record_progress_change();
create trigger batch_quarter_recorded after insert or update or delete or truncate on batch_quarter execute function record_progress_change();
create trigger progress_recorded after insert or update or delete or truncate on progress execute function record_progress_change();

select open_quarters(current_date);
