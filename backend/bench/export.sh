# Export of the list against \copy of what the server selects for it.

export_http() { curl -fsS -u "$ACCOUNT" -o "$WORK/export.csv" "$BASE$EXPORT"; }

export_copy() { sql -c "\\copy ($(sed 's/;$//' "$WORK/$SIDE/export.sql")) to '$WORK/export.copy' csv"; }

export_round() {
  local file
  measure 'export as CSV' milliseconds export_http
  measure 'export by copy' milliseconds export_copy
  for file in export.csv export.copy; do
    [ "$(wc -l <"$WORK/$file")" -ge "$ROWS" ] || { echo "$file is short" >&2; exit 1; }
  done
}

# the cursor's statement stands once for each fetch
export_statement() { statements_of "$EXPORT" | tail -n 1 >"$WORK/$SIDE/export.sql"; }

bench_export() { # path
  local copied
  EXPORT=$1
  each export_statement
  for _ in $(seq "$ROUNDS"); do each export_round; done
  copied=$(figure 'export by copy')
  row 'export as CSV' ms "\\copy to $copied ms" "$(ratio "$(figure 'export as CSV')" "$copied") x" '' ''
}
