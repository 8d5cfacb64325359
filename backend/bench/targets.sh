# Targets: the import of a quarter against \copy, and their statistics over three years against the same SQL.

QUARTER=2005-Q1
PROGRESS_COLUMNS='batch_id, village_code, target_code, quarter, value, found, status, document, note, state'

# --- import of a quarter, a row a village and a column a target

empty_progress() { sql -c 'delete from progress where not computed' -c 'vacuum progress'; }

write_sheet() { # file; every village has a cell for every target, also for the one that is computed where it applies
  local cells
  cells=$(sql -c "select string_agg(case
      when computed_from is not null then format('(select p.value from progress p where p.batch_id = %L
        and p.village_code = v.code and p.target_code = %L and p.quarter = %L)', batch_id, code, '$QUARTER')
      when value_type = 'STATUS' then format('(array[%L, %L, %L])[1 + get_byte(d.bytes, %s) %% 3]',
        '未开展', '进行中：已办两期', '已完成', position - 1)
      when value_type = 'YES_NO' then format('case get_byte(d.bytes, %s) %% 2 when 0 then %L else %L end',
        position - 1, '否', '是：《驻村工作制度》')
      when value_type = 'SOLVED_OF_FOUND' then format('get_byte(d.bytes, %1\$s) %% 4 || %2\$L || get_byte(d.bytes, %1\$s) %% 4 + 1',
        position - 1, '/')
      else format('get_byte(d.bytes, %s) %% 5', position - 1) end || format(' as %I', code), ', ' order by position)
    from target where batch_id = (select id from batch order by starts_on limit 1)" | tr '\n' ' ')
  sql -c "\\copy (select v.code as 村代码, $cells from village v, sha256(convert_to(v.code, 'UTF8')) d (bytes) order by v.code) to '$1' csv header"
}

import_progress() {
  curl -fsS -u "$ACCOUNT" -H 'Content-Type: text/csv' --data-binary "@$WORK/$SIDE/progress.csv" \
    "$BASE/api/v1/imports/progress?mode=commit&quarter=$QUARTER" -o "$WORK/import.json"
}

copy_progress() { sql -1 -c "\\copy progress ($PROGRESS_COLUMNS) from '$WORK/$SIDE/progress.copy'"; }

import_progress_round() { # what, rows
  measure "$1" milliseconds import_progress
  [ "$(sql -c 'select count(*) from progress where not computed')" = "$2" ] || { cat "$WORK/import.json" >&2; exit 1; }
  sql -c "\\copy (select $PROGRESS_COLUMNS from progress where not computed) to '$WORK/$SIDE/progress.copy'"
  empty_progress
  measure "$1 by copy" milliseconds copy_progress
  empty_progress
}

lay_sheet() { empty_progress; write_sheet "$WORK/$SIDE/progress.csv"; }

bench_import_progress() {
  local what copied rows
  what="import a quarter, $(sql -c 'select count(*) from village') x 18 targets"
  rows=$(sql -c 'select count(*) from village, target where computed_from is null')
  each lay_sheet
  for _ in $(seq "$ROUNDS"); do each import_progress_round "$what" "$rows"; done
  copied=$(figure "$what by copy")
  row "$what" ms "\\copy $copied ms" "$(ratio "$(figure "$what")" "$copied") x" '<= 10 s' ''
}

# --- statistics

quarter_end() { # quarter; its last day
  sql -c "select (make_date(left('$1', 4)::integer, 3 * right('$1', 1)::integer, 1) + interval '1 month - 1 day')::date"
}

lay_quarters() { # the baseline and every quarter up to the last, of every village and target, all of it verified
  local last
  last=$(quarter_end "$LAST_QUARTER")
  sql -c 'set client_min_messages = warning' -c 'truncate progress cascade' \
    -c "update batch set ends_on = '$last'" -c "select open_quarters('$last')" \
    -c "insert into progress (batch_id, village_code, target_code, quarter, value, found, status, document, state, reported_at, verified_at)
      select t.batch_id, v.code, t.code, q.quarter,
        case t.value_type when 'STATUS' then null when 'YES_NO' then least(1, s.n) else s.n end,
        case t.value_type when 'SOLVED_OF_FOUND' then s.n + 1 end,
        case t.value_type when 'STATUS' then (array['NOT_STARTED', 'UNDER_WAY', 'DONE'])[1 + least(2, s.n)] end,
        case t.value_type when 'YES_NO' then '《驻村工作制度》' end, 'VERIFIED', q.ends_on + 5, q.ends_on + 8
      from (select *, row_number() over (partition by batch_id order by quarter) as n from batch_quarter) q
      join target t using (batch_id) cross join village v
      cross join lateral (select abs(hashtext(v.code || t.code)) % 8 * q.n / 12 as n) s
      where t.computed_from is null order by q.quarter, v.code, t.position" \
    -c 'select compute_income_progress(null)' -c 'vacuum analyze' >/dev/null
}

REPORT_CHANGES="update progress set version = version + 1 where batch_id = (select id from batch order by starts_on limit 1)
  and quarter = '$LAST_QUARTER' and village_code like '441481%' and target_code = 'G2'
  and village_code = (select max(code) from village where code like '441481%')"
TARGET_CHANGES="update target set version = version + 1 where code = 'G2'"

changed_reads() { # path, change; prints the p50 in ms of one read after each change
  for _ in $(seq "$CHANGES"); do
    sql -c "$2"
    get "$1" -w '%{time_total}\n'
  done | awk '{ print $1 * 1000 }' | median
}

changed_round() { # what, path, change
  measure "$1" changed_reads "$2" "$3"
  measure "$1 by pgbench" sql_load "$(script_of "$1")" 1
}

bench_changed() { # what, path, change
  local computed
  each keep_statements "$1" "$2" "$3"
  for _ in $(seq "$ROUNDS"); do each changed_round "$@"; done
  computed=$(figure "$1 by pgbench" 2)
  row "$1" 'ms (p50)' "pgbench p50 $computed ms" "$(ratio "$(figure "$1")" "$computed") x" '' '<= 30 ms'
}

bench_targets() { # path
  bench_remembered "targets, $(sql -c 'select count(*) from progress') reports" "$1" "$TARGET_CHANGES" '<= 30 ms'
  bench_changed 'targets, after a report changed' "$1" "$REPORT_CHANGES"
  bench_changed 'targets, after a definition changed' "$1" "$TARGET_CHANGES"
}
