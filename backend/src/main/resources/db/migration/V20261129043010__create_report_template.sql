-- The texts of documents. An office uses the nearest of an area above it with the same kind, language and code; those of
-- the root are the ones that ship.
create table report_template (
    id         uuid primary key     default uuidv7(),
    area_code  text collate "C" not null,
    kind       text        not null,
    locale     text        not null,
    code       text        not null,
    section    text        not null,
    position   integer     not null,
    form       text        not null,
    text       text        not null,
    -- display name; null of a text that ships
    changed_by text,
    search     text        not null generated always as (spaced(text)) stored,
    version    integer     not null default 0,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint report_template_area_exists foreign key (area_code) references area (code),
    constraint report_template_kind check (kind in ('PROGRESS', 'BULLETIN', 'NOTICE')),
    constraint report_template_locale check (locale in ('zh-CN', 'en')),
    constraint report_template_code check (code ~ '^[a-z][a-zA-Z0-9.-]{0,59}$'),
    constraint report_template_section check (section ~ '^[a-z][a-zA-Z0-9-]{0,39}$'),
    constraint report_template_position check (position between 1 and 9999),
    constraint report_template_form check (form in ('TITLE', 'HEADING1', 'HEADING2', 'HEADING3', 'HEADING4', 'PARAGRAPH')),
    constraint report_template_text check (text <> ''),
    constraint report_template_unique unique (area_code, kind, locale, code)
);
create index report_template_order on report_template (kind, locale, position, area_code, id);
create index report_template_search on report_template using gin (search gin_trgm_ops);

create function keep_report_template() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        insert into report_template_version (area_code, kind, locale, code, section, position, form, changed_by)
        values (old.area_code, old.kind, old.locale, old.code, old.section, old.position, old.form, old.changed_by);
    elsif tg_op = 'INSERT' or (new.section, new.position, new.form, new.text)
            is distinct from (old.section, old.position, old.form, old.text) then
        insert into report_template_version
            (area_code, kind, locale, code, section, position, form, text, changed_by)
        values (new.area_code, new.kind, new.locale, new.code, new.section, new.position, new.form, new.text,
                new.changed_by);
    end if;
    return null;
end $$;

create trigger report_template_kept after insert or update or delete on report_template
    for each row execute function keep_report_template();
