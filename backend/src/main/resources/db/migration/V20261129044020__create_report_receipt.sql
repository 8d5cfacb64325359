-- Whom an issued report was sent to: the office of the area directly above, or of one directly below.
create table report_receipt (
    report_id uuid        not null,
    area_code text collate "C" not null,
    sent_at   timestamptz not null,
    read_at   timestamptz,
    read_by   text,
    primary key (report_id, area_code),
    constraint report_receipt_report_exists foreign key (report_id) references report (id) on delete cascade,
    constraint report_receipt_area_exists foreign key (area_code) references area (code),
    constraint report_receipt_read check ((read_at is null) = (read_by is null))
);
create index report_receipt_area on report_receipt (area_code, read_at);
