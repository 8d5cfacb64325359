# Supervision and duty: lists and figures of a few years, and the judging of a month when a town submits its sheet.

TOWN=441481107
MONTH=2005-02

lay_supervision() { # the demonstration's own inspections and sheets, many times over, on days and months of their own
  sql -c "insert into inspection (area_code, kind, starts_on, ends_on, lead, summary, author)
      select i.area_code, i.kind, d.day, d.day, i.lead, i.summary, 'bench ' || n
      from generate_series(1, $INSPECTIONS) n
      join (select *, row_number() over (order by id) as position, count(*) over () as size from inspection) i
        on i.position = n % i.size + 1
      cross join lateral (select date '2005-01-10' + n % 600 as day) d" \
    -c "insert into inspection_visit (inspection_id, village_code, visited_on)
      select i.id, v.code, i.starts_on from inspection i
      cross join lateral (select code from village where code like i.area_code || '%' order by md5(i.id::text || code) limit 3) v
      where i.author like 'bench %'" \
    -c "insert into on_post_check (inspection_id, village_code, cadre_id, visited_on, result)
      select v.inspection_id, v.village_code, p.cadre_id, v.visited_on,
        case when get_byte(uuid_send(p.cadre_id), 15) < 8 then 'ABSENT_UNEXPLAINED' else 'PRESENT' end
      from inspection i join inspection_visit v on v.inspection_id = i.id join posting p on p.village_code = v.village_code
      where i.author like 'bench %'" \
    -c "insert into finding (inspection_id, village_code, position, category, severity, text, owner_area_code, found_on, due_on,
        state, submitted, rectification)
      select v.inspection_id, v.village_code, n, (array['DUTY', 'LIVING', 'WORK', 'LEDGER'])[1 + n % 4], 'MINOR', '台账缺记',
        left(v.village_code, 9), v.visited_on, v.visited_on + 14, (array['CLOSED', 'RECTIFIED', 'OPEN'])[1 + n % 3], true, '已补齐'
      from inspection i join inspection_visit v on v.inspection_id = i.id cross join generate_series(1, 3) n
      where i.author like 'bench %'" \
    -c "update inspection set state = 'SUBMITTED', submitted_at = now(), author = lead where author like 'bench %'" \
    -c "insert into duty_ledger (town_code, month, state, submitted_at)
      select town_code, to_char(date '2005-03-01' + make_interval(months => n), 'YYYY-MM'), 'SUBMITTED', now()
      from duty_ledger, generate_series(1, $MONTHS) n where month = '$MONTH' on conflict do nothing" \
    -c "insert into duty_entry (ledger_id, cadre_id, village_code, posted_days, village_days)
      select l.id, e.cadre_id, e.village_code, 28, 28
      from duty_ledger l join duty_ledger f on f.town_code = l.town_code and f.month = '$MONTH'
      join duty_entry e on e.ledger_id = f.id on conflict do nothing" \
    -c "insert into duty_exception (cadre_id, village_code, month, rules, evidence)
      select e.cadre_id, e.village_code, l.month, '{BELOW_MIN_DAYS}', '[]' from duty_ledger l join duty_entry e on e.ledger_id = l.id
      where get_byte(uuid_send(e.cadre_id), 15) < 16 on conflict do nothing" \
    -c 'vacuum analyze'
}

sheet_step() { # step, body; on the town's sheet as it stands
  local sheet=/api/v1/duty-ledgers/$TOWN/$MONTH
  get "$sheet" -D "$WORK/headers"
  curl -fsS -u "$ACCOUNT" -o "$WORK/answer" -H 'Content-Type: application/json' -d "$2" \
    -H "If-Match: $(sed -n 's/^[Ee][Tt]ag: //p' "$WORK/headers" | tr -d '\r')" "$BASE$sheet/$1"
}

submit_sheet() { sheet_step submit '{}'; }

reopen_sheet() { sheet_step reopen '{"reason":"漏记外出"}'; }

judging_statements() { # the statements of a submission that only read or judge, undone each time
  local log=$DATA_DIR/postgres.log from
  reopen_sheet
  sql -c 'alter system set log_min_duration_statement = 0' -c 'select pg_reload_conf()' >/dev/null
  sleep 0.5
  from=$(wc -c <"$log")
  submit_sheet
  sql -c 'alter system reset log_min_duration_statement' -c 'select pg_reload_conf()' >/dev/null
  { echo 'begin;'; tail -c "+$((from + 1))" "$log" | perl "$BENCH/statements.pl" | grep duty_exception; echo 'rollback;'; } \
    >"$(script_of "$1")"
}

submissions() { # prints the p50 in ms of one submission after another
  for _ in $(seq "$CHANGES"); do
    reopen_sheet
    milliseconds submit_sheet
  done | median
}

judging_round() { # what
  measure "$1" submissions
  measure "$1 by pgbench" sql_load "$(script_of "$1")" 1
}

bench_judging() { # what
  local judged
  TOWN=$(sql -c "select left(village_code, 9) from posting group by 1 order by count(*) desc, 1 limit 1")
  each judging_statements "$1"
  for _ in $(seq "$ROUNDS"); do each judging_round "$1"; done
  judged=$(figure "$1 by pgbench" 2)
  row "$1" 'ms (p50)' "pgbench, judging alone p50 $judged ms" "$(ratio "$(figure "$1")" "$judged") x" '' ''
}

bench_supervision() {
  bench_judging "a town's sheet submitted and its month judged"
  bench_read 'figures of inspections' '/api/v1/statistics/inspections?area=4414&from=2005-01-01&to=2006-12-31' '' ''
  bench_read 'list of inspections' '/api/v1/inspections?area=4414&kind=UNANNOUNCED' '' ''
  bench_read 'list of findings' '/api/v1/findings?area=441481&state=OPEN' '' ''
  bench_read 'list of sheets' "/api/v1/duty-ledgers?area=4414&month=$MONTH" '' ''
  bench_read 'list of exceptions' "/api/v1/exceptions?area=441481&month=$MONTH" '' ''
}
