# Import over HTTP against \copy of the same clean rows, split beforehand, into the real tables.

CADRE_COLUMNS='id, name, pinyin, gender, id_number, phone, unit_id, dispatch_level, title, political_status, party_joined_on, education, area_code'
TEAM_COLUMNS='id, village_code, batch_id, lead_unit_id, founded_on'
POSTING_COLUMNS='id, cadre_id, village_code, team_id, batch_id, role, posted_on'

# whatever refers to a cadre or a team goes with it, but not the accounts
empty_roster() {
  sql -c 'set client_min_messages = warning' -c 'alter table account drop constraint if exists account_cadre_exists' \
    -c 'truncate cadre, team cascade' -c 'vacuum'
}

import_roster() { # file
  curl -fsS -u "$ACCOUNT" -H 'Content-Type: text/csv' --data-binary "@$1" \
    "$BASE/api/v1/imports/roster?mode=commit" -o "$WORK/import.json"
}

split_roster() { # the clean rows of what was imported, a file for each table
  sql -c "\\copy (select $CADRE_COLUMNS from cadre) to '$WORK/$SIDE/cadre.copy'" \
    -c "\\copy (select $TEAM_COLUMNS from team) to '$WORK/$SIDE/team.copy'" \
    -c "\\copy (select $POSTING_COLUMNS from posting) to '$WORK/$SIDE/posting.copy'"
}

copy_roster() {
  sql -1 -c "\\copy cadre ($CADRE_COLUMNS) from '$WORK/$SIDE/cadre.copy'" \
    -c "\\copy team ($TEAM_COLUMNS) from '$WORK/$SIDE/team.copy'" \
    -c "\\copy posting ($POSTING_COLUMNS) from '$WORK/$SIDE/posting.copy'"
}

import_round() { # file, rows, what
  empty_roster
  measure "$3" milliseconds import_roster "$1"
  [ "$(sql -c 'select count(*) from posting')" = "$2" ] || { cat "$WORK/import.json" >&2; exit 1; }
  split_roster
  empty_roster
  measure "$3 by copy" milliseconds copy_roster
}

bench_import() { # file, rows
  local what="import $2 roster rows" copied
  for _ in $(seq "$ROUNDS"); do each import_round "$1" "$2" "$what"; done
  copied=$(figure "$what by copy")
  row "$what" ms "\\copy $copied ms" "$(ratio "$(figure "$what")" "$copied") x" '<= 3 x' '1.6 x'
}
