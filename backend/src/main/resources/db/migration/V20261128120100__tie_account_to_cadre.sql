-- The cadre whose account it is: of him, it reads and writes what is personal.
alter table account
    add column cadre_id uuid,
    add constraint account_cadre_unique unique (cadre_id),
    add constraint account_cadre_exists foreign key (cadre_id) references cadre (id),
    add constraint account_cadre_role check (cadre_id is null or 'CADRE' = any (roles));
