# What the parts of the benchmark share. Sourced by bench.sh.

ACCOUNT=city:Zhucun-2005
BASE=http://127.0.0.1:$PORT

# --- server

start_server() { # sets SERVER, its process, and START_MS, from exec to ready
  local from to
  from=$(date +%s%N)
  PORT=$PORT DATA_DIR=$DATA_DIR DEMO=yes "$ROOT/backend/bin/zhucun" >>"$WORK/server.log" 2>&1 &
  SERVER=$!
  for _ in $(seq 1 6000); do
    if curl -fs -o "$WORK/ready" "$BASE/q/health/ready"; then
      to=$(date +%s%N)
      START_MS=$(((to - from) / 1000000))
      return
    fi
    kill -0 "$SERVER" 2>/dev/null || { cat "$WORK/server.log" >&2; exit 1; }
    sleep 0.02
  done
  echo "the server did not become ready" >&2
  exit 1
}

stop_server() {
  [ -n "${SERVER:-}" ] || return 0
  kill -TERM "$SERVER" 2>/dev/null || true
  wait "$SERVER" || true
  SERVER=
}

server_rss_mb() { # of the JVM alone
  awk '/^VmRSS/ { printf "%d", $2 / 1024 }' "/proc/$SERVER/status"
}

# --- database

database() { # the embedded server's address, for psql and pgbench
  export PGHOST=127.0.0.1 PGUSER=zhucun PGDATABASE=zhucun
  PGPORT=$(sed -n 4p "$DATA_DIR/postgres/postmaster.pid")
  PGPASSWORD=$(cat "$DATA_DIR/postgres.password")
  export PGPORT PGPASSWORD
}

sql() { psql -qAtX -v ON_ERROR_STOP=1 "$@"; }

# --- measuring

milliseconds() { # runs the command, prints how long it took
  local from to
  from=$(date +%s%N)
  "$@" >>"$WORK/commands.log" 2>&1
  to=$(date +%s%N)
  echo $(((to - from) / 1000000))
}

median() { sort -n | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'; }

ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }

row() { # name, ours, reference, figure, to reach, goal
  printf '%s\t%s\t%s\t%s\t%s\t%s\n' "$@" >>"$WORK/results.tsv"
}
