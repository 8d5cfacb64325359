# What the parts of the benchmark share. Sourced by bench.sh.

ACCOUNT=city:Zhucun-2005

# --- sides: this checkout, and with BASELINE= another one that is measured alternately with it

SIDES=(ours)
declare -A HOME_OF=([ours]=$ROOT) BASE_OF=() SERVER_OF=()
if [ -n "${BASELINE:-}" ]; then
  SIDES=(baseline ours)
  HOME_OF[baseline]=$(cd "$BASELINE" && pwd)
fi

on() { # side; what follows is done on it
  SIDE=$1
  BASE=${BASE_OF[$1]:-}
  DATA_DIR=$WORK/$1/data
  SERVER=${SERVER_OF[$1]:-}
  [ ! -f "$DATA_DIR/postgres/postmaster.pid" ] || database
}

each() { # command …; done on each side
  local side
  for side in "${SIDES[@]}"; do on "$side"; "$@"; done
}

# --- server

start_server() { # prints the ms from exec to ready in START_MS
  local from to
  mkdir -p "$WORK/$SIDE"
  from=$(date +%s%N)
  PORT=0 DATA_DIR=$DATA_DIR DEMO=yes DEMO_TODAY=now SPA_DIR=${HOME_OF[$SIDE]}/frontend/dist \
    "${HOME_OF[$SIDE]}/backend/bin/zhucun" >"$WORK/$SIDE/server.log" 2>&1 &
  SERVER=$!
  SERVER_OF[$SIDE]=$SERVER
  BASE=
  for _ in $(seq 1 6000); do
    # a line that is still being written names a port that does not answer
    BASE=$(sed -n 's/.*is ready: //p' "$WORK/$SIDE/server.log")
    if [ -n "$BASE" ] && curl -fs -o "$WORK/ready" "$BASE/q/health/ready"; then
      BASE_OF[$SIDE]=$BASE
      to=$(date +%s%N)
      START_MS=$(((to - from) / 1000000))
      database
      return
    fi
    kill -0 "$SERVER" 2>/dev/null || { cat "$WORK/$SIDE/server.log" >&2; exit 1; }
    sleep 0.02
  done
  echo "the server did not become ready" >&2
  exit 1
}

stop_server() {
  [ -n "${SERVER:-}" ] || return 0
  kill -TERM "$SERVER" 2>/dev/null || true
  wait "$SERVER" || true
  SERVER_OF[$SIDE]=
}

restart_server() { stop_server; start_server; }

server_rss_mb() { # of the JVM alone
  awk '/^VmRSS/ { printf "%d\n", $2 / 1024 }' "/proc/$SERVER/status"
}

# --- database

database() { # the embedded server's address, for psql and pgbench
  export PGHOST=127.0.0.1 PGUSER=zhucun PGDATABASE=zhucun PGPORT PGPASSWORD
  PGPORT=$(sed -n 4p "$DATA_DIR/postgres/postmaster.pid")
  PGPASSWORD=$(cat "$DATA_DIR/postgres.password")
}

sql() { psql -qAtX -v ON_ERROR_STOP=1 "$@"; }

get() { curl -fsS -u "$ACCOUNT" -o "$WORK/answer" "$BASE$1" "${@:2}"; }

# --- measuring: figures are kept by name and side, a line a round

milliseconds() { # runs the command, prints how long it took
  local from to
  from=$(date +%s%N)
  "$@" >>"$WORK/commands.log" 2>&1 || { tail -n 20 "$WORK/commands.log" >&2; exit 1; }
  to=$(date +%s%N)
  echo $(((to - from) / 1000000))
}

figures() { # what; the file of its figures on this side
  mkdir -p "$WORK/$SIDE/figures"
  echo "$WORK/$SIDE/figures/${1//[^A-Za-z0-9]/-}"
}

measure() { # what, command … that prints the figures of one round
  "${@:2}" >>"$(figures "$1")"
}

median() { sort -n | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'; }

figure() { # what, column, side; its median over the rounds
  awk -v column="${2:-1}" '{ print $column }' "$WORK/${3:-ours}/figures/${1//[^A-Za-z0-9]/-}" | median
}

ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", (b > 0 ? a / b : 1) }'; }

# --- the table

row() { # what, unit, reference, figure, to reach, goal; what is measured per second is better when it is more
  local mine theirs factor
  mine=$(figure "$1")
  if [ "${#SIDES[@]}" = 1 ]; then
    printf '%s\t%s %s\t%s\t%s\t%s\t%s\n' "$1" "$mine" "${@:2}" >>"$WORK/results.tsv"
  else
    theirs=$(figure "$1" 1 baseline)
    case $2 in /s*) factor=$(ratio "$theirs" "$mine") ;; *) factor=$(ratio "$mine" "$theirs") ;; esac
    printf '%s\t%s %s\t%s\t%s x\t%s\t%s\t%s\t%s\n' "$1" "$mine" "$2" "$theirs" "$factor" "${@:3}" >>"$WORK/results.tsv"
  fi
}

show_results() {
  [ -f "$WORK/results.tsv" ] || return 0
  {
    if [ "${#SIDES[@]}" = 1 ]; then
      printf 'what\tours\treference\tfigure\tto reach\tgoal\n'
    else
      printf 'what\tours\tbaseline\tours : baseline\treference\tfigure\tto reach\tgoal\n'
    fi
    cat "$WORK/results.tsv"
  } | sed -E ':again; s/\t(\t|$)/\t-\1/; t again' | column -t -s "$(printf '\t')" # some versions merge empty cells
}

judge_baseline() { # fails when a figure is worse than the baseline's by more than a twentieth; times in a small run say nothing
  [ "${#SIDES[@]}" = 2 ] && [ -z "${SMALL:-}" ] || return 0
  awk -F '\t' '$4 + 0 > 1.05 { print "worse than the baseline: " $1 ", " $4; worse = 1 } END { exit worse }' "$WORK/results.tsv"
}
