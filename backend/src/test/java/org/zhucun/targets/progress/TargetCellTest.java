package org.zhucun.targets.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhucun.platform.imports.column.CellRefusedException;
import org.zhucun.targets.MeasureUnit;
import org.zhucun.targets.ValueType;

class TargetCellTest {

    /** The table by which the entry sheet of the SPA is tested too. */
    static Stream<JsonNode> cells() throws IOException {
        try (InputStream table = TargetCellTest.class.getResourceAsStream("/progress/cell-text.json")) {
            return StreamSupport.stream(new ObjectMapper().readTree(table).spliterator(), false);
        }
    }

    @ParameterizedTest
    @MethodSource("cells")
    void aCellSaysWhatTheTableTells(JsonNode told) throws CellRefusedException {
        ValueType type = ValueType.valueOf(told.get("valueType").asText());
        MeasureUnit unit = MeasureUnit.valueOf(told.get("unit").asText());
        String text = told.get("text").asText();
        if (told.has("error")) {
            CellRefusedException refused =
                    assertThrows(CellRefusedException.class, () -> TargetCell.parse(type, unit, text));
            assertEquals(told.get("error").asText(), refused.code().name());
        } else {
            TargetCell cell = TargetCell.parse(type, unit, text);
            assertEquals(number(told.get("value")), cell.value() == null ? null : plain(cell.value()));
            assertEquals(told.has("found") ? told.get("found").asInt() : null, cell.found());
            assertEquals(
                    told.path("status").asText(null),
                    cell.status() == null ? null : cell.status().name());
            assertEquals(told.path("document").asText(null), cell.document());
            assertEquals(told.path("note").asText(null), cell.note());
        }
    }

    @Test
    void theTableHasEveryTypeAndEveryRefusal() throws IOException {
        for (ValueType type : ValueType.values()) {
            assertTrue(
                    cells().anyMatch(cell -> cell.get("valueType").asText().equals(type.name()) && cell.has("error")),
                    type.name());
        }
    }

    private static String number(JsonNode number) {
        return number == null ? null : plain(new BigDecimal(number.asText()));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
