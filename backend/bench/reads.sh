# Reads under 16 connections against pgbench running the same SQL on the same data.

CONNECTIONS=16
SECONDS_EACH=${SECONDS_EACH:-8}

statements_of() { # path; writes what the server runs for it as a pgbench script to stdout
  local log=$DATA_DIR/postgres.log from
  sql -c 'alter system set log_min_duration_statement = 0' -c 'select pg_reload_conf()' >/dev/null
  sleep 1
  curl -fsS -u "$ACCOUNT" -o "$WORK/answer" "$BASE/api/v1/me" # so that the account is not read again
  from=$(wc -c <"$log")
  curl -fsS -u "$ACCOUNT" -o "$WORK/answer" "$BASE$1"
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

sql_load() { # script; prints "transactions-per-second p50-ms"
  pgbench -n -M prepared -c "$CONNECTIONS" -j 2 -T "$SECONDS_EACH" -l --log-prefix="$WORK/pgbench" \
    -f "$1" >"$WORK/pgbench.txt" 2>&1 || { cat "$WORK/pgbench.txt" >&2; exit 1; }
  local p50
  p50=$(cat "$WORK"/pgbench.[0-9]* | awk '{ print $3 / 1000 }' | median)
  rm -f "$WORK"/pgbench.[0-9]*
  awk -v p50="$p50" '/^tps/ { printf "%d %.1f\n", $3, p50 }' "$WORK/pgbench.txt"
}

bench_read() { # name, path, to reach, goal
  local ours theirs
  curl -fsS -u "$ACCOUNT" -o "$WORK/answer" "$BASE$2"
  statements_of "$2" >"$WORK/script.sql"
  [ -s "$WORK/script.sql" ] || { echo "no statements seen for $2" >&2; exit 1; }
  read -r -a ours <<<"$(http_load "$2" "$CONNECTIONS")"
  read -r -a theirs <<<"$(sql_load "$WORK/script.sql")"
  row "$1, $CONNECTIONS connections" "${ours[0]}/s, p50 ${ours[1]} ms" "pgbench ${theirs[0]}/s, p50 ${theirs[1]} ms" \
    "$(awk -v a="${ours[0]}" -v b="${theirs[0]}" 'BEGIN { printf "%d %%", 100 * a / b }')" "$3" "$4"
}

bench_headcount() { # path; it is remembered until the roster changes, so its statements are seen after a change
  local ours theirs
  sql -c "update area set name = name where code = '44'"
  statements_of "$1" >"$WORK/script.sql"
  read -r -a ours <<<"$(http_load "$1" "$CONNECTIONS")"
  read -r -a theirs <<<"$(sql_load "$WORK/script.sql")"
  row "headcount, $CONNECTIONS connections" "${ours[0]}/s, p50 ${ours[1]} ms" \
    "pgbench, computing each: ${theirs[0]}/s, p50 ${theirs[1]} ms" "p50 ${ours[1]} ms" '<= 15 ms' ''
}

bench_latency() { # name, path, to reach
  local ours
  read -r -a ours <<<"$(http_load "$2" 2)"
  row "$1" "p50 ${ours[1]} ms" '' "${ours[1]} ms" "$3" ''
}
