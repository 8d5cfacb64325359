-- One row for each transaction that changed the roster. Statistics are remembered under the fingerprint of the
-- rows that a reader sees, so they are recomputed exactly when a committed change could alter them. Insert-only:
-- writers never wait for one another here. Old rows are pruned by the application.
create table roster_change (
    xid        xid8 primary key     default pg_current_xact_id(),
    changed_at timestamptz not null default now()
);

create function record_roster_change() returns trigger language plpgsql as $$
begin
    insert into roster_change default values on conflict do nothing;
    return null;
end $$;

create trigger area_recorded after insert or update or delete or truncate on area execute function record_roster_change();
create trigger village_recorded after insert or update or delete or truncate on village execute function record_roster_change();
create trigger village_income_recorded after insert or update or delete or truncate on village_income execute function record_roster_change();
create trigger dispatching_unit_recorded after insert or update or delete or truncate on dispatching_unit execute function record_roster_change();
create trigger batch_recorded after insert or update or delete or truncate on batch execute function record_roster_change();
create trigger allocation_recorded after insert or update or delete or truncate on allocation execute function record_roster_change();
create trigger cadre_recorded after insert or update or delete or truncate on cadre execute function record_roster_change();
create trigger team_recorded after insert or update or delete or truncate on team execute function record_roster_change();
create trigger posting_recorded after insert or update or delete or truncate on posting execute function record_roster_change();
