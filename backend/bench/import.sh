# Import over HTTP against \copy of the same clean rows, split beforehand, into the real tables.

CADRE_COLUMNS='id, name, pinyin, gender, id_number, phone, unit_id, dispatch_level, title, political_status, party_joined_on, education, area_code'
TEAM_COLUMNS='id, village_code, batch_id, lead_unit_id, founded_on'
POSTING_COLUMNS='id, cadre_id, village_code, team_id, batch_id, role, posted_on'

empty_roster() { sql -c 'truncate posting, team, cadre' -c 'vacuum'; }

import_roster() { # file
  curl -fsS -u "$ACCOUNT" -H 'Content-Type: text/csv' --data-binary "@$1" \
    "$BASE/api/v1/imports/roster?mode=commit" -o "$WORK/import.json"
}

split_roster() { # the clean rows of what was imported, a file for each table
  sql -c "\\copy (select $CADRE_COLUMNS from cadre) to '$WORK/cadre.copy'" \
    -c "\\copy (select $TEAM_COLUMNS from team) to '$WORK/team.copy'" \
    -c "\\copy (select $POSTING_COLUMNS from posting) to '$WORK/posting.copy'"
}

copy_roster() {
  sql -1 -c "\\copy cadre ($CADRE_COLUMNS) from '$WORK/cadre.copy'" \
    -c "\\copy team ($TEAM_COLUMNS) from '$WORK/team.copy'" \
    -c "\\copy posting ($POSTING_COLUMNS) from '$WORK/posting.copy'"
}

bench_import() { # file, rows, rounds
  local ours='' theirs='' i
  for i in $(seq 1 "$3"); do
    empty_roster
    ours+="$(milliseconds import_roster "$1")"$'\n'
    [ "$(sql -c 'select count(*) from posting')" = "$2" ] || { cat "$WORK/import.json" >&2; exit 1; }
    [ -f "$WORK/split.$2" ] || { split_roster; touch "$WORK/split.$2"; }
    empty_roster
    theirs+="$(milliseconds copy_roster)"$'\n'
  done
  ours=$(printf %s "$ours" | median)
  theirs=$(printf %s "$theirs" | median)
  row "import $2 roster rows" "$ours ms" "\\copy $theirs ms" "$(ratio "$ours" "$theirs") x" "<= 3 x" "1.6 x"
}
