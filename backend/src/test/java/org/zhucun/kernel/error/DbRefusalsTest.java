package org.zhucun.kernel.error;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DbRefusalsTest {

    private final DbRefusals refusals = new DbRefusals(List.of());

    @ParameterizedTest
    @ValueSource(strings = {"40P01", "40001"})
    void aWriterThatLostToAnotherMayTryAgain(String state) {
        ApiException problem = refusals.translate(new IllegalStateException(new SQLException("", state)))
                .orElseThrow();
        assertEquals(ErrorCode.UNAVAILABLE, problem.code());
        assertEquals(1, problem.extensions().get("retryAfter"));
    }

    @Test
    void whatHistoryRefersToIsInUse() {
        ApiException problem = refusals.translate(new SQLException("", "23503")).orElseThrow();
        assertEquals(ErrorCode.IN_USE, problem.code());
    }

    @Test
    void anotherFailureIsNotTheCallers() {
        assertTrue(refusals.translate(new SQLException("", "42601")).isEmpty());
        assertTrue(refusals.translate(new IllegalStateException()).isEmpty());
    }
}
