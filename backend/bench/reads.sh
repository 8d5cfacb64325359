# Reads under 16 connections against pgbench running the same SQL on the same data.

CONNECTIONS=16
# on a busy machine a second may end before the first transaction
PGBENCH_LENGTH=${SMALL:+-t 3}
PGBENCH_LENGTH=${PGBENCH_LENGTH:--T $SECONDS_EACH}

statements_of() { # path, further options of curl; writes what the server runs for it as a pgbench script to stdout
  local log=$DATA_DIR/postgres.log from
  sql -c 'alter system set log_min_duration_statement = 0' -c 'select pg_reload_conf()' >/dev/null
  sleep 0.5
  get /api/v1/me # so that the account is not read again
  from=$(wc -c <"$log")
  get "$@"
  sql -c 'alter system reset log_min_duration_statement' -c 'select pg_reload_conf()' >/dev/null
  tail -c "+$((from + 1))" "$log" | perl "$BENCH/statements.pl"
}

http_load() { # path, connections; prints "requests-per-second p50-ms"
  wrk -t2 -c"$2" -d"${SECONDS_EACH}s" --latency \
    -H "Authorization: Basic $(printf %s "$ACCOUNT" | base64)" "$BASE$1" >"$WORK/wrk.txt"
  if grep -q 'Non-2xx' "$WORK/wrk.txt"; then cat "$WORK/wrk.txt" >&2; exit 1; fi
  awk '/Requests\/sec/ { rate = $2 }
       / 50%/ { value = $2; unit = value; sub(/[0-9.]+/, "", unit); sub(/[a-z]+/, "", value)
                p50 = unit == "us" ? value / 1000 : unit == "s" ? value * 1000 : value }
       END { printf "%d %.1f\n", rate, p50 }' "$WORK/wrk.txt"
}

sql_load() { # script, connections; prints "transactions-per-second p50-ms"
  # shellcheck disable=SC2086 # the length is two words
  pgbench -n -M prepared -c "$2" -j 2 $PGBENCH_LENGTH -l --log-prefix="$WORK/pgbench" \
    -f "$1" >"$WORK/pgbench.txt" 2>&1 || { cat "$WORK/pgbench.txt" >&2; exit 1; }
  local p50
  p50=$(cat "$WORK"/pgbench.[0-9]* | awk '{ print $3 / 1000 }' | median)
  rm -f "$WORK"/pgbench.[0-9]*
  awk -v p50="$p50" '/^tps/ { printf "%d %.1f\n", $3, p50 }' "$WORK/pgbench.txt"
}

script_of() { # what; the file of its statements on this side
  echo "$(figures "$1").sql"
}

keep_statements() { # what, path, SQL of a change before it
  local path=${2/\{id\}/$(sql -c 'select id from cadre order by id limit 1')}
  get "$path"
  [ -z "${3:-}" ] || sql -c "$3"
  statements_of "$path" >"$(script_of "$1")"
  [ -s "$(script_of "$1")" ] || { echo "no statements seen for $2" >&2; exit 1; }
  echo "$path" >"$(figures "$1").path"
}

read_round() { # what
  measure "$1" http_load "$(cat "$(figures "$1").path")" "$CONNECTIONS"
  measure "$1 by pgbench" sql_load "$(script_of "$1")" "$CONNECTIONS"
}

bench_read() { # what, path, to reach, goal
  local what="$1, $CONNECTIONS connections" rate
  each keep_statements "$what" "$2"
  for _ in $(seq "$ROUNDS"); do each read_round "$what"; done
  rate=$(figure "$what by pgbench")
  row "$what" "/s, p50 $(figure "$what" 2) ms" "pgbench $rate/s, p50 $(figure "$what by pgbench" 2) ms" \
    "$(awk -v a="$(figure "$what")" -v b="$rate" 'BEGIN { printf "%d %%", 100 * a / (b > 0 ? b : 1) }')" "$3" "$4"
}

bench_remembered() { # what, path, SQL of a change that outdates what is remembered, to reach
  local what="$1, $CONNECTIONS connections"
  each keep_statements "$what" "$2" "$3"
  for _ in $(seq "$ROUNDS"); do each read_round "$what"; done
  row "$what" "/s, p50 $(figure "$what" 2) ms" \
    "pgbench, computing each: $(figure "$what by pgbench")/s, p50 $(figure "$what by pgbench" 2) ms" \
    "p50 $(figure "$what" 2) ms" "$4" ''
}

bench_headcount() { # path
  bench_remembered headcount "$1" "update area set name = name where code = '44'" '<= 15 ms'
}

latency_of() { # path; prints the p50 in ms of two connections
  local load
  load=$(http_load "$1" 2)
  echo "${load#* }"
}

bench_latency() { # what, path, to reach
  for _ in $(seq "$ROUNDS"); do each measure "$1" latency_of "$2"; done
  row "$1" 'ms (p50)' '' '' "$3" ''
}

bench_memory() { # what, to reach, goal
  each measure "$1" server_rss_mb
  row "$1" MB '' '' "$2" "$3"
}
