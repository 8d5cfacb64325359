package org.zhucun.platform.imports.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhucun.kernel.text.Texts;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.source.FileIssue;
import org.zhucun.platform.imports.source.FileRefusedException;
import org.zhucun.platform.imports.source.SourceRow;

/**
 * Which column of the file is which.
 *
 * @param headers as they stand in the file
 * @param columns per header the known column, or null when it is ignored
 */
public record HeaderMapping(List<String> headers, List<Column> columns) {

    /** Headers that begin so are notes for people, such as the reasons in a file of rejected rows. */
    private static final String NOTE = "_";

    /**
     * @param oneOf groups of fields of which the file must have at least one
     * @throws FileRefusedException naming every unknown, doubled and missing column
     */
    public static HeaderMapping of(
            SourceRow header, List<Column> known, List<List<String>> oneOf, boolean ignoreUnknown)
            throws FileRefusedException {
        List<FileIssue> issues = new ArrayList<>();
        Map<String, Column> byKey = byKey(known);
        Map<String, String> taken = new HashMap<>();
        List<String> headers = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        for (String cell : header.cells()) {
            String text = cell == null ? "" : Texts.clean(cell);
            Column column = text.isEmpty() || text.startsWith(NOTE) ? null : byKey.get(key(text));
            headers.add(text);
            columns.add(column);
            if (column == null && !text.isEmpty() && !text.startsWith(NOTE) && !ignoreUnknown) {
                issues.add(new FileIssue(IssueCode.UNKNOWN_COLUMN, header.line(), text, List.of(text)));
            }
            String first = column == null ? null : taken.putIfAbsent(column.field(), text);
            if (first != null) {
                issues.add(new FileIssue(IssueCode.DUPLICATE_COLUMN, header.line(), text, List.of(text, first)));
            }
        }
        missing(known, oneOf, taken)
                .forEach(names ->
                        issues.add(new FileIssue(IssueCode.MISSING_COLUMN, header.line(), names, List.of(names))));
        if (!issues.isEmpty()) {
            throw new FileRefusedException(issues);
        }
        return new HeaderMapping(headers, columns);
    }

    /** The known fields that the file has, in its order. */
    public Set<String> fields() {
        return columns.stream()
                .filter(Objects::nonNull)
                .map(Column::field)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The place of the field in the file, or -1. */
    public int indexOf(String field) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) != null && columns.get(i).field().equals(field)) {
                return i;
            }
        }
        return -1;
    }

    /** Trimmed, in half-width, in small letters, without blanks and without the asterisk of a required column. */
    static String key(String header) {
        return Texts.halfWidth(Texts.clean(header))
                .replace("*", "")
                .replace(" ", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Map<String, Column> byKey(List<Column> known) {
        Map<String, Column> byKey = new HashMap<>();
        for (Column column : known) {
            byKey.put(key(column.field()), column);
            byKey.put(key(column.header()), column);
            column.aliases().forEach(alias -> byKey.put(key(alias), column));
        }
        return byKey;
    }

    private static List<String> missing(List<Column> known, List<List<String>> oneOf, Map<String, String> taken) {
        List<String> missing = new ArrayList<>();
        for (Column column : known) {
            if (column.required() && !taken.containsKey(column.field())) {
                missing.add(column.header());
            }
        }
        for (List<String> group : oneOf) {
            if (group.stream().noneMatch(taken::containsKey)) {
                missing.add(known.stream()
                        .filter(column -> group.contains(column.field()))
                        .map(Column::header)
                        .collect(Collectors.joining(" / ")));
            }
        }
        return missing;
    }
}
