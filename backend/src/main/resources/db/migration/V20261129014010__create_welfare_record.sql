-- What is done for a cadre: an insurance, a health examination, a visit by a leader of its unit.
create table welfare_record (
    id         uuid primary key        default uuidv7(),
    cadre_id   uuid           not null,
    -- the place of the cadre, with which the record goes along
    area_code  text collate "C" not null,
    kind       text           not null,
    done_on    date           not null,
    -- the last day on which it holds; null while it holds
    ends_on    date,
    amount     numeric(10, 2),
    note       text,
    version    integer        not null default 0,
    created_at timestamptz    not null default now(),
    updated_at timestamptz    not null default now(),
    constraint welfare_record_cadre_exists foreign key (cadre_id) references cadre (id),
    constraint welfare_record_kind check (kind in ('INSURANCE', 'HEALTH_EXAMINATION', 'LEADER_VISIT')),
    constraint welfare_record_period check (ends_on >= done_on),
    constraint welfare_record_amount check (amount > 0),
    constraint welfare_record_unique unique (cadre_id, kind, done_on)
);
create index welfare_record_done_on on welfare_record (done_on, id);
create index welfare_record_area on welfare_record (area_code, done_on);

create function move_welfare_records() returns trigger language plpgsql as $$
begin
    update welfare_record w set area_code = a.area_code
    from removed r join added a on a.id = r.id and a.area_code <> r.area_code
    where w.cadre_id = a.id;
    return null;
end $$;

create trigger welfare_goes_along after update on cadre referencing old table as removed new table as added
    for each statement execute function move_welfare_records();
