-- What is asked on the spot, by kind of inspection. Answers keep the words that were asked.
create table checklist (
    id         uuid primary key     default uuidv7(),
    name_zh    text        not null,
    name_en    text        not null,
    kinds      text[]      not null,
    version    integer     not null default 0,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint checklist_name_unique unique (name_zh),
    constraint checklist_kinds check (kinds <@ array ['PLANNED', 'UNANNOUNCED', 'VISIT'])
);

create table checklist_item (
    checklist_id uuid     not null,
    position     smallint not null,
    text_zh      text     not null,
    text_en      text     not null,
    primary key (checklist_id, position),
    constraint checklist_item_checklist_exists foreign key (checklist_id) references checklist (id) on delete cascade
);

-- An inspection belongs to the office that makes it; its level follows from that office's area.
create table inspection (
    id           uuid primary key     default uuidv7(),
    area_code    text collate "C" not null,
    level        text        not null generated always as (
        case length(area_code) when 2 then 'PROVINCE' when 4 then 'CITY' when 6 then 'COUNTY' else 'TOWN' end) stored,
    kind         text        not null,
    starts_on    date        not null,
    ends_on      date        not null,
    lead         text        not null,
    members      text[]      not null default '{}',
    summary      text,
    search       text        not null generated always as (spaced(lead || coalesce(summary, ''))) stored,
    state        text        not null default 'DRAFT',
    submitted_at timestamptz,
    author_id    uuid,
    author       text        not null,
    version      integer     not null default 0,
    created_at   timestamptz not null default now(),
    updated_at   timestamptz not null default now(),
    constraint inspection_area_exists foreign key (area_code) references area (code),
    constraint inspection_author_exists foreign key (author_id) references account (id) on delete set null,
    constraint inspection_kind check (kind in ('PLANNED', 'UNANNOUNCED', 'VISIT')),
    constraint inspection_period check (ends_on >= starts_on),
    constraint inspection_state check (state in ('DRAFT', 'SUBMITTED')),
    constraint inspection_submitted check ((state = 'SUBMITTED') = (submitted_at is not null))
);
create index inspection_area on inspection (area_code, starts_on);
create index inspection_starts_on on inspection (starts_on, id);
create index inspection_author on inspection (author_id);
create index inspection_search on inspection using gin (search gin_trgm_ops);

create table inspection_visit (
    inspection_id uuid not null,
    village_code  text collate "C" not null,
    visited_on    date not null,
    note          text,
    primary key (inspection_id, village_code),
    constraint inspection_visit_inspection_exists foreign key (inspection_id) references inspection (id) on delete cascade,
    constraint inspection_visit_village_exists foreign key (village_code) references village (code)
);
create index inspection_visit_village on inspection_visit (village_code, visited_on);

-- Whether a cadre was on post when the village was visited.
create table on_post_check (
    inspection_id uuid not null,
    village_code  text collate "C" not null,
    cadre_id      uuid not null,
    visited_on    date not null,
    result        text not null,
    note          text,
    primary key (inspection_id, village_code, cadre_id),
    constraint on_post_check_visit_exists foreign key (inspection_id, village_code)
        references inspection_visit (inspection_id, village_code) on delete cascade,
    constraint on_post_check_cadre_exists foreign key (cadre_id) references cadre (id),
    constraint on_post_check_result
        check (result in ('PRESENT', 'ON_LEAVE', 'ON_OUTING', 'COMMUTER', 'ABSENT_UNEXPLAINED'))
);
create index on_post_check_cadre on on_post_check (cadre_id, visited_on);

create table checklist_answer (
    inspection_id uuid     not null,
    village_code  text collate "C" not null,
    checklist     text     not null,
    position      smallint not null,
    question      text     not null,
    answer        text     not null,
    note          text,
    primary key (inspection_id, village_code, checklist, position),
    constraint checklist_answer_visit_exists foreign key (inspection_id, village_code)
        references inspection_visit (inspection_id, village_code) on delete cascade,
    constraint checklist_answer_value check (answer in ('YES', 'NO', 'NOT_CHECKED'))
);

