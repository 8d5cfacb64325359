-- Targets that a ledger of a later module decides: the ledger tells how many of its records count in a village and a
-- quarter, and the target is the sum of the batch's quarters so far.
create table village_count (
    -- the value of target.computed_from
    source       text not null,
    village_code text collate "C" not null,
    quarter      text collate "C" not null,
    counted      integer not null,
    primary key (source, village_code, quarter),
    constraint village_count_village_exists foreign key (village_code) references village (code) on delete cascade,
    constraint village_count_range check (counted >= 0)
);
create index village_count_village on village_count (village_code);

alter table target drop constraint target_computed_from;
alter table target add constraint target_computed_from check (computed_from in ('INCOME', 'DEEDS'));

-- What follows from the income and from what is counted, by its source.
create view computed_progress as
select 'INCOME' as source, batch_id, village_code, target_code, quarter, value from income_progress
union all
select t.computed_from, q.batch_id, v.code, t.code, q.quarter,
    coalesce((select sum(c.counted) from village_count c
        where c.source = t.computed_from and c.village_code = v.code
            and c.quarter between quarter_of(b.starts_on) and q.quarter), 0)::numeric
from batch b
join target t on t.batch_id = b.id and t.computed_from <> 'INCOME'
join batch_quarter q on q.batch_id = b.id
cross join village v;

-- Brings what is computed from a source, or from all, to what the view says, in these villages or in all. A row that
-- changes keeps the definition that it is judged by.
create function compute_progress(from_source text, villages text[]) returns void language sql as $$
    delete from progress p
    using target t
    where t.batch_id = p.batch_id and t.code = p.target_code and t.computed_from = coalesce(from_source, t.computed_from)
        and p.computed and (villages is null or p.village_code = any (villages))
        and not exists (select from computed_progress c where c.source = t.computed_from and c.batch_id = p.batch_id
            and c.village_code = p.village_code and c.target_code = p.target_code and c.quarter = p.quarter);
    insert into progress as p (batch_id, village_code, target_code, quarter, value, state, computed, share, verified_at)
    select c.batch_id, c.village_code, c.target_code, c.quarter, c.value, 'VERIFIED', true, 0, now()
    from computed_progress c
    left join progress known on known.batch_id = c.batch_id and known.village_code = c.village_code
        and known.target_code = c.target_code and known.quarter = c.quarter
    where c.source = coalesce(from_source, c.source) and (villages is null or c.village_code = any (villages))
        and known.value is distinct from c.value
    order by c.batch_id, c.village_code, c.quarter
    on conflict (batch_id, village_code, target_code, quarter) do update
        set value = excluded.value, version = p.version + 1, updated_at = now()
        where p.computed and p.value <> excluded.value
$$;

create or replace function compute_income_progress(villages text[]) returns void language sql as
$$ select compute_progress('INCOME', villages) $$;

create or replace function open_quarters(today date, only_batch uuid) returns integer language plpgsql as $$
declare
    opened integer;
begin
    -- after what is being counted now, and before what is counted next: else a new quarter would miss it
    perform pg_advisory_xact_lock(hashtext('open_quarters'));
    insert into batch_quarter (batch_id, quarter)
    select b.id, quarter_of(day::date)
    from batch b, generate_series(date_trunc('quarter', b.starts_on) - interval '3 months',
        greatest(date_trunc('quarter', b.starts_on), date_trunc('quarter', least(today, b.ends_on))), interval '3 months') day
    where only_batch is null or b.id = only_batch
    on conflict do nothing;
    get diagnostics opened = row_count;
    if opened > 0 then
        perform compute_progress(null, null);
    end if;
    return opened;
end $$;

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
        perform compute_progress(null, null);
    end if;
    return null;
end $$;

-- A village has done nothing yet, which is a number too.
create function follow_new_village() returns trigger language plpgsql as $$
begin
    perform compute_progress(c.source, array(select code from added))
    from (select distinct computed_from as source from target where computed_from <> 'INCOME') c;
    return null;
end $$;

create trigger village_counts_from_none after insert on village referencing new table as added
    for each statement execute function follow_new_village();

-- What a ledger tells when records of it begin or cease to count: how many more or fewer of which village and quarter.
-- The villages are held until the transaction ends, so that of two that tell at once none is lost.
create function count_for_targets(from_source text, changes village_count[]) returns void language plpgsql as $$
declare
    villages text[] := array(select distinct village_code from unnest(changes));
begin
    if cardinality(changes) = 0 then
        return;
    end if;
    perform pg_advisory_xact_lock_shared(hashtext('open_quarters'));
    perform from village where code = any (villages) order by code for no key update;
    insert into village_count as c (source, village_code, quarter, counted)
    select from_source, village_code, quarter, 0 from unnest(changes) group by village_code, quarter
    on conflict do nothing;
    update village_count c set counted = c.counted + d.more
    from (select village_code, quarter, sum(counted) as more from unnest(changes) group by village_code, quarter) d
    where c.source = from_source and c.village_code = d.village_code and c.quarter = d.quarter and d.more <> 0;
    perform compute_progress(from_source, villages);
end $$;

