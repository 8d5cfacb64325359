-- Days after the end of a quarter by which the towns report it.
alter table batch add column report_due_days smallint not null default 10;
alter table batch add constraint batch_report_due_days_range check (report_due_days between 0 and 92);

create function quarter_of(day date) returns text language sql immutable parallel safe as
$$ select to_char(day, 'YYYY"-Q"Q') $$;

create function quarter_first_day(quarter text) returns date language sql immutable parallel safe as
$$ select make_date(left(quarter, 4)::integer, right(quarter, 1)::integer * 3 - 2, 1) $$;

create function quarter_last_day(quarter text) returns date language sql immutable parallel safe as
$$ select (quarter_first_day(quarter) + interval '3 months' - interval '1 day')::date $$;

-- The quarters of a batch that can be reported. The first is the one before the batch begins: the baseline.
create table batch_quarter (
    batch_id  uuid not null,
    quarter   text collate "C" not null,
    starts_on date not null generated always as (quarter_first_day(quarter)) stored,
    ends_on   date not null generated always as (quarter_last_day(quarter)) stored,
    primary key (batch_id, quarter),
    constraint batch_quarter_batch_exists foreign key (batch_id) references batch (id) on delete cascade,
    constraint batch_quarter_format check (quarter ~ '^[0-9]{4}-Q[1-4]$')
);

-- The 8 goals and 10 tasks of a batch, as they are defined now.
create table target (
    batch_id      uuid           not null,
    code          text collate "C" not null,
    kind          text           not null generated always as (case left(code, 1) when 'G' then 'GOAL' else 'TASK' end) stored,
    position      smallint       not null generated always as (
        substr(code, 2)::smallint + case left(code, 1) when 'G' then 0 else 8 end) stored,
    name_zh       text           not null,
    name_en       text           not null,
    value_type    text           not null,
    unit          text           not null,
    -- what the value must be, or exceed; for a yes/no 1, for a status its share of being done
    threshold     numeric(14, 2) not null,
    accumulation  text           not null,
    applies_to    text           not null default 'ALL',
    -- the ledger that the value is computed from; null where it is reported
    computed_from text,
    serves        text[]         not null default '{}',
    weight        numeric(5, 2)  not null,
    revision      integer        not null default 1,
    version       integer        not null default 0,
    created_at    timestamptz    not null default now(),
    updated_at    timestamptz    not null default now(),
    primary key (batch_id, code),
    constraint target_batch_exists foreign key (batch_id) references batch (id) on delete cascade,
    constraint target_code_format check (code ~ '^(G[1-8]|T[1-9]|T10)$'),
    constraint target_value_type check (value_type in ('NUMBER', 'SOLVED_OF_FOUND', 'YES_NO', 'STATUS')),
    constraint target_unit check (unit in ('YUAN', 'PERSON', 'DEED', 'PROBLEM', 'MECHANISM', 'STATUS')),
    constraint target_accumulation check (accumulation in ('CUMULATIVE', 'LEVEL')),
    constraint target_applies_to check (applies_to in ('ALL', 'POOR')),
    constraint target_computed_from check (computed_from in ('INCOME')),
    constraint target_threshold_range check (threshold > 0),
    constraint target_weight_range check (weight between 0 and 100)
);

-- Every definition that a target has had: what was verified keeps the one it was judged by.
create table target_revision (
    batch_id   uuid           not null,
    code       text collate "C" not null,
    revision   integer        not null,
    name_zh    text           not null,
    name_en    text           not null,
    threshold  numeric(14, 2) not null,
    weight     numeric(5, 2)  not null,
    changed_by text,
    changed_at timestamptz    not null default now(),
    primary key (batch_id, code, revision),
    constraint target_revision_target_exists foreign key (batch_id, code) references target (batch_id, code) on delete cascade
);

-- What share of the threshold the city expects at the end of a quarter, where it is not linear in time.
create table target_milestone (
    batch_id uuid          not null,
    code     text collate "C" not null,
    quarter  text collate "C" not null,
    share    numeric(5, 4) not null,
    primary key (batch_id, code, quarter),
    constraint target_milestone_target_exists foreign key (batch_id, code) references target (batch_id, code) on delete cascade,
    constraint target_milestone_quarter_format check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
    constraint target_milestone_share_range check (share between 0 and 1)
);

-- The share of a target's threshold that is expected by the end of a quarter: the latest milestone, or else linear from
-- the batch's first day to its last, which is a year later where the batch has no end yet.
create view target_expectation as
select q.batch_id, t.code, q.quarter,
    coalesce(
        (select m.share from target_milestone m
         where m.batch_id = t.batch_id and m.code = t.code and m.quarter <= q.quarter order by m.quarter desc limit 1),
        case
            when exists (select from target_milestone m where m.batch_id = t.batch_id and m.code = t.code) then 0
            else trunc(greatest(0, least(q.ends_on, b.last_day) - b.starts_on + 1)::numeric
                / (b.last_day - b.starts_on + 1), 4)
        end) as share
from (select id, starts_on, coalesce(ends_on, (starts_on + interval '1 year' - interval '1 day')::date) as last_day
      from batch) b
join batch_quarter q on q.batch_id = b.id
join target t on t.batch_id = b.id;

-- A new batch takes over the definitions of the batch before it; the first one gets those of the programme.
create function add_targets(batch uuid) returns void language plpgsql as $$
declare
    previous uuid := (select p.id from batch b, batch p where b.id = batch and p.starts_on < b.starts_on
                      order by p.starts_on desc limit 1);
begin
    insert into target (batch_id, code, name_zh, name_en, value_type, unit, threshold, accumulation, applies_to,
        computed_from, serves, weight)
    select batch, code, name_zh, name_en, value_type, unit, threshold, accumulation, applies_to, computed_from, serves,
        weight
    from target where batch_id = previous;
    if not found then
        insert into target (batch_id, code, name_zh, name_en, value_type, unit, threshold, accumulation, applies_to,
            computed_from, serves, weight)
        values
            (batch, 'G1', '贫困村年集体经济收入达到3万元以上', 'Poor villages earn 30,000 yuan or more a year', 'NUMBER', 'YUAN', 30000, 'LEVEL', 'POOR', 'INCOME', '{}', 10),
            (batch, 'G2', '每个村培养3名以上后备干部', 'Three or more reserve cadres trained in each village', 'NUMBER', 'PERSON', 3, 'CUMULATIVE', 'ALL', null, '{}', 10),
            (batch, 'G3', '每个村发展3名以上党员', 'Three or more party members recruited in each village', 'NUMBER', 'PERSON', 3, 'CUMULATIVE', 'ALL', null, '{}', 10),
            (batch, 'G4', '为每个村办3件以上实事', 'Three or more good deeds done for each village', 'NUMBER', 'DEED', 3, 'CUMULATIVE', 'ALL', null, '{}', 10),
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

create function define_batch() returns trigger language plpgsql as $$
begin
    perform add_targets(new.id);
    return null;
end $$;

create trigger batch_defined after insert on batch for each row execute function define_batch();

do $$
declare
    known uuid;
begin
    for known in select id from batch order by starts_on loop
        perform add_targets(known);
    end loop;
end $$;
