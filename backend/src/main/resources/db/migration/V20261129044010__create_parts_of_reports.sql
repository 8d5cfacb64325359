-- What a figure was when the report was made.
create table report_figure (
    report_id  uuid        not null,
    position   integer     not null,
    code       text collate "C" not null,
    label      text        not null,
    -- null where it is not counted for the area
    value      bigint,
    unit       text        not null,
    definition text        not null,
    -- the path of the list behind it; null where no list has the same total
    query      text,
    -- the rows of that list
    rows_total bigint,
    -- what it was in the report before
    previous   bigint,
    hash       text        not null,
    primary key (report_id, code),
    constraint report_figure_report_exists foreign key (report_id) references report (id) on delete cascade
);

-- A text of a report: as it was written, and what came of it.
create table report_paragraph (
    report_id uuid    not null,
    position  integer not null,
    section   text    not null,
    form      text    not null,
    text      text    not null,
    -- pieces of text, each with the code of the figure that it shows
    runs      jsonb   not null,
    -- codes of figures that it names and that have no value
    missing   text[]  not null default '{}',
    primary key (report_id, position),
    constraint report_paragraph_report_exists foreign key (report_id) references report (id) on delete cascade,
    constraint report_paragraph_form check (form in ('HEADING1', 'HEADING2', 'HEADING3', 'HEADING4', 'PARAGRAPH'))
);

-- A table behind the text, with the rows that a list had.
create table report_attachment (
    report_id uuid    not null,
    position  integer not null,
    title     text    not null,
    -- the path of the list
    list      text    not null,
    landscape boolean not null,
    columns   text[]  not null,
    rows      jsonb   not null,
    primary key (report_id, position),
    constraint report_attachment_report_exists foreign key (report_id) references report (id) on delete cascade
);

-- The files of an issued report.
create table report_file (
    report_id uuid  not null,
    format    text  not null,
    sha256    bytea not null generated always as (sha256(content)) stored,
    content   bytea not null,
    primary key (report_id, format),
    constraint report_file_report_exists foreign key (report_id) references report (id) on delete cascade,
    constraint report_file_format check (format in ('DOCX', 'PDF'))
);
alter table report_file alter column content set storage external;

create function keep_parts_of_issued_report() returns trigger language plpgsql as $$
begin
    if exists (select from report where id in (old.report_id, new.report_id) and state in ('ISSUED', 'SUPERSEDED')) then
        raise exception 'a report that is issued stays as it is'
            using errcode = 'check_violation', constraint = 'report_frozen', table = 'report';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger report_figure_stays before insert or update or delete on report_figure
    for each row execute function keep_parts_of_issued_report();
create trigger report_paragraph_stays before insert or update or delete on report_paragraph
    for each row execute function keep_parts_of_issued_report();
create trigger report_attachment_stays before insert or update or delete on report_attachment
    for each row execute function keep_parts_of_issued_report();
create trigger report_file_stays before insert or update or delete on report_file
    for each row execute function keep_parts_of_issued_report();
