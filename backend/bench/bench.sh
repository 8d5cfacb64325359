#!/usr/bin/env bash
# The benchmarks: start, import, reads, export, supervision, targets, documents and memory, each with PostgreSQL alone on the same
# data in the same run. Usage: bench.sh (by `make bench`). Settings:
#   SMALL=1         few rows and short times: whether every step works, not how fast it is
#   BASELINE=DIR    another built checkout is measured too, alternately; fails when a figure is worse than 1.05 times its own
#   WORK            everything it makes is below WORK and removed at the end
set -euo pipefail

BENCH=$(cd "$(dirname "$0")" && pwd)
ROOT=$(cd "$BENCH/../.." && pwd)
WORK=${WORK:-$(mktemp -d)}
if [ -n "${SMALL:-}" ]; then
  ROWS=2000 MANY=5000 SECONDS_EACH=1 ROUNDS=1 STARTS=1 CHANGES=3 MONTHS=2 INSPECTIONS=100 LAST_QUARTER=2005-Q2
  # a server that lives for a minute does not win back what the best machine code costs
  export JAVA_OPTS="-XX:TieredStopAtLevel=1 ${JAVA_OPTS:-}"
else
  ROWS=100000 MANY=1000000 SECONDS_EACH=8 ROUNDS=3 STARTS=4 CHANGES=100 MONTHS=24 INSPECTIONS=3000 LAST_QUARTER=2007-Q4
fi
for part in lib import reads export supervision targets fieldwork paper; do . "$BENCH/$part.sh"; done

cleanup() { # no server is left behind, and what was measured is shown, also when a part failed
  local status=$?
  each stop_server
  show_results || status=1
  rm -rf "$WORK"
  exit "$status"
}
trap cleanup EXIT

"$ROOT/backend/bin/demo-files" "$WORK/files" "$ROWS" "$MANY"

echo 'start: first, then warm'
first_start() { start_server; echo "$START_MS"; }
unprepared_start() {
  rm -rf "$DATA_DIR"
  ZHUCUN_PREPARED='' start_server
  echo "$START_MS"
}
warm_start() { restart_server; echo "$START_MS"; }
each measure 'first start with the demonstration city' first_start
row 'first start with the demonstration city' ms '' '' '<= 20 s' ''
if [ -z "${SMALL:-}" ]; then
  each stop_server
  each measure 'the same with nothing prepared' unprepared_start
  row 'the same with nothing prepared' ms '' '' '' ''
fi
for _ in $(seq "$STARTS"); do each measure 'start to ready, warm data directory' warm_start; done
row 'start to ready, warm data directory' ms '' '' '<= 2500 ms' ''

echo 'supervision and duty'
each lay_supervision
bench_supervision

echo 'import'
bench_import "$WORK/files/roster.csv" 5109
bench_import "$WORK/files/roster-$ROWS.csv" "$ROWS"

echo "reads, $ROWS postings"
each sql -c 'analyze'
SEARCH='/api/v1/cadres?q=%E5%BB%BA%E5%9B%BD'
bench_read 'list page' '/api/v1/cadres?status=POSTED&asOf=2005-03-10' '>= 35 %' '50 %'
bench_read 'search' "$SEARCH" '' ''
bench_read 'single read' "/api/v1/cadres/{id}" '' ''
bench_headcount '/api/v1/statistics/headcount?area=4414&asOf=2005-03-10'

echo 'export'
bench_export '/api/v1/cadres?asOf=2005-03-10&status=POSTED&format=csv'
bench_memory "server RSS after $ROWS rows" '' ''

echo 'targets: a quarter imported, then three years'
bench_import_progress
each lay_quarters
bench_targets "/api/v1/statistics/targets?area=4414&quarter=$LAST_QUARTER"

if [ "${#SIDES[@]}" = 1 ]; then # the baseline may not know them yet
  echo 'fieldwork: deeds imported, then three years of them'
  bench_fieldwork
  echo 'documents'
  bench_paper
fi

echo "$MANY cadres"
each empty_roster
each measure "import $MANY roster rows" milliseconds import_roster "$WORK/files/roster-$MANY.csv"
row "import $MANY roster rows" ms '' '' '' ''
each sql -c 'vacuum analyze'
bench_latency "two-character name search, $MANY cadres" "$SEARCH" 'p50 <= 10 ms'
bench_memory 'server RSS after all of it' '<= 400 MB' '300 MB'

judge_baseline
