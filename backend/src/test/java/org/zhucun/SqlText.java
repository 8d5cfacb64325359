package org.zhucun;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The names that a piece of SQL reads from and writes to. A piece may be cut anywhere, as programs put statements
 * together: what stands in quotes is looked at too, so that a quote opened in another piece hides nothing.
 */
final class SqlText {

    /** Stands for a name that another piece, or the program, puts in. */
    static final String ELSEWHERE = "…";

    private static final Pattern COMMENT = Pattern.compile("--[^\n]*");
    private static final Pattern HOLE = Pattern.compile("%(?:\\d+\\$)?s|[\\u0001\\u0002]");
    private static final Pattern TOKEN = Pattern.compile(ELSEWHERE + "|[a-z_][a-z0-9_]*|[(),;]");
    private static final Pattern NAME = Pattern.compile("[a-z_]\\w*");

    private static final Set<String> LIST_ENDS = Set.of(
            "where",
            "group",
            "order",
            "having",
            "window",
            "limit",
            "offset",
            "fetch",
            "for",
            "union",
            "except",
            "intersect",
            "returning",
            "select",
            "set",
            "values",
            "insert",
            "update",
            "delete");

    private static final Set<String> BEFORE_NAME = Set.of("only", "lateral", "table");

    private final List<String> tokens;
    private final Set<String> reads = new TreeSet<>();
    private final Set<String> writes = new TreeSet<>();

    private SqlText(String sql) {
        String text = HOLE.matcher(COMMENT.matcher(sql).replaceAll(" ")).replaceAll(ELSEWHERE);
        tokens = TOKEN.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(match -> match.group())
                .toList();
    }

    /** @param isTable tells tables from other names, where a piece begins amid a list of tables */
    static SqlText of(String sql, Predicate<String> isTable) {
        SqlText text = new SqlText(sql);
        text.readLists();
        text.readBesideAliases(isTable);
        text.readTargets();
        return text;
    }

    /** Names after {@code from} and {@code join}: tables, subqueries' names and others. */
    Set<String> reads() {
        return reads;
    }

    /** Names that are inserted into, updated, deleted from, merged into, copied or truncated. */
    Set<String> writes() {
        return writes;
    }

    private void readLists() {
        Deque<Boolean> inList = new ArrayDeque<>();
        inList.push(false);
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            if (token.equals("(")) {
                inList.push(false);
            } else if (token.equals(")")) {
                if (inList.size() > 1) {
                    inList.pop();
                }
            } else if (begins(i)) {
                inList.pop();
                inList.push(true);
                read(i + 1);
            } else if (token.equals(",") && inList.peek()) {
                read(i + 1);
            } else if (LIST_ENDS.contains(token) || token.equals(";")) {
                inList.pop();
                inList.push(false);
            }
        }
    }

    private boolean begins(int i) {
        return switch (tokens.get(i)) {
            case "from" -> !at(i - 1).equals("distinct") || at(i - 2).equals("select");
            case "join", "using" -> true;
            default -> false;
        };
    }

    private void read(int i) {
        int name = i;
        while (BEFORE_NAME.contains(at(name))) {
            name++;
        }
        if (NAME.matcher(at(name)).matches()) {
            reads.add(at(name));
        }
    }

    /** {@code , posting p} or {@code village v join}: a piece that begins after the {@code from}. */
    private void readBesideAliases(Predicate<String> isTable) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (isTable.test(at(i))
                    && at(i + 1).matches("as|[a-z]{1,2}")
                    && !at(i + 1).matches("is|in|on|or|by|to|if|of")) {
                reads.add(at(i));
            }
        }
    }

    private void readTargets() {
        for (int i = 0; i < tokens.size(); i++) {
            switch (at(i)) {
                case "into", "truncate", "copy" -> write(i + 1);
                case "update" -> {
                    if (!Set.of("do", "for", "key", "on").contains(at(i - 1))) {
                        write(i + 1);
                    }
                }
                case "from" -> {
                    if (at(i - 1).equals("delete")) {
                        write(i + 1);
                    }
                }
                default -> {}
            }
        }
    }

    private void write(int i) {
        int name = i;
        while (BEFORE_NAME.contains(at(name))) {
            name++;
        }
        List<String> targets = new ArrayList<>(List.of(at(name)));
        while (at(i - 1).equals("truncate") && at(name + 1).equals(",")) {
            name += 2;
            targets.add(at(name));
        }
        targets.stream()
                .filter(target -> NAME.matcher(target).matches() || target.equals(ELSEWHERE))
                .forEach(writes::add);
        if (at(name).isEmpty() && (at(i - 1).equals("into") || at(i - 1).equals("from"))) {
            writes.add(ELSEWHERE);
        }
    }

    private String at(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i);
    }
}
