-- Every text that a code of an area has had. A row without a text says that the area's own was removed; what was before
-- stays, also when another of the code is written later.
create table report_template_version (
    id         uuid primary key     default uuidv7(),
    area_code  text collate "C" not null,
    kind       text        not null,
    locale     text        not null,
    code       text        not null,
    section    text        not null,
    position   integer     not null,
    form       text        not null,
    text       text,
    changed_by text,
    changed_at timestamptz not null default clock_timestamp(),
    constraint report_template_version_area_exists foreign key (area_code) references area (code)
);
create index report_template_version_of on report_template_version (area_code, kind, locale, code, id);
