# Export of the list against \copy of what the server selects for it.

export_http() { curl -fsS -u "$ACCOUNT" -o "$WORK/export.csv" "$BASE$EXPORT"; }

export_copy() { sql -c "\\copy ($(sed 's/;$//' "$WORK/export.sql")) to '$WORK/export.copy' csv"; }

bench_export() { # rows, path
  local ours theirs file
  EXPORT=$2
  statements_of "$EXPORT" | tail -n 1 >"$WORK/export.sql" # the cursor's statement stands once for each fetch
  ours=$(for _ in 1 2 3; do milliseconds export_http; done | median)
  theirs=$(for _ in 1 2 3; do milliseconds export_copy; done | median)
  for file in export.csv export.copy; do
    [ "$(wc -l <"$WORK/$file")" -ge "$1" ] || { echo "$file is short" >&2; exit 1; }
  done
  row "export of $1 rows as CSV" "$ours ms" "\\copy to $theirs ms" "$(ratio "$ours" "$theirs") x" '' ''
}
