#!/usr/bin/env bash
# Makes a dump of the database of a built checkout: the demonstration city, worked in for a while over the API, so that
# every workflow has records in every state, then cut down to a few towns. Needs curl, jq and psql.
# Usage: make.sh <built checkout>; writes <newest schema version>.sql.gz beside this file. PORT may be set.
set -euo pipefail

HERE=$(cd "$(dirname "$0")" && pwd)
CHECKOUT=$1
PORT=${PORT:-18091}
API=http://127.0.0.1:$PORT/api/v1
WORK=$(mktemp -d)
SERVER=

finish() {
  [ -z "$SERVER" ] || { kill -TERM "$SERVER"; wait "$SERVER" || true; }
  rm -rf "$WORK"
}
trap finish EXIT

PORT=$PORT DATA_DIR=$WORK/data DEMO=yes "$CHECKOUT/backend/bin/zhucun" >"$WORK/server.log" 2>&1 &
SERVER=$!
until curl -fs -o "$WORK/ready" "http://127.0.0.1:$PORT/q/health/ready"; do
  kill -0 "$SERVER" || { cat "$WORK/server.log" >&2; exit 1; }
  sleep 0.5
done

export PGHOST=127.0.0.1 PGUSER=zhucun PGDATABASE=zhucun PGPORT PGPASSWORD
PGPORT=$(sed -n 4p "$WORK/data/postgres/postmaster.pid")
PGPASSWORD=$(cat "$WORK/data/postgres.password")
sql() { psql -qAtX -v ON_ERROR_STOP=1 "$@"; }

. "$HERE/work.sh"

# --- a few towns only: what hangs on anything that goes, goes with it

sql <<'SQL'
do $$
declare
    key record;
begin
    for key in select conrelid::regclass as owner, conname, pg_get_constraintdef(oid) as definition from pg_constraint
               where contype = 'f' and confdeltype = 'a' loop
        execute format('alter table %s drop constraint %I, add constraint %I %s on delete cascade', key.owner,
            key.conname, key.conname, key.definition);
    end loop;
    for key in select oid::regclass as owner from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace loop
        execute format('alter table %s disable trigger user', key.owner);
    end loop;
end $$;
create temporary table kept as
select code from area where length(code) < 9 or code in ('441481107', '441402106', '441427110');
delete from area where code not in (select code from kept);
delete from cadre c where not exists (select from posting where cadre_id = c.id);
delete from dispatching_unit u where not exists (select from cadre where unit_id = u.id)
    and not exists (select from team where lead_unit_id = u.id) and not exists (select from finding where owner_unit_id = u.id);
delete from inspection i where state = 'SUBMITTED' and not exists (select from inspection_visit where inspection_id = i.id);
-- of the quarters that are all alike one report in five is enough
delete from progress where state = 'VERIFIED' and not computed and abs(hashtext(village_code || target_code)) % 5 > 0
    and not exists (select from progress_transition where progress_id = progress.id and action = 'REOPEN');
SQL

# --- each table as COPY writes it, without the columns that the database computes

version=$(sql -c "select version from flyway_schema_history where success order by installed_rank desc limit 1")
tables=$(sql -c "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
  and relname <> 'flyway_schema_history' order by relname")
for table in $tables; do
  columns=$(sql -c "select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
    where attrelid = '$table'::regclass and attnum > 0 and not attisdropped and attgenerated = ''")
  echo "copy $table ($columns) from stdin;"
  sql -c "copy (select $columns from $table order by 1, 2) to stdout"
  echo '\.'
done | gzip -9n >"$HERE/V$version.sql.gz"
ls -l "$HERE/V$version.sql.gz"
