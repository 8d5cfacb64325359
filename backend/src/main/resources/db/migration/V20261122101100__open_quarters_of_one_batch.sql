-- A batch that is added or moved opens its own quarters; those of other batches open with the days.
create function open_quarters(today date, only_batch uuid) returns integer language plpgsql as $$
declare
    opened integer;
begin
    insert into batch_quarter (batch_id, quarter)
    select b.id, quarter_of(day::date)
    from batch b, generate_series(date_trunc('quarter', b.starts_on) - interval '3 months',
        greatest(date_trunc('quarter', b.starts_on), date_trunc('quarter', least(today, b.ends_on))), interval '3 months') day
    where only_batch is null or b.id = only_batch
    on conflict do nothing;
    get diagnostics opened = row_count;
    if opened > 0 then
        perform compute_income_progress(null);
    end if;
    return opened;
end $$;

create or replace function open_quarters(today date) returns integer language sql as
$$ select open_quarters(today, null) $$;

create or replace function follow_batch() returns trigger language plpgsql as $$
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
    if open_quarters(coalesce(last_opened, new.starts_on), new.id) = 0 then
        perform compute_income_progress(null);
    end if;
    return null;
end $$;
