#!/usr/bin/env bash
# The benchmarks: import, reads, export, targets, start and memory, each as a ratio to PostgreSQL alone in the same run.
# Usage: bench.sh (by `make bench`). PORT and WORK may be set; everything it makes is below WORK and removed at the end.
set -euo pipefail

BENCH=$(cd "$(dirname "$0")" && pwd)
ROOT=$(cd "$BENCH/../.." && pwd)
PORT=${PORT:-18080}
WORK=${WORK:-$(mktemp -d)}
DATA_DIR=$WORK/data
for part in lib import reads export targets; do . "$BENCH/$part.sh"; done

cleanup() { # what was measured is shown, also when a part failed
  [ ! -f "$WORK/results.tsv" ] || {
    printf 'what\tours\treference\tfigure\tto reach\tgoal\n'
    cat "$WORK/results.tsv"
  } | column -t -s "$(printf '\t')"
  stop_server
  rm -rf "$WORK"
}
trap cleanup EXIT

"$ROOT/backend/bin/demo-files" "$WORK/files" 100000 1000000

echo 'start: first, then warm'
start_server
row 'first start with the demonstration city' "$START_MS ms" '' '' '<= 60 s' ''
for _ in 1 2 3 4; do
  stop_server
  start_server
  echo "$START_MS" >>"$WORK/starts"
done
row 'start to ready, warm data directory' "$(median <"$WORK/starts") ms" '' '' '<= 2500 ms' ''
database

echo 'import'
bench_import "$WORK/files/roster.csv" 5109 3
bench_import "$WORK/files/roster-100000.csv" 100000 3

echo 'reads, 100,000 postings'
sql -c 'analyze'
CADRE=$(sql -c 'select id from cadre order by id limit 1')
HEADCOUNT='/api/v1/statistics/headcount?area=4414&asOf=2005-03-10'
SEARCH='/api/v1/cadres?q=%E5%BB%BA%E5%9B%BD'
bench_read 'list page' '/api/v1/cadres?status=POSTED&asOf=2005-03-10' '>= 35 %' '50 %'
bench_read 'search' "$SEARCH" '' ''
bench_read 'single read' "/api/v1/cadres/$CADRE" '' ''
bench_headcount "$HEADCOUNT"

echo 'export'
bench_export 100000 '/api/v1/cadres?asOf=2005-03-10&status=POSTED&format=csv'
row 'server RSS after 100,000 rows' "$(server_rss_mb) MB" '' '' '' ''

echo 'targets: a quarter imported, then three years'
bench_import_progress 3
lay_three_years
bench_targets '/api/v1/statistics/targets?area=4414&quarter=2007-Q4'

echo '1,000,000 cadres'
empty_roster
row 'import 1000000 roster rows' "$(milliseconds import_roster "$WORK/files/roster-1000000.csv") ms" '' '' '' ''
sql -c 'vacuum analyze'
bench_latency 'two-character name search, 1,000,000 cadres' "$SEARCH" 'p50 <= 10 ms'
row 'server RSS after all of it' "$(server_rss_mb) MB" '' '' '<= 400 MB' '300 MB'
