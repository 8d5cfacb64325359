#!/bin/sh
# Starts the built product on a free port with a new demonstration city, runs the tests in the browser, stops it.
set -eu

work=$(mktemp -d)
server=
finish() {
    status=$?
    if [ -n "$server" ]; then
        kill -TERM "$server" 2>/dev/null || :
        wait "$server" 2>/dev/null || :
    fi
    rm -rf "$work"
    exit "$status"
}
trap finish EXIT
trap 'exit 130' INT TERM

: >"$work/log"
# a day on which every quarter of 2005 is open, so that a journey finds sheets that nobody has filled; a server that lives
# for minutes does not win back what the best machine code costs
JAVA_OPTS="-XX:TieredStopAtLevel=1 ${JAVA_OPTS:-}" \
    PORT=0 DATA_DIR=$work/data DEMO=yes DEMO_TODAY=2005-10-10 ../backend/bin/zhucun >"$work/log" 2>&1 &
server=$!

BASE_URL=
for _ in $(seq 1800); do
    BASE_URL=$(sed -n 's/.*is ready: //p' "$work/log")
    # a line that is still being written names a port that does not answer
    [ -n "$BASE_URL" ] && curl -fs -o "$work/ready" "$BASE_URL/q/health/ready" && break
    kill -0 "$server" 2>/dev/null || { cat "$work/log" >&2; exit 1; }
    sleep 0.1
done
[ -e "$work/ready" ] || { echo 'The product did not get ready in three minutes.' >&2; cat "$work/log" >&2; exit 1; }

export BASE_URL
npm run --silent test:e2e -- "$@"
