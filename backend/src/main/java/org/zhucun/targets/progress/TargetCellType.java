package org.zhucun.targets.progress;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.zhucun.platform.imports.column.CellRefusedException;
import org.zhucun.platform.imports.column.CellType;
import org.zhucun.platform.imports.column.Choice;
import org.zhucun.targets.MeasureUnit;
import org.zhucun.targets.ValueType;

/**
 * A cell of progress. It is staged as JSON: for each measure that it may be of, what it says, or why it says nothing, as
 * {@code {"NUMBER": {"value": 3, "note": "…"}, "STATUS": {"error": "UNKNOWN_VALUE", "params": […]}}}.
 *
 * @param refuses whether a text that says nothing is an error of the cell by itself
 */
record TargetCellType(String name, List<Measure> measures, boolean refuses, List<Choice> choices) implements CellType {

    /** SQL of the member that is meant where {@code t} is the target. */
    static final String MEMBER = "t.value_type || case t.unit when 'YUAN' then '_YUAN' else '' end";

    private record Measure(String member, ValueType type, MeasureUnit unit) {}

    private static final Map<ValueType, Measure> MEASURES = Map.of(
            ValueType.NUMBER, new Measure("NUMBER", ValueType.NUMBER, MeasureUnit.PERSON),
            ValueType.SOLVED_OF_FOUND, new Measure("SOLVED_OF_FOUND", ValueType.SOLVED_OF_FOUND, MeasureUnit.PROBLEM),
            ValueType.YES_NO, new Measure("YES_NO", ValueType.YES_NO, MeasureUnit.MECHANISM),
            ValueType.STATUS, new Measure("STATUS", ValueType.STATUS, MeasureUnit.STATUS));

    private static final Measure YUAN = new Measure("NUMBER_YUAN", ValueType.NUMBER, MeasureUnit.YUAN);

    /** The cells of a target that is reported. */
    static TargetCellType of(ValueType type) {
        String name = switch (type) {
            case NUMBER -> "NUMBER_CELL";
            case SOLVED_OF_FOUND -> "SOLVED_CELL";
            case YES_NO -> "DOCUMENT_CELL";
            case STATUS -> "CHOICE";
        };
        List<Choice> choices = type == ValueType.STATUS ? TargetCell.STATUS.choices() : List.of();
        return new TargetCellType(name, List.of(MEASURES.get(type)), true, choices);
    }

    /** The cells of a target that is computed in yuan; they are never taken over, so any content is accepted. */
    static TargetCellType computed() {
        return new TargetCellType("AMOUNT", List.of(YUAN), false, List.of());
    }

    /** The same of a target that is counted. */
    static TargetCellType counted() {
        return new TargetCellType("NUMBER_CELL", List.of(MEASURES.get(ValueType.NUMBER)), false, List.of());
    }

    /** The cells of a column whose target is named in another column. */
    static TargetCellType ofAny() {
        List<Measure> all = List.of(
                YUAN,
                MEASURES.get(ValueType.NUMBER),
                MEASURES.get(ValueType.SOLVED_OF_FOUND),
                MEASURES.get(ValueType.YES_NO),
                MEASURES.get(ValueType.STATUS));
        return new TargetCellType("TARGET_CELL", all, false, List.of());
    }

    @Override
    public String sqlType() {
        return "jsonb";
    }

    @Override
    public String normalize(String text) throws CellRefusedException {
        ObjectNode readings = JsonNodeFactory.instance.objectNode();
        for (Measure measure : measures) {
            readings.set(measure.member, reading(measure, text));
        }
        return readings.toString();
    }

    private ObjectNode reading(Measure measure, String text) throws CellRefusedException {
        ObjectNode reading = JsonNodeFactory.instance.objectNode();
        try {
            TargetCell cell = TargetCell.parse(measure.type, measure.unit, text);
            reading.put("value", cell.value())
                    .put("found", cell.found())
                    .put("status", cell.status() == null ? null : cell.status().name())
                    .put("document", cell.document())
                    .put("note", cell.note());
        } catch (CellRefusedException refused) {
            if (refuses) {
                throw refused;
            }
            reading.put("error", refused.code().name());
            refused.parameters().forEach(reading.putArray("params")::add);
        }
        return reading;
    }
}
