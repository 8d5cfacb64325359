# Fieldwork: the import of deeds against \copy of the same rows, and figures and lists over three years of deeds and visits.

DEED_COLUMNS='id, village_code, category, title, done_on, note, households'
DEED_FUND_COLUMNS='deed_id, position, source, yuan'
DEED_TEAM_COLUMNS='deed_id, team_id'

empty_deeds() { # with what is kept of them, and of visits
  sql -c 'set client_min_messages = warning' -c 'truncate deed, visit, figure_day, figure_change, village_count cascade' -c 'vacuum'
}

write_deeds() { # file, rows; round the villages again and again, a day later each time
  sql -c "\\copy (select v.code as 村代码, date '2005-01-10' + (n / size)::integer as 日期, '修整' || n || '号水渠' as 标题,
      '水利饮水' as 类别, n % 60 as 受益户数, case n % 4 when 0 then 500 + n % 1000 end as \"筹集资金（元）\",
      case n % 4 when 0 then '市财政局' end as 资金来源
    from generate_series(0, $2 - 1) n
    join (select code, row_number() over (order by code) - 1 as place, count(*) over () as size from village) v
      on v.place = n % v.size
    order by n) to '$1' csv header"
}

import_deeds() {
  curl -fsS -u "$ACCOUNT" -H 'Content-Type: text/csv' --data-binary "@$WORK/$SIDE/deeds.csv" \
    "$BASE/api/v1/imports/deeds?mode=commit" -o "$WORK/import.json"
}

split_deeds() {
  sql -c "\\copy (select $DEED_COLUMNS from deed) to '$WORK/$SIDE/deed.copy'" \
    -c "\\copy (select $DEED_FUND_COLUMNS from deed_fund) to '$WORK/$SIDE/deed_fund.copy'" \
    -c "\\copy (select $DEED_TEAM_COLUMNS from deed_team) to '$WORK/$SIDE/deed_team.copy'"
}

copy_deeds() {
  sql -1 -c "\\copy deed ($DEED_COLUMNS) from '$WORK/$SIDE/deed.copy'" \
    -c "\\copy deed_fund ($DEED_FUND_COLUMNS) from '$WORK/$SIDE/deed_fund.copy'" \
    -c "\\copy deed_team ($DEED_TEAM_COLUMNS) from '$WORK/$SIDE/deed_team.copy'"
}

import_deeds_round() { # what, rows
  empty_deeds
  measure "$1" milliseconds import_deeds
  [ "$(sql -c 'select count(*) from deed')" = "$2" ] || { cat "$WORK/import.json" >&2; exit 1; }
  split_deeds
  empty_deeds
  measure "$1 by copy" milliseconds copy_deeds
}

# villages with the place that a number finds
PLACES='(select code, row_number() over (order by code) - 1 as place, count(*) over () as size from village)'

lay_rows() { # index of trigrams, SQL; it is written many times faster when all rows are there
  local index
  index=$(sql -c "select pg_get_indexdef('$1'::regclass)")
  sql -c "drop index $1" -c "$2" -c "$index" >/dev/null
}

lay_deeds() { # three years of them, most of them verified
  empty_deeds
  lay_rows deed_search "insert into deed (village_code, category, title, done_on, households, state)
      select v.code, (array['WATER', 'ROAD', 'RELIEF', 'EDUCATION'])[1 + n % 4], '修整' || n || '号水渠',
        date '2005-01-10' + n % 1095, n % 60, case n % 20 when 0 then 'DRAFT' else 'VERIFIED' end
      from generate_series(1, $MANY) n
      join $PLACES v on v.place = n * 7919::bigint % v.size"
  sql -c "insert into deed_fund (deed_id, position, source, yuan) select id, 1, '市财政局', 500 from deed where households % 4 = 0" \
    >/dev/null
}

lay_visits() { # three years of them, one in fifty with an issue, of which most are closed
  lay_rows visit_search "insert into visit (village_code, kind, visited_on, visited, households)
      select v.code, (array['CAPABLE_HOUSEHOLD', 'DISPUTE_HOUSEHOLD', 'MIGRANT', 'CONDOLENCE'])[1 + n % 4],
        date '2005-01-10' + n % 1095, '户主' || n, 1 + n % 9
      from generate_series(1, 3 * $MANY) n
      join $PLACES v on v.place = n * 7919::bigint % v.size"
  sql -c "insert into visit_issue (visit_id, village_code, raised_on, level, text, state, answer)
      select id, village_code, visited_on, 'TOWN', '饮水困难', case when households = 9 then 'OPEN' else 'CLOSED' end,
        case when households = 9 then null else '已修好' end
      from visit where hashtext(visited) % 50 = 0" \
    -c 'select fold_figures()' -c 'vacuum analyze' >/dev/null
}

bench_overview() { # whose figures, account, area
  ACCOUNT=$2 bench_remembered "overview of the $1, $MANY deeds, $((3 * MANY)) visits" \
    "/api/v1/statistics/overview?area=$3&asOf=2008-01-09" "update area set name = name where code = '44'" '<= 15 ms'
}

bench_fieldwork() {
  local what="import $ROWS deeds" copied
  each write_deeds "$WORK/ours/deeds.csv" "$ROWS"
  for _ in $(seq "$ROUNDS"); do each import_deeds_round "$what" "$ROWS"; done
  copied=$(figure "$what by copy")
  row "$what" ms "\\copy $copied ms" "$(ratio "$(figure "$what")" "$copied") x" '<= 2 x' ''
  each lay_deeds
  each lay_visits
  bench_remembered "figures of fieldwork, $MANY deeds, $((3 * MANY)) visits" '/api/v1/statistics/fieldwork?area=4414&from=2005-01-10&to=2008-01-09' \
    "update area set name = name where code = '44'" '<= 15 ms'
  bench_overview city "$ACCOUNT" 4414
  bench_overview province admin:Zhucun-2005 44
  bench_read 'list of deeds' '/api/v1/deeds?area=441481' '' ''
  bench_read 'list of deeds that wait' '/api/v1/deeds?area=441481107&state=DRAFT&sort=doneOn' '' ''
  bench_read 'list of visits' '/api/v1/visits?area=441481' '' ''
  bench_read 'list of issues that wait' '/api/v1/visit-issues?area=441481&state=OPEN' '' ''
}
