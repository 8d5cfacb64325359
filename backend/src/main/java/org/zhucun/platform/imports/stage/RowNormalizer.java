package org.zhucun.platform.imports.stage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.zhucun.kernel.text.Texts;
import org.zhucun.platform.imports.Importer;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.column.CellRefusedException;
import org.zhucun.platform.imports.column.Column;
import org.zhucun.platform.imports.column.HeaderMapping;
import org.zhucun.platform.imports.source.SourceRow;

/** Turns the cells of a row into database values, and tells what is wrong with each by itself. */
final class RowNormalizer {

    /** The text that a spreadsheet shows where a formula failed. */
    private static final Pattern FORMULA_ERROR = Pattern.compile("#(?:N/A|REF!|VALUE!|NAME\\?|DIV/0!|NULL!|NUM!)");

    private final HeaderMapping mapping;
    private final List<List<String>> oneOf;
    private final ObjectMapper json;
    private final List<Map<String, Object>> problems = new ArrayList<>();

    RowNormalizer(HeaderMapping mapping, Importer importer, ObjectMapper json) {
        this.mapping = mapping;
        this.oneOf = importer.oneOf();
        this.json = json;
    }

    /** Fills the values, one for each header of the file; null where the cell is blank, wrong or ignored. */
    void normalize(SourceRow row, String[] values) {
        problems.clear();
        List<Column> columns = mapping.columns();
        for (int i = 0; i < values.length; i++) {
            Column column = columns.get(i);
            values[i] = column == null ? null : value(column, row.cell(i));
        }
        for (int i = values.length; i < row.cells().length; i++) {
            if (row.cells()[i] != null && !row.cells()[i].isBlank()) {
                add(null, IssueCode.EXTRA_CELLS, List.of(String.valueOf(values.length)));
                break;
            }
        }
        oneOf.forEach(group -> requireOne(group, values));
    }

    /** The problems as JSON, null when there are none. */
    String problems() {
        try {
            return problems.isEmpty() ? null : json.writeValueAsString(problems);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String value(Column column, String cell) {
        String text = Texts.cleanOrNull(withoutApostrophe(cell));
        try {
            if (text != null) {
                return column.type().normalize(allowed(text));
            }
            if (column.required()) {
                throw new CellRefusedException(IssueCode.REQUIRED);
            }
        } catch (CellRefusedException refused) {
            add(column.field(), refused.code(), refused.parameters());
        }
        return null;
    }

    private static String allowed(String text) throws CellRefusedException {
        if (Texts.hasForbidden(text)) {
            throw new CellRefusedException(IssueCode.FORBIDDEN_CHARACTER);
        }
        if (text.charAt(0) == '#' && FORMULA_ERROR.matcher(text).matches()) {
            throw new CellRefusedException(IssueCode.UNKNOWN_VALUE, text);
        }
        return text;
    }

    /** The apostrophe by which exported files keep a cell from being run as a formula. */
    private static String withoutApostrophe(String cell) {
        boolean neutralised =
                cell != null && cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0;
        return neutralised ? cell.substring(1) : cell;
    }

    private void requireOne(List<String> group, String[] values) {
        boolean refused = problems.stream()
                .map(problem -> problem.get("field"))
                .anyMatch(field -> field != null && group.contains(field));
        boolean filled = group.stream().mapToInt(mapping::indexOf).anyMatch(i -> i >= 0 && values[i] != null);
        if (!filled && !refused) {
            String shown = group.stream()
                    .filter(field -> mapping.indexOf(field) >= 0)
                    .findFirst()
                    .orElseThrow();
            add(shown, IssueCode.REQUIRED, List.of());
        }
    }

    private void add(String field, IssueCode code, List<String> parameters) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("field", field);
        problem.put("code", code.name());
        problem.put("params", parameters);
        problems.add(problem);
    }
}
