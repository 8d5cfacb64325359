# Documents: forty pages as DOCX and as PDF, against the two libraries writing as many lines without any layout.

paper_rounds() { # prints "ms ms-of-the-libraries" a round
  local app=$ROOT/backend/target/quarkus-app
  "${JAVA_HOME:+$JAVA_HOME/bin/}java" -XX:+UseSerialGC -Xms48m -Xmx512m ${JAVA_OPTS:-} -Djava.awt.headless=true \
    -Djava.util.logging.manager=org.jboss.logmanager.LogManager \
    -cp "$ROOT/backend/target/classes:$ROOT/backend/target/test-classes:$app/lib/main/*:$app/lib/boot/*" \
    org.zhucun.report.paper.PaperBench "$app/fonts" "$ROUNDS" 2>"$WORK/paper.log" || { cat "$WORK/paper.log" >&2; exit 1; }
}

bench_paper() {
  local what='40 pages as DOCX and as PDF, warm' libraries
  on ours
  measure "$what" paper_rounds
  libraries=$(figure "$what" 2)
  row "$what" ms "POI and PDFBox $libraries ms" "$(ratio "$(figure "$what")" "$libraries") x" '<= 3 s' ''
}