-- What was found wrong in a village. It counts once its inspection is submitted.
create table finding (
    id              uuid primary key     default uuidv7(),
    inspection_id   uuid        not null,
    village_code    text collate "C" not null,
    position        smallint    not null,
    category        text        not null,
    severity        text        not null,
    text            text        not null,
    search          text        not null generated always as (spaced(text)) stored,
    owner_area_code text collate "C",
    owner_unit_id   uuid,
    found_on        date        not null,
    due_on          date        not null,
    state           text        not null default 'OPEN',
    submitted       boolean     not null default false,
    rectification   text,
    rectified_at    timestamptz,
    closed_at       timestamptz,
    version         integer     not null default 0,
    created_at      timestamptz not null default now(),
    updated_at      timestamptz not null default now(),
    constraint finding_visit_exists foreign key (inspection_id, village_code)
        references inspection_visit (inspection_id, village_code) on delete cascade,
    constraint finding_village_exists foreign key (village_code) references village (code),
    constraint finding_owner_area_exists foreign key (owner_area_code) references area (code),
    constraint finding_owner_unit_exists foreign key (owner_unit_id) references dispatching_unit (id),
    constraint finding_one_owner check ((owner_area_code is null) <> (owner_unit_id is null)),
    constraint finding_category
        check (category in ('DUTY', 'LIVING', 'WORK', 'TARGET', 'LEDGER', 'DISCIPLINE', 'FUNDS', 'OTHER')),
    constraint finding_severity check (severity in ('MINOR', 'MAJOR', 'CRITICAL')),
    constraint finding_state check (state in ('OPEN', 'RECTIFIED', 'CLOSED')),
    constraint finding_due check (due_on >= found_on),
    constraint finding_rectified check (state = 'OPEN' or rectification is not null)
);
create index finding_inspection on finding (inspection_id);
create index finding_village on finding (village_code, category, found_on, id) where submitted;
create index finding_due_on on finding (due_on, id) where submitted;
create index finding_open on finding (due_on) where submitted and state = 'OPEN';
create index finding_owner_area on finding (owner_area_code);
create index finding_owner_unit on finding (owner_unit_id);
create index finding_search on finding using gin (search gin_trgm_ops);

create table finding_transition (
    id         uuid primary key     default uuidv7(),
    finding_id uuid        not null,
    action     text        not null,
    from_state text        not null,
    to_state   text        not null,
    text       text,
    account_id uuid,
    actor      text        not null,
    moved_at   timestamptz not null default now(),
    constraint finding_transition_finding_exists foreign key (finding_id) references finding (id) on delete cascade,
    constraint finding_transition_account_exists foreign key (account_id) references account (id) on delete set null,
    constraint finding_transition_action check (action in ('RECTIFY', 'CLOSE', 'REOPEN')),
    constraint finding_transition_text check (action = 'CLOSE' or text is not null)
);
create index finding_transition_finding on finding_transition (finding_id);
create index finding_transition_account on finding_transition (account_id);

with added as (
    insert into checklist (name_zh, name_en, kinds) values
        ('五带头', 'The five musts', '{PLANNED,UNANNOUNCED}'),
        ('五不准', 'The five must-nots', '{PLANNED,UNANNOUNCED}'),
        ('吃住在村', 'Living in the village', '{PLANNED,UNANNOUNCED}'),
        ('驻村工作', 'Work in the village', '{PLANNED}'),
        ('看望了解', 'Asked on a visit', '{VISIT}')
    returning id, name_zh)
insert into checklist_item (checklist_id, position, text_zh, text_en)
select added.id, item.position, item.text_zh, item.text_en
from added
join (values
    ('五带头', 1, '带头执行党的路线方针政策和遵守国家法律法规', 'Leads in carrying out the Party''s policies and obeying the law'),
    ('五带头', 2, '带头学习政治理论和文化科技知识', 'Leads in learning political theory, culture and technology'),
    ('五带头', 3, '带头遵守村规民约', 'Leads in keeping the village''s rules'),
    ('五带头', 4, '带头做艰苦朴素、勤奋工作的表率', 'Sets an example of plain living and hard work'),
    ('五带头', 5, '带头尊重当地干部和群众', 'Leads in respecting local cadres and villagers'),
    ('五不准', 1, '没有参与封建迷信活动', 'Takes no part in superstitious activities'),
    ('五不准', 2, '没有参与赌博活动', 'Takes no part in gambling'),
    ('五不准', 3, '没有收受当地老百姓土特产', 'Accepts no local products from villagers'),
    ('五不准', 4, '没有收受红包', 'Accepts no gifts of money'),
    ('五不准', 5, '没有在驻点村报销应由个人支付的开支', 'Has no private expenses paid by the village'),
    ('吃住在村', 1, '在村有固定住处', 'Has a fixed lodging in the village'),
    ('吃住在村', 2, '在村用餐', 'Eats in the village'),
    ('吃住在村', 3, '离村履行请假或外出报告手续', 'Asks for leave or reports before leaving the village'),
    ('驻村工作', 1, '有三年规划和年度计划', 'Has a three-year plan and a plan of the year'),
    ('驻村工作', 2, '有工作日志和走访记录', 'Keeps a work log and records of visits'),
    ('驻村工作', 3, '目标任务按季度推进', 'Goals and tasks advance by the quarter'),
    ('看望了解', 1, '生活和住宿条件得到保障', 'Living conditions are provided for'),
    ('看望了解', 2, '派出单位支持驻村工作', 'The dispatching unit supports the work')
) as item (checklist, position, text_zh, text_en) on item.checklist = added.name_zh;