-- A batch whose towns have reported their deeds by the piece keeps what they reported; every other one counts them.
update target t set computed_from = 'DEEDS', updated_at = now()
where t.code = 'G4' and not exists (select from progress p where p.batch_id = t.batch_id and p.target_code = t.code);

create or replace function add_targets(batch uuid) returns void language plpgsql as $$
declare
    previous uuid := (select p.id from batch b, batch p where b.id = batch and p.starts_on < b.starts_on
                      order by p.starts_on desc limit 1);
begin
    insert into target (batch_id, code, name_zh, name_en, value_type, unit, threshold, accumulation, applies_to,
        computed_from, serves, weight)
    select batch, code, name_zh, name_en, value_type, unit, threshold, accumulation, applies_to,
        case code when 'G4' then 'DEEDS' else computed_from end, serves, weight
    from target where batch_id = previous;
    if not found then
        insert into target (batch_id, code, name_zh, name_en, value_type, unit, threshold, accumulation, applies_to,
            computed_from, serves, weight)
        values
            (batch, 'G1', '贫困村年集体经济收入达到3万元以上', 'Poor villages earn 30,000 yuan or more a year', 'NUMBER', 'YUAN', 30000, 'LEVEL', 'POOR', 'INCOME', '{}', 10),
            (batch, 'G2', '每个村培养3名以上后备干部', 'Three or more reserve cadres trained in each village', 'NUMBER', 'PERSON', 3, 'CUMULATIVE', 'ALL', null, '{}', 10),
            (batch, 'G3', '每个村发展3名以上党员', 'Three or more party members recruited in each village', 'NUMBER', 'PERSON', 3, 'CUMULATIVE', 'ALL', null, '{}', 10),
            (batch, 'G4', '为每个村办3件以上实事', 'Three or more good deeds done for each village', 'NUMBER', 'DEED', 3, 'CUMULATIVE', 'ALL', 'DEEDS', '{}', 10),
            (batch, 'G5', '解决一批影响农村稳定的问题', 'Problems that affect stability solved, none found left open', 'SOLVED_OF_FOUND', 'PROBLEM', 1, 'CUMULATIVE', 'ALL', null, '{}', 10),
            (batch, 'G6', '培养一批农村实用技术人才', 'People trained in practical skills', 'NUMBER', 'PERSON', 1, 'CUMULATIVE', 'ALL', null, '{}', 10),
            (batch, 'G7', '输出一批富余劳动力', 'Surplus labour placed in outside work', 'NUMBER', 'PERSON', 1, 'CUMULATIVE', 'ALL', null, '{}', 10),
            (batch, 'G8', '建立完善一套长效的工作机制', 'A lasting working mechanism established', 'YES_NO', 'MECHANISM', 1, 'LEVEL', 'ALL', null, '{}', 10),
            (batch, 'T1', '在党员中组织开展保持共产党员先进性和“理想、责任、能力、形象”教育活动', 'Education of party members: advanced nature, and ideals, duty, ability, image', 'STATUS', 'STATUS', 1, 'LEVEL', 'ALL', null, '{}', 2),
            (batch, 'T2', '在群众中开展“爱国、守法、诚信、知礼”教育，开展创建文明村活动', 'Education of the villagers, and building civilised villages', 'STATUS', 'STATUS', 1, 'LEVEL', 'ALL', null, '{}', 2),
            (batch, 'T3', '加强村“两委”班子建设', 'Stronger village party and villagers'' committees', 'STATUS', 'STATUS', 1, 'LEVEL', 'ALL', null, '{}', 2),
            (batch, 'T4', '加强党员队伍建设，做好发展党员和党员教育管理工作', 'Recruiting, educating and managing party members', 'STATUS', 'STATUS', 1, 'LEVEL', 'ALL', null, '{G3}', 2),
            (batch, 'T5', '指导发展村级集体经济', 'Guiding the growth of the collective economy', 'STATUS', 'STATUS', 1, 'LEVEL', 'ALL', null, '{G1}', 2),
            (batch, 'T6', '培养农村后备干部', 'Training reserve cadres', 'STATUS', 'STATUS', 1, 'LEVEL', 'ALL', null, '{G2}', 2),
            (batch, 'T7', '积极开展农村实用技术培训', 'Training in practical skills', 'STATUS', 'STATUS', 1, 'LEVEL', 'ALL', null, '{G6,G7}', 2),
            (batch, 'T8', '协助做好农村社会稳定工作', 'Helping to keep the village stable', 'STATUS', 'STATUS', 1, 'LEVEL', 'ALL', null, '{G5}', 2),
            (batch, 'T9', '力所能及地为农村办实事好事', 'Doing good deeds for the village', 'STATUS', 'STATUS', 1, 'LEVEL', 'ALL', null, '{G4}', 2),
            (batch, 'T10', '建立健全各项制度', 'Establishing rules and procedures', 'STATUS', 'STATUS', 1, 'LEVEL', 'ALL', null, '{G8}', 2);
    end if;
    insert into target_revision (batch_id, code, revision, name_zh, name_en, threshold, weight)
    select batch_id, code, revision, name_zh, name_en, threshold, weight from target where batch_id = batch;
end $$;

select compute_progress('DEEDS', null);
